// A report → its sentences, each with the time that it may tell of: the reported year, or the one that is planned (below
// 2026年重点工作, 下一步打算). What goes on behind five years or a plan of five is left out (“十四五”以来……。……).

import type { Reading } from '../reading.ts'
import type { Prose } from '../words/prose.ts'
import type { Sentence } from '../words/sentences.ts'
import type { Words } from '../words/words.ts'

export interface Timed {
  readonly sentence: Sentence
  readonly period: 'reported' | 'planned'
}

const PLANS =
  /下一步|下步|下一年|明年|来年|今后|未来|打算|计划|安排|展望|总体要求|(?:主要|奋斗|预期)目标|目标任务|“十[三四五六]五”(?:时期|规划)/
const PAST = /回顾|成效|完成|落实情况|总结/
const FIVE_YEARS = /[这近][三五]年|[三五]年(?:来|间|前)|过去[三五]年|十[三四五六]五/
// With these a statement about one year begins.
const ONE_YEAR = /^[^，。]{0,6}(?:今年|本年|全年|一年来|过去一年|20\d\d年)/
// A sentence without end says of when it is at its beginning, if at all.
const MOST = 200

export function timedSentences({ prose, paragraphs }: Reading, year: number): Timed[] {
  const planned = pathsBelow(prose, (title) => isPlan(title, year))
  return paragraphs.flatMap((sentences) => {
    const period = sentences[0] && planned.has(pathOf(sentences[0].words) ?? '') ? 'planned' : 'reported'
    return ofOneYear(sentences).map((sentence) => ({ sentence, period }))
  })
}

function ofOneYear(sentences: readonly Sentence[]): Sentence[] {
  let isLong = false
  return sentences.filter(({ words, start, end }) => {
    const text = words.text.slice(start, Math.min(end, start + MOST))
    if (FIVE_YEARS.test(text)) isLong = true
    else if (ONE_YEAR.test(text)) isLong = false
    return !isLong
  })
}

/** The files of the sections whose titles are such. */
export function pathsBelow(prose: readonly Prose[], isTitle: (title: string) => boolean): ReadonlySet<string> {
  const titles = prose.filter(({ kind, words }) => kind === 'title' && isTitle(words.text))
  return new Set(titles.flatMap(({ words }) => pathOf(words) ?? []))
}

export function pathOf({ pieces }: Words): string | undefined {
  return pieces[0]?.node.span?.path
}

/** 2023年工作情况和2024年工作安排 is of both. */
function isPlan(title: string, year: number): boolean {
  const years = Array.from(title.matchAll(/20\d\d(?=年)/g), ([written]) => Number(written))
  if (years.includes(year)) return false
  return years.some((other) => other > year) || (PLANS.test(title) && !PAST.test(title))
}
