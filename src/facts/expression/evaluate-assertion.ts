// An assertion and where it stands → whether it holds; where it fails, both sides, the difference and the facts in it.

import type { Fact, FactValue, Formula } from '../../model/facts.ts'
import type { Span } from '../../source/span.ts'
import type { Amount } from '../quantity/amount.ts'
import { roundsTo } from '../quantity/compare-rounded.ts'
import { formulaOrName } from './ambiguous.ts'
import { inOneUnit, subtract } from './arithmetic.ts'
import { evaluateFact, startRun } from './evaluate.ts'
import { dottedName } from './look-up.ts'
import { parseAssertion } from './parse-formula.ts'
import type { Problem } from './problem.ts'
import { accept, fail, numberOf, type Run } from './run.ts'
import type { Scope } from './scope.ts'
import { type ShownSides, shownSides } from './shown-sides.ts'
import type { Comparison } from './tokenize.ts'

export interface AssertionResult extends Partial<ShownSides> {
  /** Whether it holds; also false where problems kept it from being worked out. */
  readonly holds: boolean
  /** Between the two sides that do not fit, which are given with their difference; of one that holds, its first two. */
  readonly sign?: Comparison
  /** The facts that it calls, with their values. */
  readonly operands: readonly Operand[]
  readonly names: readonly string[]
  readonly facts: readonly Fact[]
  readonly problems: readonly Problem[]
}

export interface Operand {
  /** Dotted. */
  readonly name: string
  readonly value: FactValue
  readonly span: Span
}

/** One comparison of two neighbours in `a = b = c`. */
interface Comparing {
  readonly left: Amount
  readonly right: Amount
  readonly sign: Comparison
  readonly difference: Amount
  readonly holds: boolean
}

export function evaluateAssertion(formula: Pick<Formula, 'text'>, scope: Scope): AssertionResult {
  const run = startRun(scope)
  const comparings = compareSides(formula.text, run)
  const shown = comparings.find(({ holds }) => !holds) ?? comparings[0]
  const facts = [...run.facts]
  const failed = run.problems.length > 0
  return {
    holds: !failed && comparings.every(({ holds }) => holds),
    ...(failed || shown === undefined
      ? {}
      : { ...shownSides(shown.left, shown.right, shown.difference), sign: shown.sign }),
    operands: facts.map((fact) => operand(fact, scope)),
    names: facts.map((fact) => dottedName(fact, scope.lookedUp)),
    facts,
    problems: withoutRows(run.problems),
  }
}

// In a table the right names are rows and columns as long as a wrong one keeps the assertion from being judged by them.
function withoutRows(problems: readonly Problem[]): readonly Problem[] {
  return problems.some(({ about }) => about === 'name') ? problems.filter(({ about }) => about !== 'row') : problems
}

function compareSides(text: string, run: Run): readonly Comparing[] {
  const parsed = parseAssertion(text)
  if ('message' in parsed) {
    fail(run, parsed)
    return []
  }
  const sides = parsed.sides.map((side, index) => {
    const stretch = parsed.stretches[index] ?? side
    const unclear = formulaOrName(side, text, stretch, run.scope)
    return unclear === undefined ? numberOf(side, run) : fail(run, unclear)
  })
  return parsed.signs.flatMap((sign, index) => {
    const [left, right, place] = [sides[index], sides[index + 1], parsed.sides[index + 1]]
    if (left === undefined || right === undefined || place === undefined) return []
    const difference = accept(run, { start: parsed.sides[index]?.start ?? 0, end: place.end }, subtract(left, right))
    return difference === undefined ? [] : [{ left, right, sign, difference, holds: holds(left, sign, right) }]
  })
}

// Exact, with two exceptions: a quotient equals what it is stated as once it is rounded to the places of that (a third is
// 33.3%), and an approximate number equals every number that it may stand for (1000余 is 1034).
function holds(left: Amount, sign: Comparison, right: Amount): boolean {
  const pair = inOneUnit(left, right)
  if ('message' in pair) return false
  const equal = pair.left.eq(pair.right) || roundsTo(left, pair.left, right, pair.right, pair.unit)
  switch (sign) {
    case '=':
      return equal
    case '!=':
      return !equal
    case '<':
      return !equal && pair.left.lt(pair.right)
    case '>':
      return !equal && pair.left.gt(pair.right)
    case '<=':
      return equal || pair.left.lt(pair.right)
    case '>=':
      return equal || pair.left.gt(pair.right)
  }
}

function operand(fact: Fact, scope: Scope): Operand {
  const { value } = evaluateFact(fact, scope)
  const single = value === undefined || value.kind === 'vector' ? fact.value : value
  return { name: dottedName(fact, scope.lookedUp), value: single, span: fact.span }
}
