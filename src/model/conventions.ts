// The overlays that ship: named ways of setting the standard's page that its text leaves open. Each says what of it
// is verified and what is not.

import type { Message } from '../diagnostics/diagnostic.ts'
import type { RowValue } from './profile-rows.ts'

export interface Convention {
  readonly id: string
  /** What `profile` in report.yaml calls it; the id is its name in English. */
  readonly name: Message
  readonly summary: Message
  /** What has been checked, and what has not. */
  readonly evidence: Message
  readonly values: Readonly<Record<string, RowValue>>
}

export const nominal: Convention = {
  id: 'nominal',
  name: { zh: '标称页边距', en: 'nominal' },
  summary: {
    zh: '页边距即标准的数字 37/35/28/26 mm，22 个行框排满 225 mm（默认）',
    en: 'margins as the standard’s figures, 37/35/28/26 mm; 22 line boxes fill 225 mm (the default)',
  },
  evidence: {
    zh: '',
    en: '',
  },
  values: {},
}

export const compensated: Convention = {
  id: 'compensated',
  name: { zh: '补偿页边距', en: 'compensated' },
  summary: {
    zh: '上下页边距各减 2.42 mm（34.58/32.58），行距 29.6 pt，使首行字顶和末行字底落在版心边上',
    en: 'top and bottom margins 2.42 mm less (34.58/32.58), line pitch 29.6 pt: the ink of first and last lines stands on the type area’s edges',
  },
  evidence: { zh: '', en: '' },
  // Half of the gap between two lines, as second-hand reports give it of GB/T 33476.2-2016, appendix A.
  values: { 'grid.compensation': 2.42 },
}

export const mirrored: Convention = {
  id: 'mirrored',
  name: { zh: '双面印刷', en: 'mirrored' },
  summary: {
    zh: '对称页边距：双页的订口在右（左 26 mm、右 28 mm）',
    en: 'mirrored margins: even pages are bound at the right (left 26 mm, right 28 mm)',
  },
  evidence: { zh: '', en: '' },
  values: { 'page.mirrored': true },
}

export const conventions: readonly Convention[] = [nominal, compensated, mirrored]
