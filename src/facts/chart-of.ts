// What an author asked for, and the group of facts that he named → the chart, or findings that say why there is none.

import type { Log } from '../diagnostics/diagnostic.ts'
import { closest } from '../diagnostics/suggest.ts'
import type { Chart, ChartRequest } from '../model/chart.ts'
import type { Fact, FactGroup } from '../model/facts.ts'
import { checkCharacters } from './chart-characters.ts'
import { chartName, chartShape, chartUnit } from './chart-findings.ts'
import { type FactGrid, gridOf, isNamed, type Line, rowsOf, shownNames } from './chart-grid.ts'
import { checkChart } from './check-chart.ts'

/** Rows are categories and columns series, or the other way round; a place without a number stays without one. */
export function chartOf(request: ChartRequest, group: FactGroup, log: Log): Chart | undefined {
  const rowsKnown = areKnown(request, request.rows, rowsOf(group), 'row', log)
  const grid = gridOf(group, request.rows)
  if (!rowsKnown) return undefined
  if (grid === undefined) return reportMixed(request, log)
  if (!areKnown(request, request.columns, grid.columns, 'column', log)) return undefined
  const columns = grid.columns.filter(
    (column) => request.columns === undefined || request.columns.some((name) => isNamed(column, name)),
  )
  const facts = grid.rows.map((row) => columns.map((column) => grid.at(row, column)))
  if (!areNumbers(facts.flat(), request, log)) return undefined
  const chart = arranged(request, { ...grid, columns }, group)
  if (!checkChart(chart, request, log)) return undefined
  checkCharacters(chart, request, log)
  return chart
}

/** Names that the data lacks are reported, each with the nearest that it has. */
function areKnown(
  { span, data }: ChartRequest,
  wanted: readonly string[] | undefined,
  lines: readonly Line[],
  what: 'row' | 'column',
  log: Log,
): boolean {
  const unknown = (wanted ?? []).filter((name) => !lines.some((line) => isNamed(line, name)))
  const zh = what === 'row' ? '行' : '列'
  const known = lines.map(({ names }) => names.join('.')).filter((name) => name !== '')
  for (const name of unknown) {
    const guess = closest(name, [...known, ...lines.flatMap(({ names }) => names)])
    log.add(chartName, {
      message: { zh: `“${data}”里没有${zh}“${name}”`, en: `“${data}” has no ${what} “${name}”` },
      expected: {
        zh: known.length > 0 ? `${zh}名：${known.slice(0, MOST_NAMED).join('、')}` : `不写“${zh}=”：数据只有一${zh}`,
        en:
          known.length > 0 ? `one of: ${known.slice(0, MOST_NAMED).join(', ')}` : `no ${what}s: the data has one alone`,
      },
      help: guess
        ? { zh: `是不是“${guess}”？`, en: `did you mean “${guess}”?` }
        : { zh: '改用数据里的名称，或删去', en: 'use a name of the data, or delete it' },
      span,
    })
  }
  return unknown.length === 0
}

const MOST_NAMED = 12

function reportMixed({ span, data }: ChartRequest, log: Log): undefined {
  log.add(chartShape, {
    message: { zh: `“${data}”里既有数又有表`, en: `“${data}” has numbers beside tables` },
    expected: { zh: '都是数，或都是表的行', en: 'numbers alone, or rows of a table alone' },
    help: { zh: '用“行=”写明画哪几项', en: 'say with rows= which ones to draw' },
    span,
  })
}

/** All that is there are numbers of one unit. */
function areNumbers(facts: readonly (Fact | undefined)[], { span, data }: ChartRequest, log: Log): boolean {
  const present = facts.filter((fact) => fact !== undefined)
  const words = present.find(({ value }) => value.kind === 'text')
  if (words !== undefined) {
    log.add(chartShape, {
      message: {
        zh: `“${words.path.join('.')}”是文字，画不成图`,
        en: `“${words.path.join('.')}” is text, not a number`,
      },
      expected: { zh: '数，或空着', en: 'a number, or nothing' },
      help: {
        zh: '改成数；或用“行=”“列=”只画有数的部分',
        en: 'make it a number; or leave it out with rows= or columns=',
      },
      span,
      notes: [{ message: { zh: '文字在这里', en: 'the text is here' }, span: words.span }],
    })
    return false
  }
  const [first] = present.filter(({ value }) => value.kind === 'number')
  const other = present.find(({ value }) => value.kind === 'number' && value.unit !== unitOf(first))
  if (other === undefined) return true
  log.add(chartUnit, {
    message: {
      zh: `“${data}”里的数单位不同：${named(first)}，${named(other)}`,
      en: `numbers of several units in “${data}”: ${named(first)}, ${named(other)}`,
    },
    expected: { zh: '一张图表一个计量单位', en: 'one unit in a chart' },
    help: { zh: '用“行=”“列=”选出单位相同的，各画一张', en: 'choose those of one unit with rows= or columns=' },
    span,
    notes: [{ message: { zh: '这里的单位不同', en: 'another unit here' }, span: other.span }],
  })
  return false
}

function named(fact: Fact | undefined): string {
  return `${fact?.path.at(-1) ?? ''}（${unitOf(fact) || '无单位'}）`
}

function unitOf(fact: Fact | undefined): string {
  return fact?.value.kind === 'number' ? fact.value.unit : ''
}

function arranged(
  { kind, seriesInRows = false }: ChartRequest,
  { rows, columns, at }: FactGrid,
  group: FactGroup,
): Chart {
  const [across, down] = seriesInRows ? [columns, rows] : [rows, columns]
  const factAt = (category: Line, series: Line) => (seriesInRows ? at(series, category) : at(category, series))
  const names = shownNames(down)
  const facts = down.map((series) => across.map((category) => factAt(category, series)))
  return {
    kind,
    // A column of plain numbers has the name of their group.
    categories: shownNames(across).map((name) => name || (group.path.at(-1) ?? '')),
    series: facts.map((own, index) => ({ name: names[index] ?? '', values: own.map(decimalOf) })),
    unit: unitOf(facts.flat().find((fact) => fact?.value.kind === 'number')),
  }
}

function decimalOf(fact: Fact | undefined): string | undefined {
  return fact?.value.kind === 'number' ? fact.value.value : undefined
}
