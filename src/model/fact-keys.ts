// The keys of data files that are no names of facts, English and Chinese: one table, read by facts/ and by the JSON Schema.

import type { KeyName } from './section-keys.ts'

/** Beside the names in a group. */
export const groupKeys = {
  unit: {
    en: 'unit',
    zh: '单位',
    about: { zh: '本组各数的计量单位，如 件', en: 'unit of the numbers in this group' },
  },
  note: { en: 'note', zh: '说明', about: { zh: '说明，不印出', en: 'a remark; not printed' } },
  source: { en: 'source', zh: '来源', about: { zh: '数据从哪里来', en: 'where the data come from' } },
  assertions: {
    en: 'assertions',
    zh: '断言',
    about: { zh: '必须成立的等式，如 合计 = 热线 + 信箱', en: 'equations that must hold' },
  },
  file: {
    en: 'file',
    zh: '文件',
    about: { zh: '数据在 data 文件夹的哪个 CSV 文件里', en: 'the CSV file in data/ that holds the numbers' },
  },
  headRows: {
    en: 'headRows',
    zh: '表头行',
    about: { zh: '表头有几行，不写为 1', en: 'lines of heads; 1 if not given' },
  },
  labelColumns: {
    en: 'labelColumns',
    zh: '标签列',
    about: { zh: '左边几列是各行的名称，不写为 1', en: 'columns of row names at the left; 1 if not given' },
  },
} as const satisfies Record<string, KeyName>

/** Of a fact that is written as a map. */
export const factKeys = {
  value: { en: 'value', zh: '值', about: { zh: '数值，或“=算式”', en: 'the value, or “=formula”' } },
  unit: groupKeys.unit,
  last: { en: 'last', zh: '上年', about: { zh: '上年的数值', en: 'last year’s value' } },
  note: groupKeys.note,
  source: groupKeys.source,
  aliases: {
    en: 'aliases',
    zh: '又称',
    about: { zh: '正文里对它的其他叫法', en: 'other words by which the text calls it' },
  },
} as const satisfies Record<string, KeyName>
