// A code, an area or a word typed by the user → the kinds of finding that it names, or a usage error with the nearest name.

import type { AnyKind } from '../compile-kinds.ts'
import { closest } from '../diagnostics/suggest.ts'
import { areaOf, findArea } from './areas.ts'
import { UsageError } from './usage-error.ts'

/** `numbers/parts` → `numbers/*`. */
export function groupOf(code: string): string {
  return `${areaOf(code)}/*`
}

/** Those of an area, the one of this code, or all that speak of the word; all kinds where nothing is named. */
export function chooseKinds(word: string | undefined, kinds: readonly AnyKind[]): readonly AnyKind[] {
  if (word === undefined) return kinds
  const area = findArea(word)
  const exact = kinds.filter(({ code }) => code === word || areaOf(code) === area)
  const found = exact.length > 0 ? exact : kinds.filter((kind) => speaksOf(kind, word))
  if (found.length === 0) throw unknownCode(word, kinds)
  return found
}

/** A miswritten code is no word. */
function speaksOf({ code, summary, basis = '' }: AnyKind, word: string): boolean {
  if (word.includes('/')) return false
  return [code, summary.zh, summary.en, basis].some((text) => text.toLowerCase().includes(word.toLowerCase()))
}

/** `range` is enough for punctuation/range, where no other code ends so. */
export function chooseKind(code: string, kinds: readonly AnyKind[]): AnyKind {
  const [only, ...more] = kinds.filter((kind) => kind.code === code || kind.code.endsWith(`/${code}`))
  if (only !== undefined && more.length === 0) return only
  const { length } = chooseKinds(code, kinds)
  throw new UsageError({
    zh: `“${code}”不是一个代码。与它有关的代码有 ${length} 个，用 report rules ${code} 列出`,
    en: `“${code}” is no code; report rules ${code} lists the ${length} that have to do with it`,
  })
}

export function unknownCode(name: string, kinds: readonly AnyKind[]): UsageError {
  const codes = kinds.map(({ code }) => code)
  const area = findArea(name) ?? (name.includes('/') ? undefined : closest(name, new Set(codes.map(areaOf))))
  const guess = area === undefined ? closest(name, new Set([...codes, ...codes.map(groupOf)])) : `${area}/*`
  return new UsageError({
    zh: `没有这个代码：${name}。${guess ? `是不是想写 ${guess}？` : ''}全部代码见 report rules`,
    en: `no such code: ${name}. ${guess ? `Did you mean ${guess}? ` : ''}report rules lists them all`,
  })
}
