// A sentence or a whole paragraph that stands in the report twice, as it does when it was pasted and forgotten.

import type { Finding } from '../../../diagnostics/diagnostic.ts'
import { markFindings } from '../../marks/mark-rule.ts'
import type { ReadingRule } from '../../reading.ts'
import { type Clause, clausesOf } from '../../repeats/clauses.ts'
import { weightOf } from '../../repeats/formulas.ts'
import { isAttached, type Prose } from '../../words/prose.ts'
import { spanOfWords } from '../../words/words.ts'

/** What is shorter may rightly be said of two things. */
const LEAST = 24

/** By what they say: where sentences stood first. */
type Known = Map<string, Place>

interface Place {
  readonly prose: Prose
  readonly clause: Clause
}

export const repeatText: ReadingRule = {
  id: 'repeat/text',
  summary: { zh: '同一句话或同一段写了两处', en: 'the same sentence or paragraph in two places' },
  severity: 'warning',
  basis: '实务：不重复',
  examples: {
    found: [
      '建立健全行政执法协调监督工作体系，对重点领域执法案卷逐一开展评查。全年未发生投诉。建立健全行政执法协调监督工作体系，对重点领域执法案卷逐一开展评查。',
    ],
    silent: ['建立健全行政执法协调监督工作体系，对重点领域执法案卷逐一开展评查。'],
  },
  *check({ reading }) {
    const known: Known = new Map()
    for (const prose of reading.prose) {
      if (prose.kind !== 'paragraph' || isAttached(prose)) continue
      for (const run of runsIn(prose, known)) yield* toFinding(run, prose)
    }
  },
}

interface Run {
  readonly first: Clause
  readonly last: Clause
  /** Where the first of them stood before. */
  readonly at: Place
}

/** What stood before, sentence beside sentence; short ones between them belong to it, if they stood before, too. */
function runsIn(prose: Prose, known: Known): Run[] {
  const runs: Run[] = []
  let run: Run | undefined
  for (const clause of clausesOf(prose.masked)) {
    const at = known.get(clause.key)
    if (at === undefined) known.set(clause.key, { prose, clause })
    if (run && at) run = { ...run, last: clause }
    else if (at && weightOf(clause.key) >= LEAST) run = { first: clause, last: clause, at }
    else {
      if (run) runs.push(run)
      run = undefined
    }
  }
  return run ? [...runs, run] : runs
}

function* toFinding({ first, last, at }: Run, prose: Prose): Iterable<Finding> {
  const isWhole = first.start === 0 && last.end === prose.masked.length
  const span = spanOfWords(at.prose.words, at.clause.start, at.clause.end)
  const mark = {
    start: first.start,
    end: last.end,
    message: isWhole
      ? { zh: '这一段前面已经写过', en: 'this paragraph stands in the report before' }
      : { zh: '这句话前面已经写过', en: 'this sentence stands in the report before' },
    expected: { zh: '同样的话只写一处', en: 'the same words in one place' },
    ...(span ? { notes: [{ message: { zh: '前面写在这里', en: 'it stands here before' }, span }] } : {}),
  }
  yield* markFindings(mark, prose, 'repeat/text')
}
