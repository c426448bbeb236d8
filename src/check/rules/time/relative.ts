// 今年, 近日, 截至目前: words that say when only to those who read on the day. One finding a word and report.

import type { Finding } from '../../../diagnostics/diagnostic.ts'
import type { Span } from '../../../source/span.ts'
import { pathOf, pathsBelow } from '../../comparisons/periods.ts'
import type { ReadingRule } from '../../reading.ts'
import { maskTitles } from '../../words/mask.ts'
import { matchesOf } from '../../words/matches.ts'
import type { Prose } from '../../words/prose.ts'
import { factsOfWords, spanOfWords } from '../../words/words.ts'

// 说明年度, 以前年度, 基本月薪 hold such words by chance; 12月31日前 is a deadline, 目前存在的问题 no time.
const FREE = '(?<=(?:^|[，。；：、（“\\n在自从至到于比较与和同对]|截[止至])..)'
const HEAD = '(?<=(?:^|[，。；：、（“\\n于已并])..)'
const WORDS = new RegExp(
  [
    '今年(?<![当现如迄]..)(?![均轻龄代份])',
    '去年(?<![过失除]..)(?![均轻])',
    `(?:前年|明年|本月|上月|下月)${FREE}(?![度均薪供某同的])`,
    '近日(?<![最临接附邻将]..)(?![常程])',
    `日前${HEAD}(?!后)`,
    `近期${FREE}(?=，|召开|印发|出台|开展|组织|下发)`,
    '截至到?目前|到目前为止',
    `目前${HEAD}(?=[^。；\\n]{0,16}\\d)`,
  ].join('|'),
  'g',
)
const YEARS: Readonly<Record<string, number>> = { 前年: -2, 去年: -1, 明年: 1 }
const MOST_NOTES = 6

export const timeRelative: ReadingRule = {
  id: 'time/relative',
  summary: { zh: '用了“今年”“近日”“目前”等相对的时间', en: 'words such as 今年, 近日, 目前 for a time' },
  severity: 'info',
  basis: '实务：年度报告公布后长期可查，时间写具体的年、月、日',
  examples: {
    found: ['截至目前，共受理申请14件。', '近日，召开了推进会。'],
    silent: ['2023年以来，共受理申请14件。', '12月31日前完成整改。'],
  },
  *check({ report, reading }) {
    const { year } = report.manifest
    // Below 2024年重点工作 in the report of 2023, 今年 is 2024.
    const next = pathsBelow(reading.prose, (title) => title.includes(`${year + 1}年`) && !title.includes(`${year}年`))
    const places = new Map<string, Place[]>()
    for (const prose of reading.prose) {
      if (prose.kind === 'cell') continue
      for (const { 0: word, index: start } of matchesOf(maskTitles(prose.masked), WORDS)) {
        const place = { prose, start, end: start + word.length }
        if (isYear(word) && (isNear(place, year) || next.has(pathOf(prose.words) ?? ''))) continue
        const known = places.get(word)
        if (known) known.push(place)
        else places.set(word, [place])
      }
    }
    for (const [word, found] of places) {
      yield* toFinding(word, year + (YEARS[word] ?? 0), found.flatMap(spanOf))
    }
  },
}

interface Place {
  readonly prose: Prose
  readonly start: number
  readonly end: number
}

/** 2023年，共收到申请2件，比去年增加1件: the year stands just before. */
function isNear({ prose, start }: Place, year: number): boolean {
  const before = prose.masked.slice(Math.max(0, start - NEAR), start)
  return [year, year + 1].some((written) => new RegExp(`${written}年(?!以?[前后来])`).test(before))
}

const NEAR = 60
const isYear = (word: string) => word === '今年' || word === '去年'

function spanOf({ prose: { words }, start, end }: Place): Span[] {
  const span = factsOfWords(words, start, end) ? undefined : spanOfWords(words, start, end)
  return span ? [span] : []
}

/** `year`: the one that is meant, where the word means one. */
function* toFinding(word: string, year: number, [span, ...others]: readonly Span[]): Iterable<Finding> {
  if (span === undefined) return
  const count = others.length + 1
  yield {
    message: {
      zh: `“${word}”要知道写作的日子才明白${count > 1 ? `，全文${count}处` : ''}`,
      en: `“${word}” is clear only to who knows the day of writing${count > 1 ? ` (${count} places)` : ''}`,
    },
    expected: {
      zh: `具体的时间，如“${year}年”“${year}年12月”`,
      en: `the time itself, such as ${year}年, ${year}年12月`,
    },
    help: {
      zh: '改写；全文都不要这一类提示的，在 report.yaml 的“检查”里写“time/relative: 关”',
      en: 'reword it; to be told nothing of the kind, write time/relative: off below checks in report.yaml',
    },
    span,
    notes: others.slice(0, MOST_NOTES).map((other) => ({ message: { zh: '这里也是', en: 'here, too' }, span: other })),
  }
}
