// The example as it is and broken in one place: exactly the checks of that place fail, with the figure that was found.
import { beforeAll, describe, expect, test } from 'vitest'
import { gbt9704 } from '../../src/model/gbt9704.ts'
import type { DocxFile } from '../../src/verify/docx/docx-file.ts'
import type { Line, Page } from '../../src/verify/pages/page.ts'
import type { Result } from '../../src/verify/result.ts'
import { countOutcomes, failsFile, verify } from '../../src/verify/verify.ts'
import { type Edit, editDocx, exampleDocx, moveLine, openDocx, recordedPages } from './recorded.ts'

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
  const glyphs = (text: string, left: number, baseline: number) =>
    [...text].map((character, index) => ({
      text: character,
      x: left + index * CELL,
      width: CELL,
      top: baseline - 4.5,
      bottom: baseline + 1,
      size: 16,
    }))
  const lineOf = (text: string, left: number, baseline: number): Line => ({
    text,
    left,
    right: left + [...text].length * CELL,
    baseline,
    top: baseline - 4.5,
    bottom: baseline + 1,
    size: 16,
    glyphs: glyphs(text, left, baseline),
  })
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
