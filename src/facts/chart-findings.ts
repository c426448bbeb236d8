// The kinds of finding that the drawing of a chart's data can make.

import { type FindingKind, findingKind as kind, PROJECT_FORMAT } from '../diagnostics/diagnostic.ts'

const refused = (code: string, zh: string, en: string) => kind(code, 'error', zh, en, PROJECT_FORMAT)

export const chartShape = refused(
  'chart/shape',
  '图表的数据里有文字，或既有数又有表',
  'words among the data of a chart, or numbers beside tables',
)
export const chartUnit = refused('chart/unit', '图表里的数计量单位不同', 'numbers of several units in one chart')
export const chartEmpty = refused('chart/empty', '图表没有数可画', 'a chart without a number')
export const chartPie = refused(
  'chart/pie',
  '饼图的数不是一个整体的各部分，或份数太多',
  'a pie of numbers that are no parts of one whole, or of too many',
)
export const chartSeries = refused('chart/series', '图表的系列太多，分辨不出', 'too many series to be told apart')

export const chartApproximate = kind(
  'chart/approximate',
  'info',
  '约数在图表里画成了准数',
  'an approximate number that a chart shows as exact',
  PROJECT_FORMAT,
)
export const chartCharacter = kind(
  'chart/rare-character',
  'warning',
  '图表的字体里没有的字，印成方框',
  'a character that the font of charts lacks, drawn as a box',
  'GB/T 2312—1980（图表随程序带的字体有这些字；实务）',
)

/** Every kind, for the list of codes. */
export const chartFindings: readonly FindingKind[] = [
  chartShape,
  chartUnit,
  chartEmpty,
  chartPie,
  chartSeries,
  chartApproximate,
  chartCharacter,
]
