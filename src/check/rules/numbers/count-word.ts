// 六项措施, 三个方面: the number of things announced against the list that follows: points, 一是……二是……, or headings.

import type { Finding } from '../../../diagnostics/diagnostic.ts'
import { type CountWord, countWordsIn, inlineListsIn, openingOrdinal } from '../../comparisons/count-words.ts'
import type { ReadingRule } from '../../reading.ts'
import { silenceHelp } from '../../words/quoting.ts'
import type { Line } from '../../words/section-lines.ts'
import { spanOfWords, type Words } from '../../words/words.ts'

export const numbersCountWord: ReadingRule = {
  id: 'numbers/count-word',
  summary: { zh: '“几项”“几方面”与后面列出的项数不符', en: 'a count word that its list does not bear out' },
  severity: 'warning',
  basis: '实务：所说的项数应与所列的一致',
  examples: {
    found: ['采取三项措施：一是健全机制；二是强化监督。'],
    silent: ['采取两项措施：一是健全机制；二是强化监督。'],
  },
  *check({ reading }) {
    for (const lines of reading.lines) {
      let level = 0
      for (const [index, line] of lines.entries()) {
        if (line.kind === 'paragraph') yield* inParagraph(line.words, lines.slice(index + 1, index + MOST_LINES), level)
        if (line.kind === 'heading') {
          level = line.level
          yield* underHeading(line, lines.slice(index + 1, index + MOST_LINES))
        }
      }
    }
  },
}

// Nobody announces a list that goes on for longer.
const MOST_LINES = 400

/** Lists inside the paragraph, and one that its last sentence announces. */
function* inParagraph(words: Words, following: readonly Line[], level: number): Iterable<Finding> {
  const counts = countWordsIn(words.text)
  if (counts.length === 0) return
  const lists = inlineListsIn(words.text)
  let next = 0
  for (const list of lists) {
    while (next < counts.length && (counts[next]?.start ?? 0) < list.start) next++
    const count = counts[next - 1]
    if (count && announces(count, words.text.slice(count.end, list.start)) && list.last > 1)
      yield* compare(count, words, [list.items, list.last])
  }
  const last = counts.at(-1)
  const behind = last && words.text.slice(last.end)
  if (!last?.announcing || behind === undefined || lists.some(({ start }) => start > last.start)) return
  if (!/。./.test(behind)) yield* compare(last, words, followingItems(following, level))
}

// 针对两方面问题，制定措施6条，一是……: the list is of the nearer number.
const OTHER_NUMBER = /[\d一二两三四五六七八九十](?:个|项|条|点|种|类|次|件|份|大)/

/** Between count word and list stands the rest of its sentence, or its full stop where the words announce. */
function announces({ announcing }: CountWord, between: string): boolean {
  const stops = between.match(/。/g)?.length ?? 0
  if (OTHER_NUMBER.test(between)) return false
  return between.length <= 40 && stops <= (announcing ? 1 : 0) && (stops === 0 || between.endsWith('。'))
}

function* underHeading({ words, level }: Heading, following: readonly Line[]): Iterable<Finding> {
  const [count, ...more] = countWordsIn(`${words.text}：`)
  if (count === undefined || more.length > 0) return
  const [first] = following
  if (first?.kind === 'paragraph') {
    const [list] = inlineListsIn(first.words.text)
    if (list?.start === 0 && list.last > 1) yield* compare(count, words, [list.items, list.last])
    return
  }
  if (first?.kind === 'list') yield* compare(count, words, [first.items])
  if (first?.kind === 'heading' && first.level > level) yield* compare(count, words, [headingsFrom(following)])
}

type Heading = Extract<Line, { readonly kind: 'heading' }>

/** Items of what stands behind a paragraph: a list, paragraphs that open with 一是, 二是, or headings below its own. */
function followingItems(following: readonly Line[], level: number): number[] {
  const [next] = following
  if (next?.kind === 'list') return [next.items]
  if (next?.kind === 'heading') return next.level > level ? [headingsFrom(following)] : []
  let items = 0
  for (const line of following) {
    if (line.kind !== 'paragraph' || openingOrdinal(line.words.text) !== items + 1) break
    items += 1
  }
  return [items]
}

/** How many headings of the first one's level there are before one of a higher level. */
function headingsFrom([first, ...more]: readonly Line[]): number {
  if (first?.kind !== 'heading') return 0
  let count = 1
  for (const line of more) {
    if (line.kind !== 'heading' || line.level > first.level) continue
    if (line.level < first.level) break
    count += 1
  }
  return count
}

function* compare(word: CountWord, words: Words, found: readonly number[]): Iterable<Finding> {
  const [items = 0] = found
  if (items < 2 || found.includes(word.count)) return
  const span = spanOfWords(words, word.start, word.end)
  yield {
    message: {
      zh: `这里说“${word.text}”，后面列出的是${items}项`,
      en: `“${word.text}” is announced, and ${items} items follow`,
    },
    expected: { zh: `${items}项`, en: `${items} items` },
    help: HELP,
    ...(span ? { span } : {}),
  }
}

const HELP = silenceHelp(
  'numbers/count-word',
  '改正项数，或补上漏写的一项',
  'mend the number, or add the item that is missing',
)
