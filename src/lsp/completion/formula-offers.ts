// What was typed behind `{{` → facts by their dotted names, functions, and behind a colon formats.

import { CompletionItemKind } from 'vscode-languageserver'
import { functionNames } from '../../facts/expression/functions.ts'
import { nameText } from '../../facts/expression/name-text.ts'
import { printValue } from '../../facts/print-value.ts'
import { formatNames } from '../../facts/quantity/format.ts'
import { dottedName, factsOf } from '../../facts/uses.ts'
import type { FactGroup, FactNode } from '../../model/facts.ts'
import { inLanguage, type Offer } from './offer.ts'

export interface Offered {
  readonly offers: readonly Offer[]
  /** Where in the typed text the name begins that they stand for. */
  readonly start: number
}

// A name as it is typed: dots between its parts, which may stand in quotes; the last part may be open.
const PLAIN = '[^\\s.+\\-*/×÷()（）,，、=＝<>≤≥≠{}:：|“”「」"]'
const PART = `(?:“[^“”]*”|「[^「」]*」|"[^"]*"|${PLAIN}+)`
// From where a name begins, or a long one would be read from each of its characters.
const TYPED_NAME = new RegExp(`(?<!${PLAIN}|\\.)((?:${PART}\\.)*)([“「"]?${PLAIN}*)$`, 'u')
const FORMAT = /[:：|]([^:：|]*[，、,；;\s])?([^:：|，、,；;\s]*)$/
/** Below that many a list can be read; beyond, typing narrows it. */
const MOST_FACTS = 1000

/** `around`: the group in which the formula stands, whose names it may call by themselves. */
export function formulaOffers(typed: string, root: FactGroup, isChinese: boolean, around?: FactNode): Offered {
  const format = FORMAT.exec(typed)
  if (format !== null) {
    const names = inLanguage(formatNames, (name) => name, isChinese)
    const offers = names.map((name): Offer => ({ name, kind: CompletionItemKind.Unit }))
    return { offers, start: typed.length - (format[2] ?? '').length }
  }
  const [, prefix = '', last = ''] = TYPED_NAME.exec(typed) ?? []
  const start = typed.length - last.length
  if (prefix !== '') return { offers: childOffers(nodeAt(root, prefix)), start }
  const functions = inLanguage(functionNames, (name) => name, isChinese)
  return {
    offers: [
      ...(around === root ? [] : childOffers(around)),
      ...childOffers(root),
      ...deepOffers(root),
      ...functions.map(
        (name): Offer => ({ name: `${name}(…)`, written: `${name}(`, kind: CompletionItemKind.Function }),
      ),
    ],
    start,
  }
}

/** Groups that tables and charts may be made of, by their dotted names. */
export function groupOffers(root: FactGroup): Offer[] {
  return [...root.children.values()].flatMap((node): Offer[] =>
    node.kind === 'group' ? [offerOf(node, node.path), ...groupOffers(node)] : [],
  )
}

function nodeAt(root: FactGroup, prefix: string): FactNode | undefined {
  const names = [...prefix.matchAll(new RegExp(PART, 'gu'))].map(([name]) => name.replace(/^[“「"]|[”」"]$/gu, ''))
  return names.reduce<FactNode | undefined>(
    (node, name) => (node?.kind === 'group' ? node.children.get(name) : undefined),
    root,
  )
}

function childOffers(node: FactNode | undefined): Offer[] {
  if (node?.kind !== 'group') return []
  return [...node.children.values()].map((child) => offerOf(child, child.path.slice(-1), node.path.length > 0))
}

/** Facts inside groups in full, so that a name is found without its group. */
function deepOffers(root: FactGroup): Offer[] {
  const offers: Offer[] = []
  for (const fact of factsOf(root)) {
    if (offers.length >= MOST_FACTS) break
    if (fact.path.length > 1) offers.push(offerOf(fact, fact.path))
  }
  return offers
}

/** A name behind a dot may be a number, which at the head of a formula it may not. */
function offerOf(node: FactNode, path: readonly string[], isMember = false): Offer {
  const written = isMember ? nameText(['x', ...path]).slice(2) : nameText(path)
  const isFact = node.kind === 'fact'
  return {
    name: path.join('.'),
    written,
    kind: isFact ? CompletionItemKind.Value : CompletionItemKind.Module,
    ...(isFact ? { detail: printValue(node.value, undefined) } : {}),
    about: [dottedName(node), node.source, node.note].filter(Boolean).join('\n'),
  }
}
