// A formula and where it stands → its value, the facts that it calls, or what is wrong with it. Never throws for what an
// author wrote, and never gives a number that is none.

import type { Fact, Formula } from '../../model/facts.ts'
import type { Amount } from '../quantity/amount.ts'
import { numberOrName } from './ambiguous.ts'
import { add, divide, multiply, negate, subtract } from './arithmetic.ts'
import { evaluateText } from './evaluate-text.ts'
import type { Expression, Path } from './expression.ts'
import { compute, factValue } from './fact-value.ts'
import { callFunction } from './functions.ts'
import { dottedName, lookUp } from './look-up.ts'
import { nameText } from './name-text.ts'
import type { Problem } from './problem.ts'
import { accept, fail, numberOf, type Run } from './run.ts'
import type { Scope } from './scope.ts'
import { unknownName } from './unknown-name.ts'
import type { Single, Value, Vector, VectorItem } from './value.ts'

export interface Evaluation {
  /** Absent where there are problems. */
  readonly value?: Value
  /** Dotted names of the facts that the formula calls, each once, in the order of the calls. */
  readonly names: readonly string[]
  readonly facts: readonly Fact[]
  readonly problems: readonly Problem[]
}

export function evaluate(formula: Pick<Formula, 'text'>, scope: Scope): Evaluation {
  const run = startRun(scope)
  const value = evaluateText(formula.text, run)
  return ended(value, [...run.facts], run.problems, scope)
}

/** A fact's own value; of a computed one, with the problems of its own formula. */
export function evaluateFact(fact: Fact, scope: Scope): Evaluation {
  if (fact.formula === undefined) return { value: fact.value, names: [], facts: [], problems: [] }
  const { value, facts, problems } = compute(fact, startRun(scope))
  return ended(value, facts, problems, scope)
}

export function startRun(scope: Scope): Run {
  return { scope, lastYear: false, trail: [], facts: new Set(), problems: [], evaluate: evaluateExpression }
}

function ended(
  value: Value | undefined,
  facts: readonly Fact[],
  problems: readonly Problem[],
  { lookedUp }: Scope,
): Evaluation {
  const names = facts.map((fact) => dottedName(fact, lookedUp))
  return { ...(value === undefined || problems.length > 0 ? {} : { value }), names, facts, problems }
}

function evaluateExpression(expression: Expression, run: Run): Value | undefined {
  switch (expression.kind) {
    case 'number': {
      const unclear = numberOrName(expression, run.scope)
      if (unclear !== undefined) return fail(run, unclear)
      return expression.value.unit === '' ? { ...expression.value, literal: true } : expression.value
    }
    case 'path':
      return evaluatePath(expression, run)
    case 'negation': {
      const operand = numberOf(expression.operand, run)
      return operand === undefined ? undefined : negate(operand)
    }
    case 'operation':
      return evaluateOperation(expression, run)
    case 'call':
      return callFunction(expression, run)
  }
}

const OPERATIONS = { '+': add, '-': subtract, '*': multiply, '/': divide }

function evaluateOperation(
  expression: Extract<Expression, { readonly kind: 'operation' }>,
  run: Run,
): Amount | undefined {
  // Both sides are looked at, so that both sides' problems are named.
  const left = numberOf(expression.left, run)
  const right = numberOf(expression.right, run)
  if (left === undefined || right === undefined) return undefined
  return accept(run, expression, OPERATIONS[expression.operator](left, right))
}

function evaluatePath(path: Path, run: Run): Value | undefined {
  const found = lookUp(path.names, run.scope)
  if (found === undefined) return fail(run, unknownName(path, run.scope))
  return found.kind === 'fact' ? factValue(found.fact, path, run) : vectorOf(found.facts, path, run)
}

// Columns are looked up once, and so are the same list whenever they are asked for.
function vectorOf(facts: readonly Fact[], path: Path, run: Run): Vector | undefined {
  const { vectors } = run.scope.lookedUp
  const known = run.lastYear ? undefined : vectors.get(facts)
  if (known !== undefined) {
    for (const fact of facts) run.facts.add(fact)
    return known
  }
  const items: VectorItem[] = []
  for (const fact of facts) {
    const value: Single | undefined = factValue(fact, path, run)
    if (value === undefined) return undefined
    items.push({ name: nameText(fact.path), value })
  }
  const vector: Vector = { kind: 'vector', items }
  if (!run.lastYear) vectors.set(facts, vector)
  return vector
}
