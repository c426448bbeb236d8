// The schema of an overlay file (本单位.yaml), made from the profile's own rows, so that it is never out of step.

import * as z from 'zod/mini'
import type { Message } from '../diagnostics/diagnostic.ts'
import { gbt9704 } from '../model/gbt9704.ts'
import { type ProfileRow, profileRows, type RowValue } from '../model/profile-rows.ts'
import { ALIGNMENTS, POSITIONS, valueText } from '../model/profile-text.ts'
import { field } from './fields.ts'
import { readValue } from './row-value.ts'

/** A row as an overlay changes it. */
export interface RowChange {
  readonly value: RowValue
  /** Why the standard is left here. */
  readonly reason?: string
}

const text = z.string().check(z.trim(), z.minLength(1))
const reason = field(z.optional(text), '理由', {
  zh: '为什么与标准不同，如 市委办公室要求',
  en: 'why this differs from the standard',
})

/** Some hundreds of small schemas: made only where a project names an overlay. */
export function overlaySchema(): z.ZodMiniType<OverlayData> {
  const parts = new Map<string, { name: Message; rows: Record<string, z.ZodMiniType<RowChange | undefined>> }>()
  for (const row of profileRows(gbt9704)) {
    const [part = '', key = ''] = row.key.split('.')
    const known = parts.get(part) ?? { name: row.name.part, rows: {} }
    known.rows[key] = rowSchema(row)
    parts.set(part, known)
  }
  const shape = Object.fromEntries(
    [...parts].map(([part, { name, rows }]) => {
      const about = { zh: `${name.zh}的版面，逐项写`, en: `rows of ${name.en}` }
      return [part, field(z.optional(z.object(rows)), name.zh, about)]
    }),
  )
  // The shape is made of exactly these.
  return z.object({ reason, ...shape }) as unknown as z.ZodMiniType<OverlayData>
}

/** Part → row → change, and the reason for all that has none of its own. */
export type OverlayData = { readonly reason?: string } & {
  readonly [part: string]: Readonly<Record<string, RowChange | undefined>> | string | undefined
}

function rowSchema(row: ProfileRow): z.ZodMiniType<RowChange | undefined> {
  const about = aboutRow(row)
  const short = row.unit === '字体名' ? faceNames : scalar(row)
  const long = z.object({ value: field(short, '值', about), reason })
  const change = z.pipe(
    z.union([short, long]),
    z.transform((written): RowChange => changeOf(row, written)),
  )
  return field(z.optional(change), row.name.row.zh, about)
}

// Nothing that could mean more than a name to a style sheet or to XML.
const FACE_NAME = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} _.+&'’()（）·-]*$/u
const NO_NAME: Message = { zh: '不是字体名称', en: 'no name of a typeface' }

const faceNames = z.union([text, z.array(text).check(z.minLength(1))]).check(({ value, issues }) => {
  const isName = [value].flat().every((name) => FACE_NAME.test(name))
  if (!isName) issues.push({ code: 'custom', input: value, params: { message: NO_NAME }, continue: true })
})

type Short = string | number | boolean | string[]

function scalar(row: ProfileRow): z.ZodMiniType<string | number | boolean> {
  return z.union([z.string(), z.number(), z.boolean()]).check(({ value, issues }) => {
    const read = readValue(row, value)
    if ('problem' in read) {
      issues.push({ code: 'custom', input: value, params: { message: read.problem }, continue: true })
    }
  })
}

function changeOf(row: ProfileRow, written: Short | { value: Short; reason?: string | undefined }): RowChange {
  if (typeof written !== 'object' || Array.isArray(written)) return { value: rowValue(row, written) }
  const value = rowValue(row, written.value)
  return written.reason === undefined ? { value } : { value, reason: written.reason }
}

function rowValue(row: ProfileRow, written: Short): RowValue {
  if (Array.isArray(written)) return written
  if (row.unit === '字体名') return [String(written)]
  const read = readValue(row, written)
  // What cannot be read has not passed the check above.
  return 'value' in read ? read.value : row.value
}

const UNIT_WORDS: Readonly<Record<ProfileRow['unit'], Message>> = {
  mm: { zh: '毫米数，如 35、35mm、3.5cm', en: 'millimetres, such as 35, 35mm, 3.5cm' },
  pt: { zh: '磅数，如 28、28磅', en: 'points, such as 28, 28pt' },
  字: { zh: '几个字，如 2', en: 'a number of characters' },
  行: { zh: '几行，如 1', en: 'a number of lines' },
  '字/行': { zh: '整数', en: 'a whole number' },
  '行/页': { zh: '整数', en: 'a whole number' },
  '个/行': { zh: '整数', en: 'a whole number' },
  倍: { zh: '字号的倍数，如 1.25', en: 'in times of the type size, such as 1.25' },
  字体: {
    zh: '字体类别：小标宋、仿宋、楷体、黑体、宋体；用哪一种字库写在“字体”一项下',
    en: 'a class of typeface: 小标宋, 仿宋, 楷体, 黑体, 宋体; its typefaces are named under “fonts”',
  },
  颜色: { zh: '六位十六进制数，加引号，如 "FF0000"', en: 'six hexadecimal digits in quotes, such as "FF0000"' },
  对齐: { zh: Object.values(ALIGNMENTS).join('、'), en: Object.keys(ALIGNMENTS).join(', ') },
  页码位置: { zh: Object.values(POSITIONS).join('、'), en: Object.keys(POSITIONS).join(', ') },
  是否: { zh: '是、否', en: 'true, false' },
  字体名: { zh: '字体名称，一个或几个，前一个没有时用后一个', en: 'names of typefaces, the preferred one first' },
}

const SIZE_WORDS: Message = { zh: '字号，如 三号、16', en: 'a size, such as 三号 or 16 (points)' }

function aboutRow(row: ProfileRow): Message {
  const form = row.key.endsWith('.size') ? SIZE_WORDS : UNIT_WORDS[row.unit]
  const base = valueText(row, row.value)
  return { zh: `${form.zh}；标准是 ${base.zh}`, en: `${form.en}; the standard’s is ${base.en}` }
}
