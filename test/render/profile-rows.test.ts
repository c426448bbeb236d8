// Every row that an overlay may set changes what each renderer makes of it: none is ignored without being named here.

import { expect, test } from 'vitest'
import { deriveProfile } from '../../src/model/derive-profile.ts'
import type { Doc } from '../../src/model/doc.ts'
import { gbt9704, gbt9704Given } from '../../src/model/gbt9704.ts'
import type { Profile } from '../../src/model/profile.ts'
import { type ProfileRow, profileRows, type RowValue, withValues } from '../../src/model/profile-rows.ts'
import { makeMarkup } from '../../src/render/docx/docx-components.ts'
import { rememberMarkup } from '../../src/render/docx/markup.ts'
import { renderDocx } from '../../src/render/docx/render-docx.ts'
import { styleSheet } from '../../src/render/html/style-sheet.ts'
import { sampleAssets, sampleDoc } from './docx/sample-doc.ts'

const rows = profileRows(gbt9704)

function otherValue({ unit, value }: ProfileRow): RowValue {
  if (unit === '是否') return value !== true
  if (unit === '对齐') return value === 'right' ? 'left' : 'right'
  if (unit === '页码位置') return 'center'
  if (unit === '字体') return value === '宋体' ? '黑体' : '宋体'
  if (unit === '颜色') return '123456'
  if (unit === '字体名') return ['某字体', '某某字体']
  return Number(value) + (unit === '个/行' ? -1 : 1)
}

function changed(row: ProfileRow): Profile {
  return deriveProfile(withValues(gbt9704Given, gbt9704, new Map([[row.key, otherValue(row)]])))
}

const answers = new Map<string, string>()

// Between them they have every element in every layout.
const organs = ['某市司法局', '某市财政局', '某市水务局', '某市档案馆']
const date = { year: 2024, month: 12, day: 31 }
const docs: readonly Doc[] = [
  {
    ...sampleDoc,
    cover: { title: sampleDoc.title, organs, date },
    contents: { levels: 4 },
    imprint: { copies: ['某办'], printingOrgan: '某办', printingDate: date },
  },
  { ...sampleDoc, form: 'letter', masthead: { mark: { organs: ['某市司法局'], suffix: '' }, signers: [] } },
  {
    ...sampleDoc,
    masthead: {
      mark: { organs: Array.from({ length: 9 }, () => '某市司法局'), suffix: '文件' },
      documentNumber: '某〔2024〕1号',
      signers: [],
    },
    signature: { kind: 'sealed', organs, date },
  },
  {
    ...sampleDoc,
    masthead: { mark: { organs, suffix: '文件' }, documentNumber: '某〔2024〕1号', signers: [] },
    signature: { kind: 'sealed', organs: ['某市司法局'], date },
  },
  {
    ...sampleDoc,
    masthead: { mark: { organs: ['某市司法局'], suffix: '文件' }, documentNumber: '某〔2024〕1号', signers: [] },
    signature: { kind: 'stamped', organs: ['市长'], date },
  },
]

function docxOf(doc: Doc, profile: Profile): Uint8Array {
  const markup = rememberMarkup(answers, makeMarkup)
  return renderDocx({ doc, profile, assets: sampleAssets, epochSeconds: 0 }, markup).bytes
}

// CSS hangs the number from 版心 and not from the foot of the sheet; signers are broken, marks sized and names under seals
// put in rows, and 成文日期 placed, in the markup; and what follows a line counts from its box and not from its ink.
const IGNORED_BY_CSS = [
  'pageNumber.footerDistance',
  'masthead.signersPerLine',
  'signingDate.rightIndent',
  'ink.below',
  'masthead.markHeight',
  'seal.diameter',
  'seal.perRow',
]

test('the DOCX follows every row', () => {
  const base = new Map(docs.map((doc) => [doc, docxOf(doc, gbt9704)]))
  // The first document that differs says enough.
  const isFollowed = (row: ProfileRow) =>
    docs.some((doc) => Buffer.compare(docxOf(doc, changed(row)), base.get(doc) ?? new Uint8Array()) !== 0)
  const ignored = rows.filter((row) => !isFollowed(row))
  expect(ignored.map(({ key }) => key)).toEqual([])
})

test('the style sheet follows every row', () => {
  const base = styleSheet(gbt9704)
  const ignored = rows.filter((row) => styleSheet(changed(row)) === base)
  expect(ignored.map(({ key }) => key).sort()).toEqual([...IGNORED_BY_CSS].sort())
})
