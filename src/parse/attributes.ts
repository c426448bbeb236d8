// Attributes of a directive → those by their English name; unknown ones and a second of one name are reported.

import type { FindingKind } from '../diagnostics/diagnostic.ts'
import { closest } from '../diagnostics/suggest.ts'
import type { KeyName } from '../model/section-keys.ts'
import type { DirectiveAttribute } from './directive-nodes.ts'
import { tableForm } from './findings.ts'
import { type Lowering, spanBetween } from './lowering.ts'

export function readAttributes<N extends string>(
  attributes: readonly DirectiveAttribute[],
  names: Readonly<Record<N, KeyName>>,
  lowering: Lowering,
  kind: FindingKind = tableForm,
): { readonly [K in N]?: DirectiveAttribute } {
  const found: { [K in N]?: DirectiveAttribute } = {}
  // Object.entries widens the keys to string; the table's own type has them.
  const known = Object.entries(names) as [N, KeyName][]
  for (const attribute of attributes) {
    const name = known.find(([, { en, zh }]) => attribute.name === en || attribute.name === zh)?.[0]
    if (name === undefined || found[name] !== undefined) {
      reportAttribute(
        attribute,
        name === undefined,
        known.map(([, key]) => key),
        lowering,
        kind,
      )
    } else found[name] = attribute
  }
  return found
}

function reportAttribute(
  { name, start, end }: DirectiveAttribute,
  isUnknown: boolean,
  names: readonly KeyName[],
  lowering: Lowering,
  kind: FindingKind,
): void {
  const guess = isUnknown
    ? closest(
        name,
        names.flatMap(({ en, zh }) => [zh, en]),
      )
    : undefined
  lowering.log.add(kind, {
    message: isUnknown
      ? { zh: `不认识的设置“${name}”`, en: `unknown attribute “${name}”` }
      : { zh: `“${name}”写了两次`, en: `“${name}” is given twice` },
    expected: {
      zh: `可用的设置：${names.map(({ zh }) => zh).join('、')}`,
      en: `each once of: ${names.map(({ en }) => en).join(', ')}`,
    },
    help: guess
      ? { zh: `是不是“${guess}”？`, en: `did you mean “${guess}”?` }
      : { zh: '改用上面的设置，或删去', en: 'use one of these, or delete it' },
    span: spanBetween(start, end, lowering),
  })
}
