// A function that finds marks in a text → a rule that looks at every text of a report, and lets facts alone.

import type { Finding, Message, Note, Severity } from '../../diagnostics/diagnostic.ts'
import { maskNumbers } from '../../diagnostics/mask-numbers.ts'
import type { RuleExamples } from '../../model/rule.ts'
import type { Reading, ReadingRule } from '../reading.ts'
import { silencingWords } from '../silence/silencing-words.ts'
import type { Prose, ProseKind } from '../words/prose.ts'
import { factsOfWords, isAsWritten, spanOfWords } from '../words/words.ts'

/** A stretch of a text that is not empty. `replacement`: what mends it, where nobody needs to be asked. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly replacement?: string
  readonly message: Message
  readonly expected: Message
  /** The way out, where it is not the replacement. */
  readonly help?: Message
  readonly notes?: readonly Note[]
}

export interface MarkRule {
  readonly id: string
  readonly summary: Message
  readonly severity: Severity
  readonly basis: string
  readonly optional?: true
  readonly examples?: RuleExamples
  /** Words in titles and quotation marks are those of others: blotted out, too. */
  readonly unquoted?: true
  /** All kinds of text where not given. */
  readonly kinds?: readonly ProseKind[]
  /**
   * `text` is that of the words with addresses and broken references blotted out. Linear in it. `isFree`: whether the character at a place
   * could be replaced, as it is neither escaped nor a fact's.
   */
  find(text: string, kind: ProseKind, isFree: (at: number) => boolean): Iterable<Mark>
}

export function markRule({ kinds, unquoted, find, ...rule }: MarkRule): ReadingRule {
  return {
    ...rule,
    check: ({ reading }) =>
      findMarks(reading, { id: rule.id, find, ...(kinds ? { kinds } : {}), ...(unquoted ? { unquoted } : {}) }),
  }
}

interface MarkSearch extends Pick<MarkRule, 'id' | 'kinds' | 'unquoted' | 'find'> {
  readonly withFacts?: boolean
}

/** What a rule does that looks at marks and at something else of the report besides, such as its year. */
export function* findMarks(
  reading: Reading,
  { id, kinds, unquoted, withFacts = false, find }: MarkSearch,
): Iterable<Finding> {
  for (const prose of reading.prose) {
    if (kinds && !kinds.includes(prose.kind)) continue
    const { kind, words } = prose
    const isFree = (at: number) => isAsWritten(words, at, at + 1)
    for (const mark of find(unquoted ? prose.unquoted : prose.masked, kind, isFree))
      yield* markFindings(mark, prose, id, withFacts)
  }
}

/** None where the stretch is the program's own, or a fact's and facts are not asked for. */
export function* markFindings(mark: Mark, { words }: Prose, id: string, withFacts = false): Iterable<Finding> {
  const { start, end, message, expected } = mark
  const span = spanOfWords(words, start, end)
  // What a fact or the program wrote is not the author's to mend here.
  if (span === undefined || (!withFacts && factsOfWords(words, start, end))) return
  // A text of nothing else would leave an empty paragraph behind.
  const isWhole = end - start === words.text.length
  const replacement = mark.replacement === '' && isWhole ? undefined : mark.replacement
  const help = mark.help ?? (replacement === undefined ? judged(id) : mended(replacement))
  yield {
    message: masked(message),
    expected: masked(expected),
    help: masked(help),
    span,
    ...(mark.notes ? { notes: mark.notes } : {}),
    ...(replacement === undefined ? {} : { fix: { span, replacement, replaces: words.text.slice(start, end) } }),
  }
}

/** Whatever a rule quotes may be somebody's number. */
function masked({ zh, en }: Message): Message {
  return { zh: maskNumbers(zh), en: maskNumbers(en) }
}

function mended(replacement: string): Message {
  if (replacement === '') return { zh: '删去；report check --fix 可以自动改', en: 'delete it; report check --fix does' }
  // ““” would be three marks of which one is meant.
  const shown = /[“”‘’]/.test(replacement) ? ` ${replacement} ` : `“${replacement}”`
  return { zh: `改为${shown}；report check --fix 可以自动改`, en: `write ${shown.trim()}; report check --fix does` }
}

function judged(id: string): Message {
  const { zh, en } = silencingWords(id)
  return { zh: `照此改正；确实无误的，${zh}`, en: `mend it; where all is right, ${en}` }
}
