import { writeFileSync } from 'node:fs'
import { test } from 'vitest'
import { drawChart } from '../../src/charts/draw-chart.ts'
import type { Chart } from '../../src/model/chart.ts'
import { chartSize } from '../../src/model/chart-size.ts'

const c = (
  kind: Chart['kind'],
  categories: string[],
  series: [string, (string | undefined)[]][],
  unit = '件',
): Chart => ({ kind, categories, unit, series: series.map(([name, values]) => ({ name, values })) })
const years = ['2019年', '2020年', '2021年', '2022年', '2023年']
const many = Array.from({ length: 30 }, (_, i) => `2024年${i + 1}月`)
const towns = [
  '陵江镇',
  '云峰镇',
  '东青镇',
  '白桥镇',
  '元坝镇',
  '唤马镇',
  '歧坪镇',
  '白驿镇',
  '漓江镇',
  '岳东镇',
  '石马镇',
  '永宁镇',
  '亭子镇',
  '高坡镇',
  '龙王镇',
  '五龙镇',
  '三川镇',
  '龙山镇',
  '黄猫垭镇',
  '桥溪乡',
  '白鹤乡',
  '浙水乡',
  '月山乡',
  '禅林乡',
  '河地镇',
  '运山镇',
  '东溪镇',
  '文昌镇',
  '中土镇',
  '彭店乡',
]
const r = (n: number, k: number) =>
  Array.from({ length: n }, (_, i) => String(Math.round(50 + 40 * Math.sin(i * k + k))))
const charts: Record<string, Chart> = {
  bar1: c('bar', ['热线', '书记信箱', '问政四川'], [['', ['1', '1', '12']]]),
  bar2: c('bar', years, [
    ['受理', ['120', '135.5', '98', '143', '160']],
    ['办结', ['118', '130', '98', undefined, '151']],
  ]),
  bar8: c(
    'bar',
    ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构'],
    ['予以公开', '部分公开', '不予公开', '无法提供', '不予处理', '其他处理', '结转下年', '行政复议'].map((n, i) => [
      n,
      r(5, i + 1),
    ]),
  ),
  neg: c('bar', ['第一季度', '第二季度', '第三季度', '第四季度'], [['同比增长', ['3.2', '-1.5', '0', '4.75']]], '%'),
  bar30: c('bar', towns, [['', r(30, 1)]]),
  barlong: c(
    'bar',
    [
      '行政规范性文件合法性审核',
      '重大行政决策程序规定执行',
      '行政执法“三项制度”落实情况',
      '行政复议案件办理',
      '法治政府建设示范创建活动',
    ],
    [['', ['12', '5', '33', '8', '2']]],
  ),
  stack: c('stacked-bar', years, [
    ['维持', ['12', '15', '9', '8', '20']],
    ['撤销', ['2', '1', '3', '6', '5']],
    ['调解结案', ['4', '5', '8', '9', '1']],
  ]),
  stack8: c(
    'stacked-bar',
    years,
    ['予以公开', '部分公开', '不予公开', '无法提供', '不予处理', '其他处理', '结转下年', '行政复议'].map((n, i) => [
      n,
      r(5, i + 1),
    ]),
  ),
  stackneg: c(
    'stacked-bar',
    ['甲', '乙', '丙'],
    [
      ['增加', ['5', '3', '8']],
      ['减少', ['-2', '-4', '-1']],
    ],
    '万元',
  ),
  line: c('line', years, [
    ['受理', ['120', '135.5', '98', '143', '160']],
    ['办结', ['118', '130', '96', undefined, '151']],
  ]),
  line8: c(
    'line',
    years,
    ['予以公开', '部分公开', '不予公开', '无法提供', '不予处理', '其他处理', '结转下年', '行政复议'].map((n, i) => [
      n,
      r(5, i + 1),
    ]),
  ),
  line30: c('line', many, [['办件量', r(30, 0.4)]]),
  pie: c('pie', ['热线', '书记信箱', '问政四川'], [['', ['1', '1', '12']]]),
  pie9: c(
    'pie',
    [
      '教育和科学技术局',
      '公安局',
      '自然资源局',
      '住房和城乡建设局',
      '交通运输局',
      '农业农村局',
      '文化旅游和体育局',
      '卫生健康局',
      '市场监督管理局',
    ],
    [['', ['30', '25', '20', '5', '4', '3', '2', '1', '1']]],
  ),
  one: c('bar', ['全年'], [['', ['14']]]),
  zero: c('bar', ['甲', '乙'], [['', ['0', '0']]]),
  big: c('bar', ['财政拨款', '专项资金'], [['', ['12345678.90', '2345678.05']]], '元'),
  narrow: c('bar', years, [['', ['1', '2', '3', '4', '5']]]),
}
test('draw', () => {
  for (const [k, v] of Object.entries(charts)) {
    const s = chartSize(v, k === 'narrow' ? { value: 50, unit: '%' } : undefined, 'portrait')
    const b = drawChart(v, s)
    writeFileSync(`/tmp/charts/${k}.svg`, b)
    console.log(k, s.width, s.height, b.length)
  }
})
