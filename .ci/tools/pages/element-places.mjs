// Pages of the examples of elements → what does not stand where GB/T 9704-2012 has it. The numbers are written here on
// their own, in millimetres: a judge that read them from the profile would agree with any mistake in it.
import { inkBox, rulesOf } from './picture.mjs'

const LEFT = 28 // 5.2.1
const RIGHT = 184 // 28 + 156
const TOP = 37
const FOOT = 262 // 37 + 225
const CELL = 156 / 28 // 一字, 5.2.3
const LINE = 225 / 22 // 一行, 5.2.3
const TOLERANCE = 0.5
const SEAL = 42 // diameter of a county organ's seal, practice
const STAMP = 30 // room for a 签名章, practice
const POINT = 25.4 / 72

/** By the example's folder; each takes the pages of measure.mjs and a function that draws one of them. */
export const judges = {
  '版头-上行文': judged((pages, draw, { near, within }) => {
    const [page] = pages
    for (const [index, text] of ['000001', '秘密★1年', '加急'].entries()) {
      const line = lineOf(page, text)
      near(`${text} from the left`, line.left, LEFT)
      within(`${text} on line ${index + 1}`, middle(line), TOP + index * LINE, TOP + (index + 1) * LINE)
    }
    judgeMark(draw(1), 72, near)
    const number = pieceOf(page, '临司〔2025〕')
    near('发文字号 from the left', number.left, LEFT + CELL)
    near('the last signer on its line', middle(pieceOf(page, '吴若川')), middle(number))
    near(
      'wrapped signers under the first',
      pieceOf(page, '吴若川').left,
      pieceOf(page, '周明远').right - 3 * 15.75 * POINT - 4 * 15.75 * POINT,
    )
    near('签发人 from the right', lineOf(page, '签发人').right, RIGHT - CELL)
    judgeRedRule(draw(1), number, page, near, within)
    judgeSealed(pages.at(-1), '临江县司法局', '2025年2月18日', near)
  }),
  '版头-联合行文': judged((pages, draw, { near, within, thick }) => {
    const [page, last] = pages
    judgeMark(draw(1), 72, near)
    near('文件 beside the middle of the names', middle(pieceOf(page, '文件')), middle(pieceOf(page, '临江县财政局')))
    const number = lineOf(page, '临司〔2025〕')
    near('发文字号 in the middle', (number.left + number.right) / 2, (LEFT + RIGHT) / 2)
    judgeRedRule(draw(1), number, page, near, within)
    judgeSeals(last, [['临江县司法局', '临江县财政局', '临江县档案馆']], '2025年3月6日', near, within)
    judgeImprint(draw(2), 3, near, thick)
    near('印发日期 from the right', lineOf(last, '日印发').right, RIGHT - 14 * POINT)
    near('附注 from the left', lineOf(last, '（此件').left, LEFT + 2 * CELL)
  }),
  信函: judged((pages, draw, { near, within }) => {
    const [page, last] = pages
    const picture = draw(1)
    const rules = rulesOf(picture, 'red')
    near('red rules', rules.length, 4, 0)
    const mark = inkBox(picture, 'red', { bottom: rules[0].top - 0.3 })
    near('mark from the upper edge of the sheet', mark.top, 30)
    near('first rule below the mark', rules[0].top - mark.bottom, 4)
    near('second rule above the foot of the sheet', 297 - rules[3].bottom, 20)
    for (const rule of rules) {
      near('width of a rule', rule.right - rule.left, 170)
      near('middle of a rule', (rule.left + rule.right) / 2, 105)
    }
    within('thick line above thin in the first rule', rules[0].thickness / rules[1].thickness, 1.5, 5)
    within('thin line above thick in the second', rules[3].thickness / rules[2].thickness, 1.5, 5)
    const number = pieceOf(page, '临府办函')
    near('发文字号 at the right edge', number.right, RIGHT)
    near('份号 at the left edge', pieceOf(page, '000012').left, LEFT)
    near('份号 on the line of 发文字号', middle(pieceOf(page, '000012')), middle(number))
    near('发文字号 below the rule', inkOf(picture, number).top - rules[1].bottom, 14 * POINT)
    const above = lineOf(page, '特急')
    within(
      'empty lines above the title',
      inkOf(picture, lineOf(page, '关于征求')).top - inkOf(picture, above).bottom,
      2 * LINE,
      3 * LINE,
    )
    if (page.lines.some((line) => /^— ?\d+ ?—$/.test(line.text))) within('page number on the first page', 1, 0, 0)
    within(
      'text above the second rule',
      rules[2].top - Math.max(...page.lines.map(({ bottom }) => bottom)),
      14 * POINT,
      297,
    )
    near('page number of the second page from the left', lineOf(last, '— 2 —').left, LEFT + 14 * POINT)
    within('抄送 at the foot of 版心', middle(lineOf(last, '抄送：')), FOOT - LINE, FOOT)
    near('rules in 版记', rulesOf(draw(2), 'black').length, 0, 0)
    judgeSealed(last, '临江县人民政府办公室', '2025年1月6日', near)
  }),
  '落款-不加盖': judged((pages, _, { near }) => {
    const [page] = pages
    const name = lineOf(page, '临江县人力')
    near('署名 from the right', name.right, RIGHT - 2 * CELL)
    near('the other name from the right', lineOf(page, '临江县教育局').right, RIGHT - 2 * CELL)
    near('date right of the name', lineOf(page, '2025年2月28日').left - name.left, 2 * CELL)
    near(
      'one empty line above',
      middle(lineOf(page, '临江县教育局')) - middle(lineOf(page, '2.教师培训情况')),
      2 * LINE,
    )
    judgeNote(page, near)
  }),
  '落款-加盖印章': judged((pages, _, { near, within }) => {
    const [page] = pages
    judgeSealed(page, '临江县农业农村局', '2024年12月31日', near)
    near(
      'date right below the name',
      middle(lineOf(page, '2024年12月31日')) - middle(lineOf(page, '临江县农业农村局')),
      LINE,
    )
    within(
      'room for the seal',
      middle(lineOf(page, '临江县农业农村局')) - lineOf(page, '1800').bottom,
      SEAL / 2 - LINE,
      SEAL / 2 + LINE,
    )
  }),
  '落款-联合印章': judged((pages, _, { near, within }) => {
    const rows = [
      ['临江县水务局', '临江县财政局', '临江县林业局'],
      ['临江县公安局', '临江县应急局'],
    ]
    judgeSeals(pages[0], rows, '2025年1月10日', near, within)
  }),
  '落款-签名章': judged((pages, _, { near }) => {
    const [page] = pages
    const titles = ['县长', '县监察委员会主任'].map((text) => lineOf(page, text))
    for (const title of titles) near('title left of the stamp', title.right, RIGHT - 4 * CELL - STAMP - 2 * CELL)
    const date = lineOf(page, '2025年1月2日')
    near('date from the right', date.right, RIGHT - 4 * CELL)
    // The stamp is 15 high, its title in the middle: from there half of it, an empty line and half a line.
    near('one empty line above the date', middle(date) - middle(titles[1]), 15 / 2 + 1.5 * LINE)
    near('two empty lines above the stamp', middle(titles[0]) - middle(lineOf(page, '贡献。')), 15 / 2 + 2.5 * LINE)
  }),
  附件与版记: judged((pages, draw, { near, within, thick }) => {
    const [first, second] = pages
    judgeMark(draw(1), 72, near)
    judgeRedRule(draw(1), lineOf(first, '临文旅〔2025〕'), first, near, within)
    judgeNote(second, near)
    for (const [page, label, title] of [
      [pages[2], '附件1', '重点项目进展表'],
      [pages[3], '附件2', '经费收支表'],
      [pages[4], '临文旅〔2025〕11号附件11', '志愿队伍和社会组织'],
    ]) {
      near(`${label} from the left`, lineOf(page, label).left, LEFT)
      within(`${label} on the first line`, middle(lineOf(page, label)), TOP, TOP + LINE)
      within(`title of ${label} on the third line`, middle(lineOf(page, title)), TOP + 2 * LINE, TOP + 3.2 * LINE)
    }
    const rules = judgeImprint(draw(4), 3, near, thick)
    within('主送 below the first rule', middle(lineOf(pages[3], '主送：')) - rules[0].bottom, 0, LINE)
    const wrapped = lineOf(pages[3], '文史和学习委员会')
    near('a wrapped line under the first organ', wrapped.left, lineOf(pages[3], '主送：').left + 3 * 14 * POINT)
    near('page number of what is bound apart', Number(/\d+/.exec(pages[4].lines.at(-1).text)?.[0]), 1, 0)
    near('page number of the last page before', Number(/\d+/.exec(pages[3].lines.at(-1).text)?.[0]), 4, 0)
  }),
}

/** Collects what its checks find; a missing text is a finding, too. */
function judged(check) {
  return (pages, draw) => {
    const problems = []
    const say = (what, value, expected) => problems.push(`${what}: ${value.toFixed(2)} mm, expected ${expected}`)
    const near = (what, value, expected, tolerance = TOLERANCE) => {
      if (!(Math.abs(value - expected) <= tolerance)) say(what, value, `${expected.toFixed(2)} ± ${tolerance}`)
    }
    const within = (what, value, least, most) => {
      if (!(value >= least && value <= most)) say(what, value, `${least.toFixed(2)} to ${most.toFixed(2)}`)
    }
    const thick = (what, value, expected) => near(what, value, expected, 0.1)
    try {
      check(pages, draw, { near, within, thick })
    } catch (error) {
      problems.push(error instanceof Missing ? error.message : String(error.stack))
    }
    return problems
  }
}

class Missing extends Error {}

// The last one, as names stand in titles, too. Programs put spaces of their own between Han and digits.
function lineOf(page, text) {
  const line = page.lines.findLast((found) => found.text.replaceAll(' ', '').includes(text.replaceAll(' ', '')))
  if (line === undefined) throw new Missing(`page ${page.number}: 「${text}」 is not there`)
  return line
}

/** The whole piece if there is one that says nothing else. */
function pieceOf(page, text) {
  const pieces = page.lines.flatMap((line) => line.pieces)
  const plain = (piece) => piece.text.replaceAll(' ', '')
  const piece = pieces.find((found) => plain(found) === text) ?? pieces.find((found) => plain(found).includes(text))
  if (piece === undefined) throw new Missing(`page ${page.number}: 「${text}」 does not stand apart`)
  return piece
}

function middle({ top, bottom }) {
  return (top + bottom) / 2
}

function inkOf(picture, { left, right, top, bottom }) {
  const half = (bottom - top) / 2
  return inkBox(picture, 'black', { left, right, top: top + half - 4, bottom: top + half + 4 })
}

/** 7.2.4: upper edge and middle. */
function judgeMark(picture, top, near) {
  const [rule] = rulesOf(picture, 'red')
  const mark = inkBox(picture, 'red', { bottom: rule.top - 1 })
  near('upper edge of the mark', mark.top, top)
  near('middle of the mark', (mark.left + mark.right) / 2, (LEFT + RIGHT) / 2)
}

/** 7.2.5 to 7.3.1: 文号 two lines below the mark, the rule 4 mm below it and as wide as 版心, the title two lines below. */
function judgeRedRule(picture, number, page, near, within) {
  const [rule] = rulesOf(picture, 'red')
  // From its Han characters: how deep 〔 reaches differs from face to face.
  near('red rule below 发文字号', rule.top - inkOf(picture, { ...number, right: number.left + 2 * CELL }).bottom, 4)
  near('left end of the red rule', rule.left, LEFT)
  near('right end of the red rule', rule.right, RIGHT)
  const mark = inkBox(picture, 'red', { bottom: rule.top - 1 })
  const below = page.lines.find((line) => line.top > mark.bottom - 3)
  within('empty lines below the mark', inkOf(picture, below).top - mark.bottom, 2 * LINE, 3 * LINE)
  const title = page.lines.find((line) => line.top > rule.bottom)
  within('empty lines below the red rule', inkOf(picture, title).top - rule.bottom, 2 * LINE, 3 * LINE)
}

/** 7.3.5.1: the date four characters from the edge, the name in its middle. */
function judgeSealed(page, name, date, near) {
  const [above, below] = [lineOf(page, name), lineOf(page, date)]
  near('date from the right', below.right, RIGHT - 4 * CELL)
  near('name over the date', (above.left + above.right) / 2, (below.left + below.right) / 2)
}

/** 7.3.5.1: rows in line, room for seals that do not touch, inside 版心. */
function judgeSeals(page, rows, date, near, within) {
  const names = rows.map((row) => row.map((name) => pieceOf(page, name)))
  const centre = ({ left, right }) => (left + right) / 2
  const below = lineOf(page, date)
  near('date from the right', below.right, RIGHT - 4 * CELL)
  near('last name over the date', centre(names.at(-1).at(-1)), centre(below))
  for (const row of names) {
    within('first seal inside 版心', centre(row[0]) - SEAL / 2, LEFT, RIGHT)
    for (const [index, name] of row.slice(1).entries()) {
      within('room between seals', centre(name) - centre(row[index]), SEAL + 0.5, 60)
      near('names of a row in line', middle(name), middle(row[0]))
    }
  }
  for (const [index, row] of names.slice(1).entries()) {
    within('room between rows', middle(row[0]) - middle(names[index][0]), SEAL + 0.5, 60)
    near('rows in columns', centre(row.at(-1)), centre(names[index].at(-1)))
  }
}

/** 7.4.1: as wide as 版心, thick outside and thin inside, the last at the foot of 版心. */
function judgeImprint(picture, count, near, thick) {
  const rules = rulesOf(picture, 'black').slice(-count)
  near('rules of 版记', rules.length, count, 0)
  near('last rule at the foot of 版心', rules.at(-1).bottom, FOOT)
  for (const [index, rule] of rules.entries()) {
    near('left end of a rule', rule.left, LEFT)
    near('right end of a rule', rule.right, RIGHT)
    thick(`thickness of rule ${index + 1}`, rule.thickness, index === 0 || index === count - 1 ? 0.35 : 0.25)
  }
  return rules
}

/** 7.3.4: numbers under one another, a wrapped name under its own first character. */
function judgeNote(page, near) {
  const first = lineOf(page, '附件：1.')
  near('附件说明 from the left', first.left, LEFT + 2 * CELL)
  near('second number under the first', lineOf(page, '2.').left, first.left + 3 * 15.75 * POINT)
  const at = page.lines.findIndex((line) => /^(?:附件：1|11)\.(?:义务|志愿)/.test(line.text.replaceAll(' ', '')))
  const entry = page.lines[at]
  // The number and its point are of the western face: half and a quarter of a character.
  const lead = entry.text.startsWith('11') ? 2 * 7.75 + 3.75 : 3 * 15.75 + 7.75 + 3.75
  near('a wrapped name under its first character', page.lines[at + 1].left, entry.left + lead * POINT)
}
