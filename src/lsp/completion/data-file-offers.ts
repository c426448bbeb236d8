// A place in a YAML file of data/ → its reserved keys, and in formulas and assertions the names of facts.

import { CompletionItemKind } from 'vscode-languageserver'
import { factKeys, groupKeys } from '../../model/fact-keys.ts'
import type { FactNode } from '../../model/facts.ts'
import type { Question } from '../snapshot.ts'
import { formulaOffers, type Offered } from './formula-offers.ts'
import type { Offer } from './offer.ts'
import type { YamlPlace } from './yaml-place.ts'

const ASSERTIONS: readonly string[] = Object.values({ en: groupKeys.assertions.en, zh: groupKeys.assertions.zh })
const FILES: readonly string[] = Object.values({ en: groupKeys.file.en, zh: groupKeys.file.zh })

export function dataFileOffers(
  question: Question,
  { kind, path, siblings }: YamlPlace,
  start: number,
  isChinese: boolean,
): Offered | undefined {
  const { snapshot, setting, text, offset } = question
  const { root } = snapshot.report?.facts ?? {}
  const typed = text.source.text.slice(start, offset)
  const isAssertion = path.some((key) => ASSERTIONS.includes(key))
  if (root !== undefined && (isAssertion || /^["']?=/.test(typed))) {
    const formula = typed.replace(/^["']?=?/, '')
    const names = path.filter((key) => key !== '[]' && !ASSERTIONS.includes(key))
    const around = nearestGroup(root, names)
    const { offers, start: at } = formulaOffers(formula, root, isChinese, around)
    return { offers, start: start + typed.length - formula.length + at }
  }
  if (kind === 'value') {
    const isFile = FILES.includes(path.at(-1) ?? '')
    return isFile ? { offers: csvFiles(question), start } : undefined
  }
  const names = [...Object.values(groupKeys), ...Object.values(factKeys)]
  const keys = names.map(
    (name): Offer => ({
      name: isChinese ? name.zh : name.en,
      written: `${isChinese ? name.zh : name.en}: `,
      kind: CompletionItemKind.Property,
      detail: name.about[setting.language],
    }),
  )
  return { offers: keys.filter(({ name }) => !siblings.has(name)), start }
}

function nearestGroup(root: FactNode, names: readonly string[]): FactNode {
  let node = root
  for (const name of names) {
    const child = node.kind === 'group' ? node.children.get(name) : undefined
    if (child?.kind !== 'group') break
    node = child
  }
  return node
}

function csvFiles({ snapshot }: Question): Offer[] {
  return [...snapshot.project.sources.keys()]
    .filter((path) => /^data\/.*\.csv$/i.test(path))
    .map((path) => ({ name: path.slice('data/'.length), kind: CompletionItemKind.File }))
}
