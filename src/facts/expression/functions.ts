// The functions of formulas, by both names.

import { closest } from '../../diagnostics/suggest.ts'
import { average, count, largest, smallest, sum } from './aggregates.ts'
import type { Call } from './expression.ts'
import { problem } from './problem.ts'
import { difference, share } from './ratios.ts'
import { fail, type Run } from './run.ts'
import type { Value } from './value.ts'
import { change, changeOfAmount, growth, last } from './yearly.ts'

interface FormulaFunction {
  readonly names: readonly string[]
  /** How many values it takes, at least and at most. */
  readonly takes: readonly [least: number, most: number]
  /** A call, for those who write one wrongly. */
  readonly example: string
  run(call: Call, run: Run): Value | undefined
}

const functions: readonly FormulaFunction[] = [
  { names: ['求和', 'sum'], takes: [1, Infinity], example: '求和(热线, 信箱)', run: sum },
  { names: ['平均', '平均数', 'average', 'avg'], takes: [1, Infinity], example: '平均(申请.自然人)', run: average },
  { names: ['最大', '最大值', 'max'], takes: [1, Infinity], example: '最大(申请.自然人)', run: largest },
  { names: ['最小', '最小值', 'min'], takes: [1, Infinity], example: '最小(申请.自然人)', run: smallest },
  { names: ['计数', 'count'], takes: [1, Infinity], example: '计数(申请.自然人)', run: count },
  { names: ['差', 'difference'], takes: [2, 2], example: '差(本年, 上年)', run: difference },
  { names: ['占比', 'share'], takes: [2, 2], example: '占比(部分, 总数)', run: share },
  { names: ['上年', 'last'], takes: [1, 1], example: '上年(合计)', run: last },
  { names: ['增长', '增长率', 'growth'], takes: [1, 2], example: '增长(合计) 或 增长(本年, 上年)', run: growth },
  { names: ['增减', 'change'], takes: [1, 2], example: '增减(合计) 或 增减(本年, 上年)', run: change },
  {
    names: ['增减量', 'changeAmount'],
    takes: [1, 2],
    example: '增减量(合计) 或 增减量(本年, 上年)',
    run: changeOfAmount,
  },
]

const byName = new Map(functions.flatMap((entry) => entry.names.map((name) => [name, entry] as const)))

/** All names of functions. */
export const functionNames: readonly string[] = [...byName.keys()]

export function callFunction(call: Call, run: Run): Value | undefined {
  const called = byName.get(call.name)
  if (called === undefined) return unknownFunction(call, run)
  const [least, most] = called.takes
  if (call.arguments.length >= least && call.arguments.length <= most) return called.run(call, run)
  const [zh, en] =
    least === most
      ? [`${least}`, `${least}`]
      : most === Infinity
        ? [`至少${least}`, `at least ${least}`]
        : [`${least}或${most}`, `${least} or ${most}`]
  return fail(
    run,
    problem(
      call,
      `${call.name}(…)里有${call.arguments.length}个值，应有${zh}个`,
      `${call.name}(…) is given ${call.arguments.length} values and takes ${en}`,
      { zh: `例如：${called.example}`, en: `for example: ${called.example}` },
      { zh: `${zh}个值，用逗号隔开`, en: `${en} of them, parted by commas` },
    ),
  )
}

function unknownFunction(call: Call, run: Run): undefined {
  const guess = closest(call.name, functionNames)
  return fail(
    run,
    problem(
      { start: call.start, end: call.nameEnd },
      `没有“${call.name}”这个函数`,
      `there is no function “${call.name}”`,
      guess === undefined
        ? {
            zh: '带括号的名称要加引号，例如 申请.“（一）予以公开”',
            en: 'names with brackets are written in quotes, such as 申请.“（一）予以公开”',
          }
        : { zh: `是不是“${guess}”？`, en: `did you mean “${guess}”?` },
      known,
    ),
  )
}

const known = {
  zh: functions.map(({ names }) => names[0]).join('、'),
  en: functions.flatMap(({ names }) => names.filter((name) => /^[a-z]{3,}/i.test(name)).slice(0, 1)).join(', '),
}
