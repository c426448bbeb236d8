// Table 4, 政府信息公开行政复议、行政诉讼情况: three groups of five numbers, which the sheet prints in one row.

import { entry, head, type TableSpec } from './table-spec.ts'

/** The columns that add up to 总计. */
export const OUTCOMES = ['upheld', 'corrected', 'otherwise', 'pending']

export const reviews: TableSpec = {
  id: 'reviews',
  name: '复议诉讼',
  aliases: ['政府信息公开行政复议、行政诉讼情况', '行政复议、行政诉讼', '行政复议行政诉讼'],
  role: 'reviews',
  blocks: [
    {
      corner: '',
      columns: [
        entry('upheld', '结果维持', '维持'),
        entry('corrected', '结果纠正', '纠正'),
        entry('otherwise', '其他结果'),
        entry('pending', '尚未审结'),
        entry('total', '总计'),
      ],
      rows: [
        entry('review', '行政复议'),
        head('suits', '行政诉讼', [
          entry('direct', '未经复议直接起诉', '直接起诉'),
          entry('after-review', '复议后起诉'),
        ]),
      ],
      unit: '件',
      kind: 'count',
    },
  ],
}
