// A sheet → lines of CSV: where its table stands, how its names are read, and what is said of its cells.

import { readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { createLog, type Outcome } from '../../src/diagnostics/diagnostic.ts'
import { readFacts } from '../../src/facts/read-facts.ts'
import { readTable } from '../../src/facts/read-table.ts'
import { dottedName, factsOf } from '../../src/facts/uses.ts'
import { csvText } from '../../src/import/csv-text.ts'
import { importFindings } from '../../src/import/findings.ts'
import { type ImportedTable, type ImportWishes, importSheet } from '../../src/import/import-sheet.ts'
import { parseData } from '../../src/parse/parse-project.ts'
import { createSource } from '../../src/source/source.ts'
import {
  book,
  type CellXml,
  computed,
  formatted,
  relationships,
  relationTo,
  type SheetOptions,
  sheetXml,
  workbook,
  workbookParts,
} from './workbook.ts'

type Rows = readonly (readonly CellXml[])[]

async function imported(bytes: Uint8Array, wishes: ImportWishes = {}): Promise<ImportedTable> {
  const outcome = await importSheet(bytes, wishes)
  if (!outcome.ok) throw new Error(outcome.diagnostics.map(({ message }) => message.en).join('\n'))
  return outcome.value
}

function codesOf({ diagnostics }: Outcome<unknown>): string[] {
  return diagnostics.map(({ code }) => code)
}

async function said(bytes: Uint8Array, code: string, wishes: ImportWishes = {}): Promise<string | undefined> {
  const { diagnostics } = await importSheet(bytes, wishes)
  return diagnostics.find((diagnostic) => diagnostic.code === code)?.message.zh
}

async function recordsOf(rows: Rows, options: SheetOptions = {}, wishes: ImportWishes = {}) {
  return (await imported(book(rows, options), wishes)).records
}

const PLAIN: Rows = [
  ['乡镇', '受理', '办结'],
  ['东溪镇', 5, 4],
  ['西坪镇', 1, 1],
]

describe('a file that LibreOffice wrote', () => {
  const bytes = new Uint8Array(readFileSync('test/fixtures/import/libreoffice.xlsx'))

  test('comes out whole', async () => {
    const { records, ...form } = await imported(bytes)
    expect(csvText(records)).toBe(
      [
        '乡镇,受理,,,办结率,更新日期',
        ',上年结转,本年新收,小计,,',
        '东溪镇,5,218,223,92.34%,2023-12-21',
        '西坪镇,1,390,391,100%,2023-12-22',
        '合计,6,608,614,,',
        '',
      ].join('\n'),
    )
    expect(form).toEqual({
      sheet: '办件情况',
      cells: 'A3:F7',
      headRows: 2,
      labelColumns: 1,
      dataRows: 3,
      dataColumns: 5,
      title: '各乡镇办件情况',
      unit: '件',
      notes: ['注：数据截至12月31日。'],
    })
  })

  test('and says what it could not carry', async () => {
    expect(codesOf(await importSheet(bytes, {}))).toEqual([
      'import/formulas',
      'import/dates',
      'import/shown-otherwise',
      'import/hidden',
      'import/left-out',
    ])
    expect(await said(bytes, 'import/hidden')).toBe('隐藏的也导入了：行 6')
    expect(await said(bytes, 'import/left-out')).toBe('没有导入：批注 1 条')
    expect(await said(bytes, 'import/shown-otherwise')).toContain('92.34% 显示为 92.3%')
  })

  test('reads back as the facts it states', async () => {
    const { records } = await imported(bytes)
    const sources = [
      createSource('data/办件.csv', csvText(records)),
      createSource('data/办件.yaml', '办件: {文件: 办件.csv, 表头行: 2, 单位: 件}\n'),
    ]
    const read = parseData({ sources: new Map(sources.map((source) => [source.path, source])), assets: new Map() })
    const log = createLog()
    const facts = [...factsOf(readFacts(read.data, log))].map((fact) => [dottedName(fact), fact.value])
    expect(log.diagnostics).toEqual([])
    expect(facts).toHaveLength(15)
    expect(facts).toContainEqual(['办件.东溪镇.受理.小计', { kind: 'number', value: '223', unit: '件' }])
    expect(facts).toContainEqual(['办件.西坪镇.办结率', { kind: 'number', value: '100', unit: '%' }])
    expect(facts).toContainEqual(['办件.合计.更新日期', { kind: 'absent', written: '' }])
  })
})

describe('values', () => {
  const one = async (cell: CellXml, formats: readonly string[] = [], from1904 = false) => {
    const rows = [
      ['乡镇', '数'],
      ['东溪镇', cell],
    ]
    return (await imported(book(rows, { formats, from1904 }))).records[1]?.[1]
  }

  test.each([
    [0.1 + 0.2, '0.3'],
    [12.5, '12.5'],
    [1.2e5, '120000'],
    [-1.5e-7, '-0.00000015'],
    [123456789012345, '123456789012345'],
    [0, '0'],
    [1e20, '100000000000000000000'],
  ])('the number %d is %s', async (value, text) => expect(await one(value)).toBe(text))

  test.each([
    ['0.00%', 0.1234, '12.34%'],
    ['0%', 0.07, '7%'],
    ['#,##0.00', 1234.5, '1234.5'],
    ['0"件"', 14, '14'],
    ['yyyy"年"m"月"d"日"', 45281, '2023-12-21'],
    ['e"年"m"月"', 45281, '2023-12-21'],
    ['yyyy/m/d h:mm', 45281.5, '2023-12-21 12:00'],
    ['h:mm', 0.5, '12:00'],
    ['[h]:mm', 1.5, '36:00'],
    ['G/通用格式"件"', 14, '14'],
    ['0_ ;[红色]\\-0\\ ', -3, '-3'],
    ['[DBNum1][$-804]General', 12, '12'],
    ['0!d', 12.34, '12.34'],
    ['a-format-of-nobody [', 3, '3'],
  ])('%s: %d is %s', async (code, value, text) => expect(await one(formatted(value, 1), [code])).toBe(text))

  test('dates of old Macs count from 1904', async () => {
    expect(await one(formatted(43819, 1), ['yyyy-mm-dd'], true)).toBe('2023-12-21')
    expect(await one(formatted(0.5, 1), ['h:mm'], true)).toBe('12:00')
  })

  test.each([
    ['<c r="{ref}" t="b"><v>1</v></c>', 'TRUE'],
    ['<c r="{ref}" t="str"><f>"十四"</f><v>十四</v></c>', '十四'],
    ['<c r="{ref}" t="str"><f>IF(1,"")</f><v></v></c>', ''],
    ['<c r="{ref}" t="inlineStr"><is><r><t>富</t></r><r><rPr><b/></rPr><t>文本</t></r></is></c>', '富文本'],
    ['<c r="{ref}" t="inlineStr"><is><t>  县 内  </t></is></c>', '县 内'],
    ['<c r="{ref}" t="inlineStr"><is><t>第一行&#10;第二行</t></is></c>', '第一行第二行'],
    ['<c r="{ref}" t="inlineStr"><is><t>two&#10;words</t></is></c>', 'two words'],
    ['<c r="{ref}" t="str"><f>_xlfn.DISPIMG("ID_1",1)</f><v>=DISPIMG("ID_1",1)</v></c>', ''],
  ])('%s is “%s”', async (xml, text) => expect(await one({ xml })).toBe(text))

  test('shared strings keep their order, and leave their phonetics', async () => {
    const strings = [
      '<t>乡镇</t>',
      '<r><t>东</t></r><r><t>溪镇</t></r><rPh sb="0" eb="1"><t>dong</t></rPh>',
      '<t>数</t>',
    ]
    const shared = (index: number): CellXml => ({ xml: `<c r="{ref}" t="s"><v>${index}</v></c>` })
    const rows = [
      [shared(0), shared(2)],
      [shared(1), 1],
    ]
    expect((await imported(book(rows, { strings }))).records).toEqual([
      ['乡镇', '数'],
      ['东溪镇', '1'],
    ])
  })
})

describe('where the table stands', () => {
  test('empty border rows and columns, a title, a unit and notes are around it', async () => {
    const rows: Rows = [
      [],
      [null, '2023年办件情况（单位：件）'],
      [null, '填报单位：县司法局', null, '2023年12月'],
      ...PLAIN.map((row) => [null, ...row]),
      [null, '注：一、截至12月。'],
      [null, '填表人：甲', '审核人：乙'],
    ]
    const table = await imported(book(rows, { merges: ['B2:D2', 'B7:D7'] }))
    expect(table).toMatchObject({
      cells: 'B4:D6',
      title: '2023年办件情况（单位：件）',
      unit: '件',
      notes: ['注：一、截至12月。', '填表人：甲 审核人：乙'],
      records: PLAIN.map((row) => row.map(String)),
    })
  })

  test.each([
    [['单位：件'], '件'],
    [['（单位:万元）'], '万元'],
    [['计量单位：人次'], '人次'],
    [['填报单位：临江县司法局 单位：件'], '件'],
    [['单位：临江县司法局'], undefined],
    [['单位：件、万元'], undefined],
  ])('%j is the unit %s', async (line, unit) => {
    expect((await imported(book([line, ...PLAIN]))).unit).toBe(unit)
  })

  test('--range is the table as it is, units above it are found all the same', async () => {
    const rows: Rows = [['单位：件'], ['别的', 1], ...PLAIN, ['注：不在内']]
    const table = await imported(book(rows), { area: { top: 2, left: 0, bottom: 4, right: 1 } })
    expect(table).toMatchObject({ cells: 'A3:B5', unit: '件', dataColumns: 1, dataRows: 2, notes: [] })
  })

  test('empty rows and columns inside are left out', async () => {
    const rows: Rows = [['乡镇', null, '受理'], [], ['东溪镇', null, 5]]
    expect(await recordsOf(rows)).toEqual([
      ['乡镇', '受理'],
      ['东溪镇', '5'],
    ])
  })

  test('a column of running numbers is no name', async () => {
    const rows: Rows = [
      ['序号', '乡镇', '受理'],
      [1, '东溪镇', 5],
      [2, '西坪镇', 1],
    ]
    const bytes = book(rows)
    expect(await imported(bytes)).toMatchObject({ cells: 'B1:C3', labelColumns: 1 })
    expect(await said(bytes, 'import/left-out')).toBe('没有导入：序号列')
  })

  test('the only sheet that holds something needs no name; hidden ones do', async () => {
    const sheets = [
      { name: 'Sheet1', xml: '<sheetData/>' },
      { name: '旧', xml: sheetXml(PLAIN), state: 'hidden' as const },
      { name: '办件', xml: sheetXml(PLAIN) },
    ]
    expect((await imported(workbook({ sheets }))).sheet).toBe('办件')
    expect((await imported(workbook({ sheets }), { sheet: '旧' })).sheet).toBe('旧')
  })

  test('a used range of every column costs nothing', async () => {
    const before = '<dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384" width="9" hidden="0"/></cols>'
    const rows = [...PLAIN.slice(0, 2), ['西坪镇', 1, 1, { xml: '<c r="XFD3" s="0"/>' }]]
    expect((await imported(book(rows, { before }))).dataColumns).toBe(2)
  })
})

describe('names', () => {
  test('of two levels; one beside a group stands alone', async () => {
    const rows: Rows = [
      ['乡镇', '受理', null, '办结'],
      [null, '上年结转', '本年新收', null],
      ['东溪镇', 5, 218, 223],
    ]
    const merges = ['A1:A2', 'B1:C1', 'D1:D2']
    expect((await recordsOf(rows, { merges })).slice(0, 2)).toEqual([
      ['乡镇', '受理', '', '办结'],
      ['', '上年结转', '本年新收', ''],
    ])
    // The last head stands in the lower line, under a place that no merge covers.
    const loose: Rows = [['乡镇', '受理'], [null, '上年结转', '本年新收', '办结'], ...rows.slice(2)]
    expect((await recordsOf(loose, { merges: ['A1:A2', 'B1:C1'] })).slice(0, 2)).toEqual([
      ['乡镇', '受理', '', '办结'],
      ['', '上年结转', '本年新收', ''],
    ])
  })

  test('of rows in two columns, merged down', async () => {
    const rows: Rows = [
      ['项目', null, '件数'],
      ['复议', '维持', 3],
      [null, '纠正', 1],
      ['诉讼', '维持', 2],
      ['总计', null, 6],
    ]
    const table = await imported(book(rows, { merges: ['A1:B1', 'A2:A3', 'A5:B5'] }))
    expect(table).toMatchObject({ labelColumns: 2, headRows: 1 })
    expect(table.records.slice(1)).toEqual([
      ['复议', '维持', '3'],
      ['', '纠正', '1'],
      ['诉讼', '维持', '2'],
      ['总计', '', '6'],
    ])
  })

  test('of three levels both ways, as the official tables have them', async () => {
    const rows: Rows = [
      ['（本列数据的勾稽关系…）', null, null, '申请人情况'],
      [null, null, null, '自然人', '法人或其他组织', null, '总计'],
      [null, null, null, null, '商业企业', '科研机构'],
      ['一、本年新收', null, null, 5, 1, 0, 6],
      ['三、本年度办理结果', '（一）予以公开', null, 3, 1, 0, 4],
      [null, '（三）不予公开', '1.属于国家秘密', 1, 0, 0, 1],
      [null, null, '2.其他法律行政法规禁止公开', 1, 0, 0, 1],
      [null, '（七）总计', null, 5, 1, 0, 6],
    ]
    const merges = ['A1:C3', 'D1:G1', 'D2:D3', 'E2:F2', 'G2:G3', 'A4:C4', 'A5:A8', 'B5:C5', 'B6:B7', 'B8:C8']
    const table = await imported(book(rows, { merges }))
    expect(table).toMatchObject({ headRows: 3, labelColumns: 3, dataRows: 5, dataColumns: 4 })
    const log = createLog()
    const text = csvText(table.records)
    const project = { sources: new Map([['data/表.csv', createSource('data/表.csv', text)]]), assets: new Map() }
    const file = parseData(project).data.tables.get('data/表.csv')
    const group = file && readTable(file, { path: ['表'], headRows: 3, labelColumns: 3 }, log)
    expect(log.diagnostics).toEqual([])
    expect([...(group ? factsOf(group) : [])].map(dottedName)).toContain(
      '表.三、本年度办理结果.（三）不予公开.2.其他法律行政法规禁止公开.申请人情况.法人或其他组织.科研机构',
    )
    expect(group && [...factsOf(group)]).toHaveLength(20)
  })

  test('merged all the way leave no empty lines and columns behind', async () => {
    const rows: Rows = [['事项', null, '受理', '办结'], [], ['许可', null, 5, 4], ['处罚', null, 1, 1]]
    const merges = ['A1:B2', 'C1:C2', 'D1:D2', 'A3:B3', 'A4:B4']
    expect(await imported(book(rows, { merges }))).toMatchObject({
      headRows: 1,
      labelColumns: 1,
      dataColumns: 2,
      records: [
        ['事项', '受理', '办结'],
        ['许可', '5', '4'],
        ['处罚', '1', '1'],
      ],
    })
  })

  test('that repeat take the next column in', async () => {
    const rows: Rows = [
      ['条款', '事项', '件数'],
      ['第二十条第（六）项', '行政处罚', 3],
      ['第二十条第（六）项', '行政强制', 1],
    ]
    expect((await imported(book(rows))).labelColumns).toBe(2)
  })

  test('a remark is no name', async () => {
    const rows: Rows = [
      ['乡镇', '负责人', '件数'],
      ['东溪镇', '甲', 3],
      ['西坪镇', '乙', 1],
    ]
    expect((await imported(book(rows))).labelColumns).toBe(1)
  })

  test('are set apart or broken for the eye alone', async () => {
    const rows: Rows = [
      ['乡  镇', '法人或\n其他组织'],
      ['合　　计', 3],
    ]
    expect(await recordsOf(rows)).toEqual([
      ['乡镇', '法人或其他组织'],
      ['合计', '3'],
    ])
  })

  test('years are heads', async () => {
    expect(
      await imported(
        book([
          ['事项', 2022, 2023],
          ['许可', 5, 6],
        ]),
      ),
    ).toMatchObject({ headRows: 1, dataRows: 1 })
  })

  test('the author may say how many there are', async () => {
    const rows: Rows = [
      ['组', '乡镇', '甲', '乙'],
      ['一', '东溪镇', '是', '否'],
      ['一', '西坪镇', '是', '是'],
    ]
    const table = await imported(book(rows), { headRows: 2, labelColumns: 2 })
    expect(table).toMatchObject({ headRows: 2, labelColumns: 2, dataRows: 1, dataColumns: 2 })
  })
})

const withCell = (cell: CellXml): Uint8Array =>
  book([PLAIN[0] ?? [], ['东溪镇', 5, cell]], { formats: ['0.0', 'yyyy-mm-dd'] })
/** One break, one finding. Those of files that are no workbooks are in hostile.test.ts, no-file and entry-kept in test/cli. */
const cases: readonly (readonly [code: string, bytes: Uint8Array, words: string, wishes?: ImportWishes])[] = [
  ['import/error-cell', withCell({ xml: '<c r="{ref}" t="e"><v>#REF!</v></c>' }), '如 #REF!）：C2'],
  ['import/no-value', withCell({ xml: '<c r="{ref}"><f>SUM(B2)</f></c>' }), 'C2'],
  ['import/lost-digits', withCell(5.10101199001011e17), '510101199001011000）：C2'],
  ['import/reads-as-formula', withCell('=甲+乙'), 'C2'],
  ['import/formulas', withCell(computed('B2', 5)), '1 格，C2'],
  ['import/shown-otherwise', withCell(formatted(12.345, 1)), '12.345 显示为 12.3）：C2'],
  ['import/dates', withCell(formatted(45281, 2)), '如 2023-12-21）：C2'],
  ['import/text-numbers', withCell('14'), '如 14）：C2'],
  ['import/left-out', withCell({ xml: '<c r="{ref}" s="3"><v>1</v></c>' }), '底色和字色 1 格'],
  ['import/left-out', withCell('一\n二'), '格内换行 1 格'],
  ['import/hidden', book(PLAIN, { before: '<cols><col min="2" max="2" hidden="1"/></cols>' }), '列 B'],
  ['import/several-units', book([['单位：件、万元'], ...PLAIN]), '件、万元'],
  [
    'import/no-name',
    book([
      ['乡镇', '受理'],
      ['东溪镇', 5, 4],
    ]),
    'C',
  ],
  ['import/no-name', book([...PLAIN, [null, 6, 5]]), 'A4'],
  ['import/several-tables', book([...PLAIN, [], ['合计', 6, 5]]), '行 4'],
  ['import/several-tables', book(PLAIN.map(([name = null, ...rest]) => [name, null, ...rest])), '列 B'],
  ['import/left-out', book([...PLAIN, ['合计', 6]], { merges: ['B4:C4'] }), '合并的数据格 1 处'],
  ['import/same-name', book([...PLAIN, ['东溪镇', 6, 5]]), '“东溪镇”）：A2、A4'],
  [
    'import/same-name',
    book([
      ['乡镇', '受理', '受理'],
      ['东溪镇', 5, 4],
    ]),
    '“受理”）：B1、C1',
  ],
  ['import/empty', book([]), '办件'],
  ['import/empty', book([['乡镇', '受理']]), '办件!A1:B1'],
  ['import/empty', book(PLAIN), 'A1:C3', { headRows: 3 }],
  ['import/no-sheet', book(PLAIN), '“办建”', { sheet: '办建' }],
  ['import/which-sheet', workbook({ sheets: ['甲', '乙'].map((name) => ({ name, xml: sheetXml(PLAIN) })) }), '2 个'],
  ['import/too-large', book([...PLAIN, [{ xml: '<c r="XFD1048576"><v>1</v></c>' }]]), '相距太远'],
  ['import/too-large', book([...PLAIN, [{ xml: '<c r="FZ9000"><v>1</v></c>' }]]), '太大'],
]

test.each(cases.map(([code, bytes, words, wishes = {}]) => ({ code, bytes, words, wishes })))(
  '$code: $words',
  async ({ code, bytes, words, wishes }) => {
    const outcome = await importSheet(bytes, wishes)
    expect(codesOf(outcome)).toEqual([code])
    expect(outcome.diagnostics[0]?.message.zh).toContain(words)
    expect(outcome.ok).toBe(outcome.diagnostics[0]?.severity !== 'error')
  },
)

test('every kind of finding has its case', () => {
  const elsewhere = ['no-file', 'not-xlsx', 'old-format', 'encrypted', 'damaged', 'entry-kept'].map(
    (name) => `import/${name}`,
  )
  const seen = new Set([...cases.map(([code]) => code), ...elsewhere])
  expect(importFindings.map(({ code }) => code).filter((code) => !seen.has(code))).toEqual([])
})

test('a wrong sheet name is guessed, and the sheets are listed', async () => {
  const { diagnostics } = await importSheet(book(PLAIN), { sheet: '办建' })
  expect(diagnostics[0]).toMatchObject({ expected: { zh: '工作表：办件' }, help: { zh: '是不是“办件”？' } })
})

test('pictures and comments are counted', async () => {
  const parts = {
    ...workbookParts({ sheets: [{ name: '办件', xml: `${sheetXml(PLAIN)}<drawing r:id="rId1"/>` }] }),
    'xl/worksheets/_rels/sheet1.xml.rels': strToU8(
      relationships([
        relationTo(1, 'drawing', '../drawings/drawing1.xml'),
        relationTo(2, 'comments', '../comments1.xml'),
      ]),
    ),
    'xl/drawings/drawing1.xml': strToU8(DRAWING),
    'xl/drawings/_rels/drawing1.xml.rels': strToU8(relationships([relationTo(1, 'image', '../media/image1.png')])),
    'xl/media/image1.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47),
    'xl/comments1.xml': strToU8(
      '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>甲</author></authors><commentList><comment ref="B2" authorId="0"><text><t>含村级</t></text></comment></commentList></comments>',
    ),
  }
  expect(await said(zipSync(parts), 'import/left-out')).toBe('没有导入：批注 1 条、图片 1 个')
})

const DRAWING =
  '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="1" cy="1"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="1" name="p"/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId1"/></xdr:blipFill></xdr:pic></xdr:oneCellAnchor></xdr:wsDr>'
