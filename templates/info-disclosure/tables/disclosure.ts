// Table 2, 主动公开政府信息情况: a block for each item of 条例 第二十条 that asks for numbers.

import { type BlockSpec, entry, type TableSpec } from './table-spec.ts'

const decisions: Pick<BlockSpec, 'corner' | 'columns' | 'unit' | 'kind'> = {
  corner: '信息内容',
  columns: [entry('decisions', '本年处理决定数量')],
  unit: '件',
  kind: 'count',
}

export const disclosure: TableSpec = {
  id: 'disclosure',
  name: '主动公开',
  aliases: ['主动公开政府信息情况', '主动公开政府信息'],
  role: 'disclosure',
  blocks: [
    {
      title: '第二十条第（一）项',
      corner: '信息内容',
      columns: [
        entry('issued', '本年制发件数', '制发'),
        entry('repealed', '本年废止件数', '废止'),
        entry('in-force', '现行有效件数', '现行有效'),
      ],
      rows: [entry('rules', '规章'), entry('normative', '行政规范性文件', '规范性文件')],
      unit: '件',
      kind: 'count',
    },
    { title: '第二十条第（五）项', ...decisions, rows: [entry('licences', '行政许可')] },
    {
      title: '第二十条第（六）项',
      ...decisions,
      rows: [entry('penalties', '行政处罚'), entry('coercion', '行政强制')],
    },
    {
      title: '第二十条第（八）项',
      corner: '信息内容',
      columns: [entry('charged', '本年收费金额（单位：万元）', '本年收费金额')],
      rows: [entry('charges', '行政事业性收费')],
      unit: '万元',
      kind: 'amount',
    },
  ],
}
