// What an author asked for, and the group of facts that he named → the chart, or findings that say why there is none.

import type { Log } from '../diagnostics/diagnostic.ts'
import type { Chart, ChartRequest } from '../model/chart.ts'
import type { Fact, FactGroup } from '../model/facts.ts'
import { chartShape, chartUnit } from './chart-findings.ts'
import { remarkApproximate, remarkCharacters } from './chart-remarks.ts'
import { checkChart } from './check-chart.ts'
import { chooseNames } from './choose-names.ts'
import { gridOf, type Names } from './table-grid.ts'
import { type Binding, dottedName, recordUse } from './uses.ts'

interface Chosen {
  readonly rows: readonly Names[]
  readonly columns: readonly Names[]
  readonly at: (row: Names, column: Names) => Fact | undefined
}

/** Rows are categories and columns series, or the other way round; a place without a number stays without one. */
export function chartOf(request: ChartRequest, group: FactGroup, binding: Binding): Chart | undefined {
  const { log } = binding
  const chosen = choose(request, group, log)
  const facts = chosen.rows.flatMap((row) => chosen.columns.flatMap((column) => chosen.at(row, column) ?? []))
  for (const fact of facts) recordUse(dottedName(fact), request.span, binding)
  if (isMissing(request, chosen) || !isOneTable(chosen, request, log) || !areNumbers(facts, request, log))
    return undefined
  const chart = arrange(request, chosen, group)
  if (!checkChart(chart, request, log)) return undefined
  remarkCharacters(chart, request, log)
  remarkApproximate(facts, request, log)
  return chart
}

function choose({ rows: wantedRows, columns: wantedColumns, span }: ChartRequest, group: FactGroup, log: Log): Chosen {
  const grid = gridOf(group)
  const rows = chooseNames(grid.rows, wantedRows, { zh: '行', en: 'row' }, span, log)
  const columns = chooseNames(grid.columns, wantedColumns, { zh: '列', en: 'column' }, span, log)
  const isThere = (column: Names) => rows.some((row) => grid.at(row, column) !== undefined)
  return { rows, columns: columns.filter(isThere), at: grid.at }
}

/** Names that were asked for are not there: a finding has said so. */
function isMissing({ rows, columns }: ChartRequest, chosen: Chosen): boolean {
  return (rows !== undefined && chosen.rows.length === 0) || (columns !== undefined && chosen.columns.length === 0)
}

function isOneTable({ columns }: Chosen, { span, data }: ChartRequest, log: Log): boolean {
  if (columns.length < 2 || columns.every((names) => names.length > 0)) return true
  log.add(chartShape, {
    message: { zh: `“${data}”里既有数又有表`, en: `“${data}” has numbers beside tables` },
    expected: { zh: '都是数，或都是表的行', en: 'numbers alone, or rows of a table alone' },
    help: { zh: '用“行=”写明画哪几项', en: 'say with rows= which ones to draw' },
    span,
  })
  return false
}

/** All that is there are numbers of one unit. */
function areNumbers(facts: readonly Fact[], { span, data }: ChartRequest, log: Log): boolean {
  const words = facts.find(({ value }) => value.kind === 'text')
  if (words !== undefined) {
    const name = dottedName(words)
    log.add(chartShape, {
      message: { zh: `“${name}”是文字，画不成图`, en: `“${name}” is text, not a number` },
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
  const numbers = facts.filter(({ value }) => value.kind === 'number')
  const [first] = numbers
  const other = numbers.find((fact) => unitOf(fact) !== unitOf(first))
  if (first === undefined || other === undefined) return true
  const [one, two] = [first, other].map((fact) => ({ name: fact.path.at(-1) ?? '', unit: unitOf(fact) }))
  log.add(chartUnit, {
    message: {
      zh: `“${data}”里的数单位不同：${one?.name}（${one?.unit || '无'}）、${two?.name}（${two?.unit || '无'}）`,
      en: `numbers of several units in “${data}”: ${one?.name} (${one?.unit || 'none'}), ${two?.name} (${two?.unit || 'none'})`,
    },
    expected: { zh: '一张图表一个计量单位', en: 'one unit in a chart' },
    help: { zh: '用“行=”“列=”选出单位相同的，各画一张', en: 'choose those of one unit with rows= or columns=' },
    span,
    notes: [{ message: { zh: '这里的单位不同', en: 'another unit here' }, span: other.span }],
  })
  return false
}

function unitOf(fact: Fact | undefined): string {
  return fact?.value.kind === 'number' ? fact.value.unit : ''
}

function arrange({ kind, seriesInRows = false }: ChartRequest, { rows, columns, at }: Chosen, group: FactGroup): Chart {
  const [across, down] = seriesInRows ? [columns, rows] : [rows, columns]
  const names = shownNames(down)
  const facts = down.map((series) =>
    across.map((category) => (seriesInRows ? at(series, category) : at(category, series))),
  )
  return {
    kind,
    // A column of plain numbers has the name of their group.
    categories: shownNames(across).map((name) => name || (group.path.at(-1) ?? '')),
    series: facts.map((own, index) => ({ name: names[index] ?? '', values: own.map(decimalOf) })),
    unit: unitOf(facts.flat().find((fact) => fact?.value.kind === 'number')),
  }
}

/** The last name where that is enough to tell the lines apart, else all of them. */
function shownNames(lines: readonly Names[]): string[] {
  const last = lines.map((names) => names.at(-1) ?? '')
  return new Set(last).size === last.length ? last : lines.map((names) => names.join('·'))
}

function decimalOf(fact: Fact | undefined): string | undefined {
  return fact?.value.kind === 'number' ? fact.value.value : undefined
}
