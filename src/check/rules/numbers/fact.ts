// A number typed in prose, with the words and the unit of a fact, and another value than the fact has.

import type { Finding } from '../../../diagnostics/diagnostic.ts'
import { factsNamed, indexFacts, type NamedFact } from '../../comparisons/named-facts.ts'
import { isAnotherTime, namesOthers } from '../../comparisons/subjects.ts'
import { meet } from '../../quantities/bounds.ts'
import type { ReadingRule } from '../../reading.ts'
import { isBound, placeOf, type Quoted, silenceHelp, writtenText } from '../../words/quoting.ts'
import { wordsAround, wordsBefore } from '../../words/sentences.ts'

export const numbersFact: ReadingRule = {
  id: 'numbers/fact',
  summary: { zh: '文中的数与 data 里的数据不符', en: 'a number in the text that differs from its fact' },
  severity: 'warning',
  basis: '实务：文中的数应与数据一致',
  *check({ report, reading }) {
    const index = indexFacts(report.facts.root)
    if (index.size === 0) return
    for (const sentence of reading.paragraphs.flat()) {
      for (const quantity of sentence.quantities) {
        const before = wordsBefore(sentence, quantity)
        if (isAnotherTime(before, report.manifest.year) || namesOthers(before, report.manifest.organ)) continue
        if (isBound({ sentence, quantity })) continue
        const named = factsNamed(index, quantity, wordsAround(sentence, quantity))
        const [fact] = named
        if (fact && !named.some((each) => meet(each, quantity))) yield differs({ sentence, quantity }, fact)
      }
    }
  },
}

function differs(quoted: Quoted, { fact, number }: NamedFact): Finding {
  const name = fact.path.join('.')
  const value = `${number.value}${number.approximation ?? ''}${number.unit}`
  const here = writtenText(quoted)
  return {
    message: { zh: `这里是${here}，数据“${name}”是${value}`, en: `${here} here, but the fact ${name} is ${value}` },
    expected: { zh: `${value}，或引用 {{ ${name} }}`, en: `${value}, or the reference {{ ${name} }}` },
    help: HELP,
    ...placeOf(quoted),
    notes: [{ message: { zh: `数据“${name}”`, en: `the fact ${name}` }, span: fact.span }],
  }
}

const HELP = silenceHelp(
  'numbers/fact',
  '改正文字或数据；引用数据的，以后只改一处',
  'mend text or data; a reference needs mending in one place only',
)
