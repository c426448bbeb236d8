// The names of the keys in section files, English and Chinese: one table, read by the parser of YAML sections, by the
// schema of front matter and by the JSON Schema for editors.

import type { Message } from '../diagnostics/diagnostic.ts'

export interface KeyName {
  readonly en: string
  readonly zh: string
  readonly about: Message
}

export const sectionKeys = {
  role: {
    en: 'role',
    zh: '类别',
    about: {
      zh: '本节属于哪一部分，如 举措成效、下一步安排；不写则看文件名',
      en: 'the part this section is; else its file name tells',
    },
  },
  title: {
    en: 'title',
    zh: '标题',
    about: { zh: '本节标题，不写序号', en: 'heading of the section, without its number' },
  },
  runIn: {
    en: 'runIn',
    zh: '接排',
    about: { zh: '哪几级标题与正文接排，如 [2]', en: 'heading levels run into their paragraph, such as [2]' },
  },
  pointsLayout: {
    en: 'pointsLayout',
    zh: '要点排法',
    about: { zh: '一是、二是……的排法：接排 或 分段', en: 'how points stand: run-in or paragraphs' },
  },
  content: { en: 'content', zh: '内容', about: { zh: '本节内容', en: 'the text of the section' } },
} as const satisfies Record<string, KeyName>

/** Keys of an item under `content`. */
export const contentKeys = {
  heading: { en: 'heading', zh: '小标题', about: { zh: '小标题，不写序号', en: 'a heading, without its number' } },
  content: { en: 'content', zh: '内容', about: { zh: '小标题下的内容', en: 'what stands under the heading' } },
  points: {
    en: 'points',
    zh: '要点',
    about: { zh: '一是、二是……，序号自动生成', en: 'points; 一是, 二是 are computed' },
  },
  dashes: { en: 'dashes', zh: '分项', about: { zh: '以“——”开头的各项', en: 'items that open with ——' } },
  table: { en: 'table', zh: '表格', about: { zh: '表格', en: 'a table' } },
  dataTable: {
    en: 'dataTable',
    zh: '数据表',
    about: { zh: '由 data 文件夹里的数据生成的表格', en: 'a table of data in data/' },
  },
  figure: { en: 'figure', zh: '图片', about: { zh: '图片', en: 'an image' } },
  chart: { en: 'chart', zh: '图表', about: { zh: '由数据画成的图表', en: 'a chart of data' } },
} as const satisfies Record<string, KeyName>

export const tableKeys = {
  caption: { en: 'caption', zh: '题', about: { zh: '表题，不写表号', en: 'caption, without its number' } },
  unit: { en: 'unit', zh: '单位', about: { zh: '计量单位，如 件、万元', en: 'unit of its figures, such as 件' } },
  head: {
    en: 'head',
    zh: '表头',
    about: { zh: '表头各格；几行表头写成几个列表', en: 'cells of the head, or a list for each of its rows' },
  },
  rows: { en: 'rows', zh: '各行', about: { zh: '各行，每行一列表', en: 'rows, each a list of cells' } },
  align: {
    en: 'align',
    zh: '对齐',
    about: {
      zh: '各列对齐：左、中、右；不写时数字列靠右',
      en: 'columns: left, center, right; else figures stand right',
    },
  },
  notes: { en: 'notes', zh: '注', about: { zh: '表注，一条或几条，不写“注：”', en: 'notes below, without 注：' } },
  widths: { en: 'widths', zh: '列宽', about: { zh: '各列宽度的比例，如 [3, 1, 1]', en: 'widths in proportion' } },
  headColumns: {
    en: 'headColumns',
    zh: '表头列',
    about: { zh: '左边几列是各行的表头', en: 'how many columns at the left head their rows' },
  },
  landscape: {
    en: 'landscape',
    zh: '横排',
    about: { zh: '是：排在 A4 横页上', en: 'yes: on a landscape page of its own' },
  },
  id: { en: 'id', zh: '标识', about: { zh: '表格的名称，全文不重复', en: 'name of the table, unique in the report' } },
} as const satisfies Record<string, KeyName>

/** A cell that is more than its text. */
export const cellKeys = {
  text: { en: 'text', zh: '文字', about: { zh: '格里的文字', en: 'what stands in the cell' } },
  colSpan: { en: 'colSpan', zh: '跨列', about: { zh: '占几列', en: 'columns that it covers' } },
  rowSpan: { en: 'rowSpan', zh: '跨行', about: { zh: '占几行', en: 'rows that it covers' } },
  align: { en: 'align', zh: '对齐', about: { zh: '左、中、右', en: 'left, center, right' } },
  header: { en: 'header', zh: '表头', about: { zh: '是：本行的表头', en: 'yes: a heading of its row' } },
} as const satisfies Record<string, KeyName>

/** Attributes of `:::表格` in Markdown: what a GFM table cannot say itself. */
export const tableAttributes = {
  unit: tableKeys.unit,
  headRows: { en: 'headRows', zh: '表头行', about: { zh: '表头有几行', en: 'how many rows the head has' } },
  headColumns: tableKeys.headColumns,
  widths: tableKeys.widths,
  landscape: tableKeys.landscape,
  id: tableKeys.id,
} as const satisfies Record<string, KeyName>

/** `::数据表` in Markdown, 数据表 in YAML: a table whose head and rows are a group of facts. */
export const dataTableKeys = {
  data: { en: 'data', zh: '数据', about: { zh: '数据的名称，如 申请', en: 'name of the data' } },
  caption: tableKeys.caption,
  rows: { en: 'rows', zh: '行', about: { zh: '只要哪几行', en: 'its rows, where not all' } },
  columns: { en: 'columns', zh: '列', about: { zh: '只要哪几列', en: 'its columns, where not all' } },
  corner: {
    en: 'corner',
    zh: '表角',
    about: { zh: '左上角一格的文字，不写为“项目”', en: 'what stands over the row names' },
  },
  totalRow: {
    en: 'totalRow',
    zh: '合计行',
    about: { zh: '在最下面加一行合计，写它的名称', en: 'a last row of sums, by its name' },
  },
  totalColumn: {
    en: 'totalColumn',
    zh: '合计列',
    about: { zh: '在最右边加一列合计，写它的名称', en: 'a last column of sums, by its name' },
  },
  unit: tableKeys.unit,
  notes: tableKeys.notes,
  widths: tableKeys.widths,
  landscape: tableKeys.landscape,
  id: tableKeys.id,
} as const satisfies Record<string, KeyName>

/** The manifest's key for last year's project, which is looked for before the manifest is read. */
export const PREVIOUS_KEYS = ['上年项目', 'previous'] as const
/** And for the year, which is looked for in last year's manifest, too. */
export const YEAR_KEYS = ['年度', 'year'] as const

/** Words for yes and no where a key asks for one of them. */
export const YES_NO: Readonly<Record<string, boolean>> = {
  是: true,
  否: false,
  yes: true,
  no: false,
  true: true,
  false: false,
}

/** Front matter of an attachment, beside that of a section. */
export const attachmentKeys = {
  landscape: {
    en: 'landscape',
    zh: '横排',
    about: { zh: '是：整个附件排在 A4 横页上', en: 'yes: the whole attachment on landscape pages' },
  },
} as const satisfies Record<string, KeyName>

export const figureKeys = {
  file: { en: 'file', zh: '文件', about: { zh: '图片文件，如 assets/走访.png', en: 'the image file' } },
  alt: { en: 'alt', zh: '说明', about: { zh: '给看不见图的人的文字说明', en: 'text for those who cannot see it' } },
  caption: { en: 'caption', zh: '图题', about: { zh: '图题，不写图号', en: 'caption, without its number' } },
  note: {
    en: 'note',
    zh: '图注',
    about: { zh: '图下的注，如 资料来源：市统计局', en: 'a note below the image, such as its source' },
  },
  name: {
    en: 'name',
    zh: '标识',
    about: { zh: '供别处引用的名称：[](#标识)', en: 'what other places refer to: [](#name)' },
  },
  width: {
    en: 'width',
    zh: '宽度',
    about: { zh: '印出的宽度：80%（版心宽的百分之八十）或 100mm', en: 'printed width: 80% of the type area, or 100mm' },
  },
} as const satisfies Record<string, KeyName>

/** Of a chart; in Markdown the caption stands between brackets. */
export const chartKeys = {
  data: { en: 'data', zh: '数据', about: { zh: '数据的名称，如 网络舆情', en: 'the name of a group of facts' } },
  type: {
    en: 'type',
    zh: '类型',
    about: { zh: '柱形图、堆积柱形图、折线图 或 饼图', en: 'bar, stacked-bar, line or pie' },
  },
  rows: { en: 'rows', zh: '行', about: { zh: '画哪几行；不写则全画', en: 'which rows; else all' } },
  columns: { en: 'columns', zh: '列', about: { zh: '画哪几列；不写则全画', en: 'which columns; else all' } },
  series: {
    en: 'series',
    zh: '系列',
    about: { zh: '行：每行是一个系列；不写则每列是一个系列', en: 'rows: each row is a series; else each column is' },
  },
  caption: figureKeys.caption,
  note: figureKeys.note,
  width: figureKeys.width,
  id: { en: 'id', zh: '标识', about: { zh: '图表的名称，全文不重复', en: 'name of the chart, unique in the report' } },
} as const satisfies Record<string, KeyName>
