// Files that are no workbooks, or that were made to do harm: each is refused with its finding, soon and in little memory.

import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { importSheet } from '../../src/import/import-sheet.ts'
import { LIMITS } from '../../src/import/repack.ts'
import { book, sheetXml, workbook, workbookParts } from './workbook.ts'

const PLAIN = [
  ['乡镇', '受理'],
  ['东溪镇', 5],
]
const PARTS = workbookParts({ sheets: [{ name: '办件', xml: sheetXml(PLAIN) }] })
const SHEET = 'xl/worksheets/sheet1.xml'
const SHEET_HEAD = '<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'

async function refusalOf(bytes: Uint8Array): Promise<string> {
  const { ok, diagnostics } = await importSheet(bytes, {})
  expect(ok).toBe(false)
  expect(diagnostics[0]?.help).toBeDefined()
  return diagnostics.map(({ code, message }) => `${code} ${message.zh}`).join('\n')
}

const compound = (text = '') => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...new Array(600).fill(0), ...strToU16(text)])

function strToU16(text: string): number[] {
  return [...text].flatMap((letter) => [letter.charCodeAt(0), 0])
}

test.each([
  ['import/not-xlsx 文件是空的', new Uint8Array()],
  ['import/not-xlsx 不是 XLSX 文件', strToU8('乡镇,受理\n东溪镇,5\n')],
  ['import/not-xlsx 其实是网页或 XML，不是 XLSX', strToU8('<html><table><tr><td>乡镇</td></tr></table></html>')],
  ['import/not-xlsx 是压缩包，但不是 XLSX', zipSync({ 'word/document.xml': strToU8('<w/>') })],
  ['import/old-format 是旧版 .xls（或 .et）文件', compound()],
  ['import/old-format 是二进制工作簿（.xlsb）', zipSync({ ...PARTS, 'xl/workbook.bin': Uint8Array.of(1) })],
  ['import/encrypted 文件有打开密码', compound('EncryptedPackage')],
  ['import/damaged 文件损坏，里面的表格读不出来', book(PLAIN).slice(0, 900)],
  ['import/damaged 文件损坏，里面的表格读不出来', zipSync({ ...PARTS, 'xl/workbook.xml': strToU8('<workbook') })],
  ['import/damaged 文件损坏，里面的表格读不出来', without('xl/workbook.xml')],
  ['import/damaged 文件损坏，里面的表格读不出来', without('_rels/.rels')],
  ['import/no-sheet 这不是放数据的工作表，可能只有图表', without(SHEET)],
])('%s', async (words, bytes) => {
  expect(await refusalOf(bytes)).toBe(words)
})

function without(path: string): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(PARTS).filter(([name]) => name !== path)))
}

describe('bombs', () => {
  const filler = (bytes: number) => {
    const part = new Uint8Array(bytes).fill(65)
    part.set(strToU8(`${SHEET_HEAD}<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>`))
    return part
  }

  test('a small file with a huge sheet', async () => {
    const bytes = zipSync({ ...PARTS, [SHEET]: filler(LIMITS.part + 1) }, { level: 9 })
    expect(bytes.length).toBeLessThan(200_000)
    expect(await refusalOf(bytes)).toMatch(/^import\/too-large /)
  })

  test('one that hides its size', async () => {
    const bytes = zipSync({ ...PARTS, [SHEET]: filler(40_000_000) }, { level: 9 })
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    // Every record of the directory claims a hundred bytes.
    for (let at = 0; at + 46 < bytes.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true)
    }
    const before = process.memoryUsage().rss
    expect(await refusalOf(bytes)).toMatch(/^import\/damaged /)
    expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000)
  })

  test('many parts', async () => {
    const parts = Object.fromEntries(
      Array.from({ length: LIMITS.parts + 1 }, (_, at) => [`xl/${at}.xml`, new Uint8Array()]),
    )
    expect(await refusalOf(zipSync({ ...PARTS, ...parts }, { level: 0 }))).toMatch(/^import\/too-large /)
  })

  test.each([
    '<!DOCTYPE sst [<!ENTITY a "笑"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>',
    '<!DOCTYPE sst [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
  ])('entities: %s', async (doctype) => {
    const xml = `<?xml version="1.0"?>${doctype}<sst><si><t>&a;</t></si></sst>`
    expect(await refusalOf(zipSync({ ...PARTS, 'xl/sharedStrings.xml': strToU8(xml) }))).toMatch(/^import\/damaged /)
  })

  test('a hundred thousand merges over everything', async () => {
    const rows = [
      ['乡镇', ...'ABCDEFGHIJ'],
      ...Array.from({ length: 200 }, (_, row) => [`村${row}`, ...new Array(10).fill(1)]),
    ]
    const merges = Array.from({ length: 100_000 }, () => 'A1:XFD1048576')
    const started = performance.now()
    await importSheet(book(rows, { merges }), {})
    expect(performance.now() - started).toBeLessThan(5000)
  })

  test('columns declared a thousand times over', async () => {
    const before = `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(200)}</cols>`
    const { ok } = await importSheet(book(PLAIN, { before }), {})
    expect(ok).toBe(true)
  })
})

test.each(['../../evil.xml', '/etc/passwd', 'C:\\evil.xml', 'xl/worksheets/../../../evil.xml'])(
  'a part named %s goes nowhere',
  async (name) => {
    const outcome = await importSheet(zipSync({ ...PARTS, [name]: strToU8('<x/>') }), {})
    expect(outcome.ok && outcome.value.dataRows).toBe(1)
  },
)

test('parts with the separator of Windows, and a workbook in another folder, are read', async () => {
  const slashed = Object.fromEntries(Object.entries(PARTS).map(([path, part]) => [path.replaceAll('/', '\\'), part]))
  expect((await importSheet(zipSync(slashed), {})).ok).toBe(true)
  const moved = Object.fromEntries(Object.entries(PARTS).map(([path, part]) => [path.replace(/^xl\//, ''), part]))
  const root = strToU8(new TextDecoder().decode(PARTS['_rels/.rels']).replace('xl/workbook.xml', 'workbook.xml'))
  expect((await importSheet(zipSync({ ...moved, '_rels/.rels': root }), {})).ok).toBe(true)
})

test('a relation out of the container leads to no sheet', async () => {
  const rels = new TextDecoder()
    .decode(PARTS['xl/_rels/workbook.xml.rels'])
    .replace('worksheets/sheet1.xml', '../../../etc/passwd')
  expect(await refusalOf(zipSync({ ...PARTS, 'xl/_rels/workbook.xml.rels': strToU8(rels) }))).toMatch(
    /^import\/no-sheet /,
  )
})

test('a chart sheet between others is passed over', async () => {
  const parts = workbookParts({
    sheets: [
      { name: '图', xml: '<sheetData/>' },
      { name: '办件', xml: sheetXml(PLAIN) },
    ],
  })
  const { [SHEET]: _, ...others } = parts
  const outcome = await importSheet(zipSync(others), {})
  expect(outcome.ok && outcome.value.sheet).toBe('办件')
})

test('text that would hide in a terminal or a page stays text', async () => {
  const outcome = await importSheet(
    workbook({
      sheets: [
        {
          name: '办件',
          xml: sheetXml([
            ['乡镇', '<b>甲</b>'],
            ['东\u001b[31m溪', 5],
          ]),
        },
      ],
    }),
    {},
  )
  expect(outcome.ok && outcome.value.records).toEqual([
    ['乡镇', '<b>甲</b>'],
    ['东[31m溪', '5'],
  ])
})
