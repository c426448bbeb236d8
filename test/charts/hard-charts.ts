// Charts that are hard to draw: many categories and series, long names, negative, absent and large values.

import type { Chart } from '../../src/model/chart.ts'

type Values = readonly (string | undefined)[]

function chart(kind: Chart['kind'], categories: readonly string[], series: Readonly<Record<string, Values>>): Chart {
  return { kind, categories, unit: '件', series: Object.entries(series).map(([name, values]) => ({ name, values })) }
}

const YEARS = ['2019年', '2020年', '2021年', '2022年', '2023年']
const OUTCOMES = ['予以公开', '部分公开', '不予公开', '无法提供', '不予处理', '其他处理', '结转下年', '行政复议']
const MONTHS = Array.from({ length: 30 }, (_, index) => `${2022 + Math.floor(index / 12)}年${(index % 12) + 1}月`)
const TOWNS = [...'陵云东白元唤歧漓岳石永亭高龙五三黄桥鹤浙月禅河运溪文中彭江山'].map((name) => `${name}峰镇`)
const BUREAUS = [
  '教育和科学技术局',
  '公安局',
  '自然资源局',
  '住房和城乡建设局',
  '交通运输局',
  '农业农村局',
  '卫生健康局',
]

const wave = (count: number, start: number) =>
  Array.from({ length: count }, (_, index) => String(50 + ((index * 37 + start * 23) % 41)))
const outcomes = Object.fromEntries(OUTCOMES.map((name, index) => [name, wave(5, index)]))
const twoYears = {
  受理: ['120', '135.5', '98', '143', '160'],
  办结: ['118', '130', '96', undefined, '151'],
}

export const hardCharts: Readonly<Record<string, Chart>> = {
  bars: chart('bar', YEARS, twoYears),
  'one bar': chart('bar', ['全年'], { '': ['14'] }),
  'bars of eight series': chart('bar', YEARS, outcomes),
  'thirty bars': chart('bar', TOWNS, { '': wave(30, 1) }),
  'bars with long names': chart('bar', ['行政规范性文件合法性审核', '行政执法“三项制度”落实情况', 'OECD report 2023'], {
    '': ['12', '33', '2'],
  }),
  'bars with names longer than the chart is high': chart(
    'bar',
    TOWNS.map((name) => `${name}政府办公室关于印发行政规范性文件合法性审核办法及其实施细则的通知（2023年）`),
    { '': wave(30, 1) },
  ),
  'negative bars': { ...chart('bar', YEARS, { 增长: ['3.2', '-1.5', '0', '4.75', '-0.25'] }), unit: '%' },
  'bars of nothing': chart('bar', ['甲', '乙'], { '': ['0', '0'] }),
  'large bars': { ...chart('bar', ['拨款', '资金'], { '': ['12345678.90', '2345678.05'] }), unit: '' },
  stacked: chart('stacked-bar', YEARS, { 维持: wave(5, 1), 撤销: wave(5, 2), 调解: ['1', undefined, '0', '2', '3'] }),
  'stacked of eight series': chart('stacked-bar', YEARS, outcomes),
  'stacked with negative parts': chart('stacked-bar', ['甲', '乙'], { 增加: ['5', '3'], 减少: ['-2', '-4'] }),
  lines: chart('line', YEARS, twoYears),
  'lines of eight series': chart('line', YEARS, outcomes),
  'a line of thirty points': chart('line', MONTHS, { 办件量: wave(30, 2) }),
  pie: chart('pie', ['热线', '书记信箱', '问政四川'], { '': ['1', '1', '12'] }),
  'pie of small parts': chart('pie', BUREAUS, { '': ['300', '9', '8', '5', '4', '3', '0'] }),
  'pie of one part': chart('pie', ['热线', '信箱'], { '': ['14', undefined] }),
  'pie of one large part': chart('pie', ['热线', '书记信箱', '问政四川'], { '': ['1', '1', '1200000.50'] }),
  'pie of parts that are nothing': chart('pie', BUREAUS, { '': ['0', '3', '0', '0', '0', '0', '0'] }),
  'pie of long names': chart(
    'pie',
    BUREAUS.map((name) => `${name}（行政规范性文件合法性审核）`),
    { '': wave(7, 5) },
  ),
  'pie of twelve parts, most of them small': chart('pie', TOWNS.slice(0, 12), {
    '': ['9000', ...wave(5, 1), '9000', ...wave(5, 2)],
  }),
  'lines of quarters': chart('line', ['2022年', '2023年', '1季度', 'Q2', '上半年'], twoYears),
  'thirty-six points': chart(
    'line',
    Array.from({ length: 36 }, (_, index) => `第${index + 1}项`),
    { '': wave(36, 1) },
  ),
  'pie of twelve parts': chart('pie', TOWNS.slice(0, 12), { '': wave(12, 3) }),
}
