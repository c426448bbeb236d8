// A fact in a formula → its value: as stated, or worked out from its own formula, once; this year's or last year's.

import type { Fact } from '../../model/facts.ts'
import { inUnitOf } from '../quantity/amount.ts'
import { evaluateText } from './evaluate-text.ts'
import { descend } from './look-up.ts'
import { nameText } from './name-text.ts'
import { type Problem, problem, type Stretch } from './problem.ts'
import { fail, ONE_NUMBER, type Run } from './run.ts'
import { type Computed, within } from './scope.ts'
import type { Single } from './value.ts'

/** Formulas that call one another further than this are a mistake, and would exhaust the stack. */
const MAX_TRAIL = 100

/** Undefined where there is a problem, which is reported at `at`. */
export function factValue(fact: Fact, at: Stretch, run: Run): Single | undefined {
  run.facts.add(fact)
  if (run.lastYear) return lastYearValue(fact, at, run)
  return fact.formula === undefined ? fact.value : fromFormula(fact, at, run)
}

// In the unit of this year's value: 4万元 beside 5万元, though last year stated 40000元.
function lastYearValue(fact: Fact, at: Stretch, run: Run): Single | undefined {
  const value = statedLastYear(fact, at, run)
  return value?.kind === 'number' && fact.value.kind === 'number' ? inUnitOf(fact.value, value) : value
}

// 上年 of the fact itself, else the fact of the same name in last year's project, else its formula over last year's values.
function statedLastYear(fact: Fact, at: Stretch, run: Run): Single | undefined {
  if (fact.last !== undefined) return fact.last
  const { previous } = run.scope
  const before = previous === undefined ? undefined : descend(previous.root, fact.path)
  if (previous !== undefined && before?.kind === 'fact')
    return before.formula === undefined
      ? before.value
      : fromFormula(before, at, { ...run, scope: previous, lastYear: false })
  if (fact.formula !== undefined) return fromFormula(fact, at, run)
  const name = nameText(fact.path)
  return fail(
    run,
    problem(
      at,
      `“${name}”没有上年的数`,
      `“${name}” has no value of last year`,
      {
        zh: '请在该数据里写“上年”，或在 report.yaml 里用“上年项目”指明上年的文件夹',
        en: 'state 上年 (last) of the fact, or name last year’s folder as 上年项目 (previous) in report.yaml',
      },
      { zh: '有上年数的数据', en: 'a fact with a value of last year' },
    ),
  )
}

function fromFormula(fact: Fact, at: Stretch, run: Run): Single | undefined {
  if (run.trail.includes(fact)) return fail(run, circular(fact, at, run.trail))
  if (run.trail.length >= MAX_TRAIL)
    return fail(
      run,
      problem(at, '算式一环套一环，太深了', 'these formulas call one another too deeply', undefined, {
        zh: '一百层以内',
        en: 'at most a hundred of them',
      }),
    )
  const { value, problems } = compute(fact, run)
  if (problems.length === 0 && value !== undefined && value.kind !== 'vector') return value
  const name = nameText(fact.path)
  return fail(run, {
    ...problem(at, `“${name}”自己的算式有误，算不出来`, `the formula of “${name}” is wrong, so it has no value`),
    cause: fact.path,
  })
}

/** Works out a computed fact, or takes what it came to before. */
export function compute(fact: Fact, run: Run): Computed {
  const memo = run.lastYear ? run.scope.computed.lastYear : run.scope.computed.thisYear
  const known = memo.get(fact)
  if (known !== undefined || fact.formula === undefined) return known ?? { value: fact.value, problems: [], facts: [] }
  const inner: Run = {
    ...run,
    scope: within(run.scope, fact.path.slice(0, -1)),
    trail: [...run.trail, fact],
    facts: new Set(),
    problems: [],
  }
  const value = ownValue(fact.formula.text, inner)
  const computed = { ...(value === undefined ? {} : { value }), problems: inner.problems, facts: [...inner.facts] }
  memo.set(fact, computed)
  return computed
}

function ownValue(text: string, run: Run): Single | undefined {
  const value = evaluateText(text, run)
  if (value?.kind === 'vector')
    return fail(
      run,
      problem(
        { start: 0, end: text.length },
        '算出来的是一行或一列数',
        'this is a row or a column',
        { zh: '请写明求和(…)等', en: 'write 求和(…) or the like' },
        ONE_NUMBER,
      ),
    )
  if (value?.kind !== 'number') return value
  // A fact is not typed into the formulas that call it: it keeps its unit, or its lack of one.
  const { literal: _, ...number } = value
  return number
}

function circular(fact: Fact, at: Stretch, trail: readonly Fact[]): Problem {
  const circle = [...trail.slice(trail.indexOf(fact)), fact].map(({ path }) => nameText(path))
  return problem(
    at,
    `算式绕回到自己：${circle.join(' → ')}`,
    `the formulas run in a circle: ${circle.join(' → ')}`,
    {
      zh: '请把其中一个写成数',
      en: 'state one of them as a number',
    },
    { zh: '不绕回到自己的算式', en: 'formulas that do not come back to themselves' },
  )
}
