// A code or group typed by the user → the kinds of finding that it names, or a usage error with the nearest name.

import type { AnyKind } from '../compile-kinds.ts'
import { closest } from '../diagnostics/suggest.ts'
import { UsageError } from './usage-error.ts'

/** `numbers/parts` → `numbers/*`. */
export function groupOf(code: string): string {
  return `${code.split('/')[0]}/*`
}

/** `numbers`, `numbers/` and `numbers/*` are the same group; all kinds where none is named. */
export function chooseKinds(group: string | undefined, kinds: readonly AnyKind[]): readonly AnyKind[] {
  if (group === undefined) return kinds
  const wanted = group.includes('/') && !/\/\*?$/.test(group) ? group : groupOf(group)
  const found = kinds.filter(({ code }) => code === wanted || groupOf(code) === wanted)
  if (found.length === 0) throw unknownCode(wanted, kinds)
  return found
}

export function chooseKind(code: string, kinds: readonly AnyKind[]): AnyKind {
  const found = kinds.find((kind) => kind.code === code)
  if (found === undefined) throw unknownCode(code, kinds)
  return found
}

export function unknownCode(name: string, kinds: readonly AnyKind[]): UsageError {
  const codes = kinds.map(({ code }) => code)
  const guess = closest(name, new Set([...codes, ...codes.map(groupOf)]))
  return new UsageError({
    zh: `没有这个代码：${name}。${guess ? `是不是想写 ${guess}？` : ''}全部代码见 report rules`,
    en: `no such code: ${name}. ${guess ? `Did you mean ${guess}? ` : ''}report rules lists them all`,
  })
}
