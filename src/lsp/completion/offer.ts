// Names that may stand at a place → completion items. The stretch to be replaced is told to the editor, which knows no
// words in a text without blanks.

import type { CompletionItem, CompletionItemKind } from 'vscode-languageserver'
import { rangeOf, type ShownText } from '../text-places.ts'

export interface Offer {
  readonly name: string
  readonly kind: CompletionItemKind
  /** What is written; the name where absent. */
  readonly written?: string
  /** Beside the name, short. */
  readonly detail?: string
  readonly about?: string
  /** Other words by which it is found while typing. */
  readonly aliases?: string
}

/** Of the text from `start` to the cursor; in the order given. */
export function toItems(offers: readonly Offer[], text: ShownText, start: number, offset: number): CompletionItem[] {
  const range = rangeOf(text, { start, end: offset })
  const seen = new Set<string>()
  return offers.flatMap(({ name, kind, written = name, detail, about, aliases }, index) => {
    if (seen.has(written)) return []
    seen.add(written)
    return [
      {
        label: name,
        kind,
        sortText: String(index).padStart(SORT_DIGITS, '0'),
        filterText: aliases === undefined ? name : `${name} ${aliases}`,
        textEdit: { range, newText: written },
        ...(detail ? { detail } : {}),
        ...(about ? { documentation: about } : {}),
      },
    ]
  })
}

const SORT_DIGITS = 5

const HAN = /\p{Script=Han}/u

/** Those in Chinese, or those that are not; all of them where that leaves none. */
export function inLanguage<T>(items: readonly T[], nameOf: (item: T) => string, isChinese: boolean): readonly T[] {
  const fitting = items.filter((item) => HAN.test(nameOf(item)) === isChinese)
  return fitting.length > 0 ? fitting : items
}
