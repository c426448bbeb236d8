// The same quantity, in the same words, with two values in two places of the report.

import type { Finding } from '../../../diagnostics/diagnostic.ts'
import { timedSentences } from '../../comparisons/periods.ts'
import { subjectOf } from '../../comparisons/subjects.ts'
import { meet } from '../../quantities/bounds.ts'
import type { ReadingRule } from '../../reading.ts'
import { isBound, notesAt, placeOf, type Quoted, silenceHelp, writtenText } from '../../words/quoting.ts'

export const numbersTwice: ReadingRule = {
  id: 'numbers/twice',
  summary: { zh: '同一项数据前后两个数', en: 'the same quantity with two values' },
  severity: 'warning',
  basis: '实务：同一数据全文应一致',
  examples: {
    found: ['受理行政复议申请14件。依法办理，受理行政复议申请13件。'],
    silent: ['受理行政复议申请14件。上年受理行政复议申请13件。'],
  },
  *check({ report, reading }) {
    const subjects = new Map<string, Quoted[]>()
    for (const { sentence, period } of timedSentences(reading, report.manifest.year)) {
      for (const quantity of sentence.quantities) {
        const quoted = { sentence, quantity }
        const words = subjectOf(quoted, report.manifest.year)
        if (words === undefined) continue
        const subject = `${period} ${words}`
        const known = subjects.get(subject)
        if (known === undefined) subjects.set(subject, [quoted])
        // Within one sentence the same words are said of two things.
        else if (known.at(-1)?.sentence !== sentence) known.push(quoted)
      }
    }
    for (const places of subjects.values()) yield* contradictions(places)
  },
}

function* contradictions([first, ...others]: readonly Quoted[]): Iterable<Finding> {
  if (first === undefined) return
  // Two references of two facts say on purpose what they say.
  const differing = others.filter(
    (other) => !meet(other.quantity, first.quantity) && !(isBound(other) && isBound(first)),
  )
  // Three places with three values are of three things.
  if (new Set(differing.map(({ quantity }) => quantity.value.toFixed())).size > 1) return
  for (const other of differing) {
    const [here, there] = [writtenText(other), writtenText(first)]
    const label = other.quantity.label
    yield {
      message: {
        zh: `“${label}”这里是${here}，前面是${there}`,
        en: `“${label}” is ${here} here, and ${there} in another place`,
      },
      expected: { zh: '同一数据前后一致', en: 'one value for one quantity' },
      help: HELP,
      ...placeOf(other),
      notes: notesAt([first], { zh: `这里是${there}`, en: `${there} here` }),
    }
  }
}

const HELP = silenceHelp(
  'numbers/twice',
  '核对后改成一致；不是同一项的，把说法写清楚',
  'make them agree; where they are two things, say so in their words',
)
