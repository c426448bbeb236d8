// 加强领导，加强领导， and 法治政府法治政府建设: words that were pasted twice in a row.

import { type Mark, markRule } from '../../marks/mark-rule.ts'

// Shorter ones are words of the language (一件一件, 干什么、学什么); longer ones are whole clauses, which are seen by their
// sentences.
const LENGTHS = { least: 4, most: 32 }
const MARK = /[，。、；：！？]/

export const repeatWords = markRule({
  id: 'repeat/words',
  summary: { zh: '同样的话接连写了两遍', en: 'the same words twice in a row' },
  severity: 'warning',
  basis: '实务：不重复',
  examples: {
    found: ['切实加强组织领导，切实加强组织领导，压实工作责任。'],
    silent: ['切实加强组织领导，切实加强队伍建设，压实工作责任。'],
  },
  *find(text) {
    let end = 0
    for (const found of doublings(text).sort((a, b) => a.start - b.start)) {
      // Of what overlaps, the first is said.
      if (found.start < end) continue
      end = found.end
      yield toMark(found, text.slice(found.start, found.start + found.length))
    }
  },
})

interface Doubling {
  readonly start: number
  readonly end: number
  /** Of the words themselves. */
  readonly length: number
}

/** One pass for each distance between a text and its repetition: as many as there are lengths, whatever stands there. */
function doublings(text: string): Doubling[] {
  const found: Doubling[] = []
  for (let distance = LENGTHS.least; distance <= LENGTHS.most; distance++) {
    let run = 0
    for (let at = distance; at <= text.length; at++) {
      if (at < text.length && text.charCodeAt(at) === text.charCodeAt(at - distance)) run++
      else {
        if (run >= distance - 1) found.push(...asDoubling(text, at - run - distance, at, distance))
        run = 0
      }
    }
  }
  return found.filter(({ start, length }) => saysSomething(text.slice(start, start + length)))
}

/** `start` to `end` repeats itself at `distance`: a whole clause with its mark between, or words within one clause. */
function asDoubling(text: string, start: number, end: number, distance: number): Doubling[] {
  for (let at = start; at + 2 * distance - 1 <= end; at++) {
    const clause = { start: at, end: at + 2 * distance - 1, length: distance - 1 }
    // In 县乡村振兴局、县司法局、县司法所 no clause is doubled, though its characters are.
    if (isEdge(text, at - 1) && isEdge(text, at + distance - 1) && isEnd(text, clause.end)) return [clause]
  }
  const words = { start, end: start + 2 * distance, length: distance }
  return words.end <= end && !MARK.test(text.slice(start, words.end)) ? [words] : []
}

function isEdge(text: string, at: number): boolean {
  return at < 0 || at >= text.length || MARK.test(text.charAt(at))
}

/** A number may follow: 接受咨询，接受咨询300余人次. */
function isEnd(text: string, at: number): boolean {
  return isEdge(text, at) || /\d/.test(text.charAt(at))
}

/** Not ××××, and not 100万元、100万元. */
function saysSomething(words: string): boolean {
  return words.length >= LENGTHS.least && new Set(words.match(/[\u4e00-\u9fff]/g)).size >= 3
}

function toMark({ start, end }: Doubling, words: string): Mark {
  return {
    start,
    end,
    message: { zh: `“${words}”接连写了两遍`, en: `“${words}” twice in a row` },
    expected: { zh: '只写一遍', en: 'once' },
  }
}
