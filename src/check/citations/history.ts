// The words beside a citation → whether it speaks of the past, where a law that has gone may well be named.

import type { LawDate } from '../laws/law.ts'
import { matchesOf } from '../words/matches.ts'
import type { Citation } from './citation.ts'

const PAST =
  /废止|失效|停止执行|取代|替代|代替|衔接|清理|修订前|修改前|旧法|旧的|旧版|原《|原有|原来|曾|沿革|历程|历史|过去|当时|彼时|已被|不再|回顾|收官|期满|到期|终止/

export function isOfThePast({ before, after }: Citation, until: LawDate): boolean {
  const beside = `${before}《》${after}`
  return PAST.test(beside) || before.endsWith('原') || namesEarlierYear(before, until)
}

/** 2019年依据《…》: what was done in an earlier year was done under the law of that year. */
function namesEarlierYear(before: string, until: LawDate): boolean {
  return [...matchesOf(before, /(?<!\d)(?:19|20)\d\d(?=年)/g)].some(({ 0: year }) => year < until.slice(0, 4))
}
