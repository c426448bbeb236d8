// Which identities fail → the fewest findings that explain them. One wrong cell breaks its row and its column at once
// (the sum of all columns' differences is that of the rows', so that none can fail alone): where they all point at one
// cell with one difference, that cell is the finding.

import type { TableData } from '../data/table-data.ts'
import { type Identity, identitiesOf } from './identity.ts'

export interface Failure {
  readonly identity: Identity
  /** Left side and right side as they are. */
  readonly left: bigint
  readonly right: bigint
}

/** A cell that is wrong by `excess`, as all of its identities say; or an identity that fails by itself. */
export type Imbalance =
  | { readonly kind: 'cell'; readonly key: string; readonly excess: bigint; readonly failures: readonly Failure[] }
  | { readonly kind: 'identity'; readonly failure: Failure }

export function diagnose(data: TableData): Imbalance[] {
  const identities = identitiesOf(data.spec)
  const failures = identities.flatMap((identity) => failureOf(identity, data) ?? [])
  if (failures.length === 0) return []
  const cells = wrongCells(failures, identities, data)
  const explained = new Set(cells.flatMap((cell) => cell.failures))
  const rest = failures.filter((failure) => !explained.has(failure))
  return [...cells, ...rest.filter((failure) => !isImplied(failure, rest)).map(asImbalance)]
}

function asImbalance(failure: Failure): Imbalance {
  return { kind: 'identity', failure }
}

/** Undefined where it holds, and where a cell has no number, which has a finding of its own. */
function failureOf(identity: Identity, data: TableData): Failure | undefined {
  const left = sumOf(identity.left, data)
  const right = sumOf(identity.right, data)
  return left === undefined || right === undefined || left === right ? undefined : { identity, left, right }
}

function sumOf(keys: readonly string[], { cells }: TableData): bigint | undefined {
  let sum = 0n
  for (const key of keys) {
    const count = cells.get(key)?.count
    if (count === undefined) return undefined
    sum += count
  }
  return sum
}

type WrongCell = Extract<Imbalance, { kind: 'cell' }>

/** Cells all of whose identities fail by one difference, and that share none of them with another such cell. */
function wrongCells(failures: readonly Failure[], identities: readonly Identity[], data: TableData): WrongCell[] {
  const candidates = [...data.cells.keys()].flatMap((key) => wrongCell(key, failures, identities, data) ?? [])
  return candidates.filter((candidate) =>
    candidate.failures.every((failure) =>
      candidates.every((other) => other === candidate || !other.failures.includes(failure)),
    ),
  )
}

function wrongCell(
  key: string,
  failures: readonly Failure[],
  identities: readonly Identity[],
  { cells }: TableData,
): WrongCell | undefined {
  const own = identities.filter((identity) => signIn(identity, key) !== 0n)
  const failing = failures.filter(({ identity }) => own.includes(identity))
  const [excess, ...others] = failing.map(({ identity, left, right }) => (left - right) * signIn(identity, key))
  // A cell of one identity alone (table 4) is no better known than the others of that identity.
  if (excess === undefined || own.length < 2 || failing.length < own.length) return undefined
  const count = cells.get(key)?.count ?? 0n
  return others.every((other) => other === excess) && count >= excess
    ? { kind: 'cell', key, excess, failures: failing }
    : undefined
}

function signIn({ left, right }: Identity, key: string): bigint {
  if (left.includes(key)) return 1n
  return right.includes(key) ? -1n : 0n
}

/** 总计’s column fails with the columns that it adds up, unless a row is wrong, too. */
function isImplied({ identity }: Failure, rest: readonly Failure[]): boolean {
  if (identity.follows === undefined) return false
  const others = rest.filter((failure) => failure.identity !== identity)
  return (
    others.some((failure) => failure.identity.kind === identity.kind) &&
    others.every((failure) => failure.identity.kind !== 'row-total')
  )
}
