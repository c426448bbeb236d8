// Maps inside a YAML section's content → their values by English name; what does not fit is reported.

import type { Log, Message } from '../diagnostics/diagnostic.ts'
import { closest } from '../diagnostics/suggest.ts'
import type { Located, LocatedEntry, LocatedMap } from '../model/located.ts'
import type { KeyName } from '../model/section-keys.ts'
import type { Span } from '../source/span.ts'
import { badContent } from './findings.ts'

/** The values of a map by their key's English name; keys of neither name are reported. */
export function readFields<N extends string>(
  map: LocatedMap,
  names: Readonly<Record<N, KeyName>>,
  log: Log,
): { readonly [K in N]?: Located } {
  const fields: { [K in N]?: Located } = {}
  // Object.entries widens the keys to string; the table's own type has them.
  const known = Object.entries(names) as [N, KeyName][]
  for (const entry of map.entries) {
    const name = known.find(([, { en, zh }]) => entry.key === en || entry.key === zh)?.[0]
    if (name === undefined)
      reportUnknownKey(
        entry,
        known.map(([, key]) => key),
        log,
      )
    else if (fields[name] === undefined) fields[name] = entry.value
    else reportSameKey(entry, names[name], log)
  }
  return fields
}

/** In the other language: the same one twice is found where the YAML is read. */
function reportSameKey({ key, keySpan }: LocatedEntry, { zh, en }: KeyName, log: Log): void {
  log.add(badContent, {
    message: { zh: `“${zh}”和“${en}”是同一项`, en: `“${zh}” and “${en}” are the same key` },
    expected: { zh: '一项只写一次，中文或英文任选', en: 'each key once, in either language' },
    help: { zh: `删去“${key}”或另一处`, en: `delete “${key}” or the other one` },
    span: keySpan,
  })
}

function reportUnknownKey(entry: LocatedEntry, names: readonly KeyName[], log: Log): void {
  const guess = closest(
    entry.key,
    names.flatMap(({ en, zh }) => [zh, en]),
  )
  const list = names.map(({ zh }) => zh).join('、')
  log.add(badContent, {
    message: { zh: `不认识的键“${entry.key}”`, en: `unknown key “${entry.key}”` },
    expected: { zh: `可用的键：${list}`, en: `one of: ${names.map(({ en }) => en).join(', ')}` },
    help: guess
      ? { zh: `是不是“${guess}”？`, en: `did you mean “${guess}”?` }
      : { zh: '改用上面的键，或删去', en: 'use one of these keys, or delete it' },
    span: entry.keySpan,
  })
}

const SEE_README: Message = { zh: '参照 README 的“YAML 章节”一节改写', en: 'see “YAML sections” in the README' }

const CONTENT: Message = {
  zh: '文字，或 要点、分项、小标题、表格、数据表、图片、图表',
  en: 'text, or points, dashes, heading, table, dataTable, figure, chart',
}

export function complain(
  span: Span,
  message: Message,
  log: Log,
  help: Message = SEE_README,
  expected: Message = CONTENT,
): void {
  log.add(badContent, { message, expected, help, span })
}
