// The example as it is and broken in one place: exactly the checks of that place fail, with the figure that was found.
import { beforeAll, describe, expect, test } from 'vitest'
import { gbt9704 } from '../../src/model/gbt9704.ts'
import type { DocxFile } from '../../src/verify/docx/docx-file.ts'
import type { Line, Page } from '../../src/verify/pages/page.ts'
import type { Result } from '../../src/verify/result.ts'
import { countOutcomes, failsFile, verify } from '../../src/verify/verify.ts'
import { type Edit, editDocx, exampleDocx, lineOf, moveLine, openDocx, recordedPages } from './recorded.ts'

const NO_PAGES = { missing: { zh: '没有排版', en: 'nothing was laid out' } }
const STYLES = 'word/styles.xml'
const DOCUMENT = 'word/document.xml'
const FOOTERS = ['word/footer1.xml', 'word/footer2.xml']
const CELL = 156 / 28

let bytes: Uint8Array
let sound: DocxFile
let pages: readonly Page[]
beforeAll(async () => {
  bytes = await exampleDocx()
  sound = openDocx(bytes)
  pages = recordedPages()
})

function failures(results: readonly Result[]): Record<string, string> {
  return Object.fromEntries(
    results.filter(({ outcome }) => outcome === 'fail').map(({ id, measured }) => [id, measured.zh]),
  )
}

function outcomeOf(results: readonly Result[], id: string): string | undefined {
  return results.find((result) => result.id === id)?.outcome
}

describe('the example as it is', () => {
  test('conforms wherever it is measured', () => {
    const results = verify(sound, { pages }, gbt9704)
    expect(failures(results)).toEqual({})
    expect(countOutcomes(results)).toEqual({ pass: 25, fail: 0, unverified: 6 })
  })

  test('without pages passes nothing that only pages show', () => {
    const results = verify(sound, NO_PAGES, gbt9704)
    const measured = results.filter(({ evidence }) => evidence === 'pages')
    expect(measured.length).toBeGreaterThan(15)
    expect(new Set(measured.map(({ outcome, measured: { zh } }) => `${outcome} ${zh}`))).toEqual(
      new Set(['unverified 没有排版']),
    )
    expect(failures(results)).toEqual({})
  })

  test('says what it did not find, and never that it is right', () => {
    const results = verify(sound, { pages }, gbt9704)
    const unverified = results.filter(({ outcome }) => outcome === 'unverified').map(({ id }) => id)
    expect(unverified).toEqual([
      'fonts/rendered',
      'elements/document-number',
      'elements/attachments',
      'elements/imprint',
      'elements/landscape',
      'elements/contents',
    ])
  })
})

describe('a file with one fault', () => {
  const centred: Edit[] = FOOTERS.map((part) => [part, /<w:jc w:val="(?:left|right)"\/>/, '<w:jc w:val="center"/>'])
  test.each<[string, readonly Edit[], Record<string, string>]>([
    [
      'lines of 580 twips',
      [[STYLES, 'w:line="579"', 'w:line="580"']],
      { 'grid/line-spacing': '225.07 mm，超出版心 225 mm' },
    ],
    ['lines of 28 pt', [[STYLES, 'w:line="579"', 'w:line="560"']], { 'grid/line-spacing': '空出 7.69 mm' }],
    ['centred page numbers', centred, { 'page-number/sides': '居中' }],
    ['hyphens for dashes', FOOTERS.map((part): Edit => [part, '—', '-']), { 'page-number/form': '“- 1 -”' }],
    [
      'one footer for all pages',
      [['word/settings.xml', '<w:evenAndOddHeaders/>', '']],
      { 'page-number/sides': '没有设“奇偶页不同”' },
    ],
    [
      'Letter paper',
      [[DOCUMENT, /<w:pgSz [^>]*>/, '<w:pgSz w:w="12240" w:h="15840"/>']],
      { 'paper/size': '215.9 × 279.4 mm', 'paper/margins': '版心 161.91 × 207.4', 'grid/line-spacing': '207.4 mm' },
    ],
    [
      'a top margin of 35 mm',
      [[DOCUMENT, /w:top="2098"(.*?)w:bottom="1984"/, 'w:top="1984"$1w:bottom="2098"']],
      { 'paper/margins': '天头 35、' },
    ],
    ['a body of 宋体', [[STYLES, /仿宋_GB2312/, '宋体']], { 'fonts/body': '宋体 16 pt' }],
    ['a body of 4号', [[STYLES, /w:sz w:val="32"/, 'w:sz w:val="30"']], { 'fonts/body': '15 pt' }],
    ['a title of 黑体', [[STYLES, /方正小标宋简体/, '黑体']], { 'fonts/title': '黑体 22 pt' }],
    ['（一） in 仿宋', [[STYLES, /楷体_GB2312/, '仿宋_GB2312']], { 'fonts/headings': '第二层 仿宋_GB2312' }],
    ['(一) for （一）', [[DOCUMENT, '（一）', '(一)']], { 'elements/number-forms': '“(一)' }],
  ])('%s', (_, edits, expected) => {
    const found = failures(verify(openDocx(editDocx(bytes, edits)), NO_PAGES, gbt9704))
    expect(Object.keys(found).sort()).toEqual(Object.keys(expected).sort())
    for (const [id, figure] of Object.entries(expected)) expect(found[id]).toContain(figure)
  })

  test('compensated margins are neither right nor wrong in the file, and right where the ink is', () => {
    const shifted = editDocx(bytes, [[DOCUMENT, /w:top="2098"(.*?)w:bottom="1984"/, 'w:top="1961"$1w:bottom="1847"']])
    const lifted = pages.map((page) => ({
      ...page,
      lines: page.lines.map((line) => (line.baseline < 262 ? moveLine(line, 0, -2.42) : line)),
    }))
    const results = verify(openDocx(shifted), { pages: lifted }, gbt9704)
    expect(outcomeOf(results, 'paper/margins')).toBe('unverified')
    expect(results.find(({ id }) => id === 'paper/type-area')).toMatchObject({
      outcome: 'pass',
      measured: { zh: expect.stringContaining('补偿页边') },
    })
  })
})

describe('pages with one fault', () => {
  type Mend = (line: Line, page: Page) => Line
  const isNumber = (line: Line) => line.baseline > 264
  const isDate = (line: Line) => line.text === '2023年12月21日'
  test.each<[string, Mend, Record<string, string>]>([
    [
      'the number centred',
      (line) => (isNumber(line) ? moveLine(line, 106 - (line.left + line.right) / 2) : line),
      { 'page-number/side': '居中' },
    ],
    [
      'the number 20 mm lower',
      (line) => (isNumber(line) ? moveLine(line, 0, 20) : line),
      { 'page-number/offset': '27.' },
    ],
    [
      'the number a millimetre lower',
      (line) => (isNumber(line) ? moveLine(line, 0, 1) : line),
      { 'page-number/offset': '8.2' },
    ],
    [
      'the date a character to the left',
      (line) => (isDate(line) ? moveLine(line, -CELL) : line),
      { 'elements/signature-place': '日期右空' },
    ],
    [
      'the date a character to the right',
      (line) => (isDate(line) ? moveLine(line, CELL) : line),
      { 'elements/signature-place': '日期右空' },
    ],
    [
      'a padded date',
      (line) => (isDate(line) ? { ...line, text: '2023年02月01日' } : line),
      { 'elements/date-form': '2023年02月01日' },
    ],
    [
      'hyphens',
      (line) => (isNumber(line) ? { ...line, text: line.text.replaceAll('—', '-') } : line),
      { 'page-number/printed-form': '- 1 -' },
    ],
    [
      'text beyond the edge',
      (line, page) => (page.number === 3 && line.text.startsWith('（') ? moveLine(line, 20) : line),
      { 'paper/type-area': '第 3 面有文字在版心之外' },
    ],
    [
      'lines 28 pt apart',
      (line) => (isNumber(line) ? line : moveLine(line, 0, -(line.baseline - 45) * (1 - 28 / 28.95))),
      { 'grid/line-pitch': '9.8' },
    ],
  ])('%s', (_, mend, expected) => {
    const broken = pages.map((page) => ({ ...page, lines: page.lines.map((line) => mend(line, page)) }))
    const found = failures(verify(sound, { pages: broken }, gbt9704))
    expect(Object.keys(found).sort()).toEqual(Object.keys(expected).sort())
    for (const [id, figure] of Object.entries(expected)) expect(found[id]).toContain(figure)
  })

  test('a page without a number is named', () => {
    const broken = pages.map((page) =>
      page.number === 4 ? { ...page, lines: page.lines.filter((line) => !isNumber(line)) } : page,
    )
    expect(failures(verify(sound, { pages: broken }, gbt9704))).toEqual({ 'page-number/present': '第 4 面没有页码' })
  })

  test('a signature alone on its page', () => {
    const broken = pages.map((page) =>
      page.number === 9
        ? { ...page, lines: page.lines.filter((line) => isNumber(line) || isDate(line) || /^苍溪县/.test(line.text)) }
        : page,
    )
    expect(failures(verify(sound, { pages: broken }, gbt9704))).toEqual({
      'elements/signature-alone': '第 9 面只有落款，没有正文',
    })
  })

  test('Letter paper: its size is said, nothing else is measured on it', () => {
    const letter = pages.map((page) => ({ ...page, width: 215.9, height: 279.4 }))
    const results = verify(sound, { pages: letter }, gbt9704).filter(({ evidence }) => evidence === 'pages')
    expect(results.filter(({ outcome }) => outcome !== 'unverified').map(({ id }) => id)).toEqual(['paper/sheet'])
  })
})

describe('elements that the example has not', () => {
  const addPage = (lines: readonly Line[], more: Partial<Page> = {}): readonly Page[] => {
    const number = pages.length + 1
    const dashed = pages[number % 2 === 0 ? 1 : 0]?.lines.find(isFolio)
    const folio = dashed && { ...dashed, text: `— ${number} —` }
    const page = { number, width: 210, height: 297, turned: [], strokes: [], hasPictures: false, fonts: [] }
    return [...pages, { ...page, lines: [...lines, ...(folio ? [folio] : [])], ...more }]
  }
  const isFolio = (line: Line) => line.baseline > 264
  const body = lineOf('一二三四五六七八九十一二三四五六七八九十一二三四五六七八', 28, 55.2)
  const judge = (extended: readonly Page[], id: string) =>
    verify(sound, { pages: extended }, gbt9704).find((result) => result.id === id)

  test.each<[string, readonly Line[], string]>([
    ['on the first line', [lineOf('附件1', 28, 45), body], 'pass'],
    ['under other text', [{ ...body, baseline: 45 }, lineOf('附件1', 28, 55)], 'fail'],
    ['indented', [lineOf('附件1', 28 + 2 * CELL, 45), body], 'fail'],
  ])('an attachment’s label %s', (_, lines, outcome) => {
    expect(judge(addPage(lines), 'elements/attachments')?.outcome).toBe(outcome)
  })

  test.each([
    [262, 'pass'],
    [240, 'fail'],
  ])('an imprint whose last rule stands at %d mm', (y, outcome) => {
    const imprint = lineOf('抄送：甲机关，乙机关。', 28 + CELL, y - 4)
    const strokes = [{ left: 28, right: 184, y, thickness: 0.35 }]
    expect(judge(addPage([lineOf('附件', 28, 45), imprint], { strokes }), 'elements/imprint')?.outcome).toBe(outcome)
  })

  test('a landscape page is right when its number turns with it', () => {
    const turned = [{ ...lineOf('— 10 —', 33, 270.8), size: 14 }]
    const sideways = { width: 297, height: 210, turned }
    const wide = addPage([lineOf('表', 100, 45)], sideways)
    expect(judge(wide, 'elements/landscape')?.outcome).toBe('pass')
    expect(judge(addPage([lineOf('表', 100, 45)], { width: 297, height: 210 }), 'elements/landscape')?.outcome).toBe(
      'fail',
    )
  })
})

describe('cover and table of contents', () => {
  const isHeading = ({ text }: Line) => /^[一二三四]、/.test(text)
  const front = (change: number): readonly Page[] => {
    const entries = pages.flatMap((page) =>
      page.lines.filter(isHeading).map(({ text }, index) => ({ text, page: page.number + (index === 0 ? change : 0) })),
    )
    const lines = [
      lineOf('目录', 100, 45),
      ...entries.map(({ text, page }, row) => lineOf(`${text}……${page}`, 28, 55 + row * 10.23)),
    ]
    const cover = {
      number: 1,
      width: 210,
      height: 297,
      turned: [],
      strokes: [],
      hasPictures: false,
      fonts: [],
      lines: [],
    }
    const shifted = pages.map((page) => ({ ...page, number: page.number + 2 }))
    return [{ ...cover, lines: [lineOf('封面', 100, 100)] }, { ...cover, number: 2, lines }, ...shifted]
  }
  const inSections = (firstNumber: number): DocxFile => {
    const [section] = sound.sections
    if (section === undefined) throw new Error('a DOCX has a section')
    return {
      ...sound,
      sections: [
        { ...section, footers: {} },
        { ...section, firstNumber },
      ],
    }
  }

  test('have no numbers, and the text counts from 1', () => {
    const results = verify(inSections(1), { pages: front(0) }, gbt9704)
    expect(failures(results)).toEqual({})
    for (const id of ['elements/contents', 'elements/first-page', 'page-number/present'])
      expect([id, outcomeOf(results, id)]).toEqual([id, 'pass'])
  })

  test('wrong entries are told', () => {
    expect(failures(verify(inSections(1), { pages: front(1) }, gbt9704))).toEqual({
      'elements/contents': expect.stringMatching(/^“.*”目录写 \d+，实在第 \d+ 页；共 \d+ 条不符$/),
    })
  })

  test.each<[string, () => DocxFile]>([
    ['in a file whose only section numbers its pages', () => sound],
    ['where another number should come first', () => inSections(5)],
  ])('pages without a number are missed %s', (_, docx) => {
    expect(failures(verify(docx(), { pages: front(0) }, gbt9704))).toMatchObject({
      'page-number/present': '第 1—2 面没有页码',
    })
  })
})

describe('a signature in a file without bookmarks', () => {
  const right = (text: string, gap: number, baseline: number) =>
    lineOf(text, 184 - (gap + [...text].length) * CELL, baseline)
  const row = (first: Line, second: Line): Line => ({
    ...first,
    text: `${first.text} ${second.text}`,
    right: second.right,
    glyphs: [...first.glyphs, ...second.glyphs],
  })
  // Eleven characters, each as wide as all of them here.
  const DATE = '2025年12月10日'
  const note = lineOf('（含村级）', 62, 80)
  test.each<[string, readonly Line[], string, string]>([
    ['unsealed', [right('临江县人力资源和社会保障局', 2, 100), right(DATE, 2, 110)], 'pass', '（不盖章'],
    [
      'unsealed by two organs, the longest counts',
      [right('临江县教育局', 2, 100), right('临江县人力资源和社会保障局', 2, 110), right(DATE, 2, 120)],
      'pass',
      '（不盖章',
    ],
    ['sealed', [right('临江县水务局', 6.5, 100), right(DATE, 4, 110)], 'pass', '（盖章）'],
    ['sealed, the date a character off', [right('临江县水务局', 6.5, 100), right(DATE, 5, 110)], 'fail', '（盖章）'],
    ['stamped', [right('县长', 4 + 30 / CELL + 2, 90), right(DATE, 4, 110)], 'pass', '（签名章）'],
    [
      'jointly sealed',
      [row(right('临江县水务局', 15, 100), right('临江县财政局', 6.5, 100)), right(DATE, 4, 110)],
      'pass',
      '2 个署名成 1 排',
    ],
    [
      'jointly sealed, the date a character off',
      [row(right('临江县水务局', 15, 100), right('临江县财政局', 6.5, 100)), right(DATE, 5, 110)],
      'fail',
      '日期右空 5 字',
    ],
    [
      'jointly sealed, the rows not in line',
      [
        row(right('临江县水务局', 16, 60), right('临江县财政局', 7.5, 60)),
        row(right('临江县公安局', 15, 105), right('临江县应急局', 6.5, 105)),
        right(DATE, 4, 115),
      ],
      'fail',
      '上下没有对齐，相差 5.57 mm',
    ],
    ['below 附件说明', [note, right('临江县水务局', 6.5, 100), right(DATE, 4, 110)], 'pass', '（盖章）'],
  ])('%s', (_, lines, outcome, told) => {
    const [page] = pages
    if (page === undefined) throw new Error('there are pages')
    const bare = { ...sound, paragraphs: sound.paragraphs.map((found) => ({ ...found, bookmarks: new Set<string>() })) }
    const results = verify(bare, { pages: [{ ...page, lines }] }, gbt9704)
    expect(results.find(({ id }) => id === 'elements/signature-place')).toMatchObject({
      outcome,
      measured: { zh: expect.stringContaining(told) },
    })
  })
})

test.each([
  [0.04, 'pass'],
  [2, 'fail'],
])('a mark that hangs from %d mm behind the edge', (beyond, outcome) => {
  const hanging = (line: Line) => ({ ...lineOf('开展培训；', 184 + beyond - 4 * CELL, line.baseline) })
  const [first, ...rest] = pages
  if (first === undefined) throw new Error('there are pages')
  const at = first.lines.findIndex((line) => line.left < 29)
  const lines = first.lines.map((line, index) => (index === at ? hanging(line) : line))
  const results = verify(sound, { pages: [{ ...first, lines }, ...rest] }, gbt9704)
  expect(outcomeOf(results, 'paper/type-area')).toBe(outcome)
})

test('only what the standard 规定 fails a file, unless everything is asked for', () => {
  const weak = verify(openDocx(editDocx(bytes, [[STYLES, 'w:line="579"', 'w:line="580"']])), NO_PAGES, gbt9704)
  expect([failsFile(weak, false), failsFile(weak, true)]).toEqual([false, true])
  const hard = verify(
    openDocx(editDocx(bytes, [[DOCUMENT, /<w:pgSz [^>]*>/, '<w:pgSz w:w="12240" w:h="15840"/>']])),
    NO_PAGES,
    gbt9704,
  )
  expect(failsFile(hard, false)).toBe(true)
})
