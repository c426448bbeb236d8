// The lines of a section → the lists in them that were typed as 一是……二是……三是……, in one paragraph or over several, and
// the ordinals that fit none.

import { parseHanNumeral } from '../../facts/quantity/han-numeral.ts'
import { matchesOf } from '../words/matches.ts'
import type { Line } from '../words/section-lines.ts'
import type { Words } from '../words/words.ts'

export interface PointItem {
  readonly words: Words
  /** Of its line among the section's. */
  readonly line: number
  readonly start: number
  readonly end: number
  readonly value: number
  /** It stands at the beginning of a clause; elsewhere (做法一是, 39三是) it only helps to understand the others. */
  readonly isMarked: boolean
}

export interface PointList {
  readonly items: PointItem[]
  /** Another 一是 may belong to it, or have taken its place. */
  isDoubtful: boolean
}

/** An ordinal that is not the next one of any list. `expected` 1: no list is there. */
export interface Misplaced {
  readonly item: PointItem
  readonly expected: number
}

export interface TypedPoints {
  readonly lists: PointList[]
  readonly misplaced: Misplaced[]
}

export function typedPointsIn(lines: readonly Line[]): TypedPoints {
  const points: TypedPoints = { lists: [], misplaced: [] }
  let open: PointList[] = []
  for (const [index, line] of lines.entries()) {
    if (line.kind === 'heading') open = []
    if (line.kind !== 'paragraph') continue
    // At the beginning of a point that the program numbers, a typed ordinal is one too many: text/typed-number says so.
    const isPoint = lines[index - 1]?.kind === 'other'
    for (const item of itemsIn(line.words, index, !isPoint)) take(item, open, points)
  }
  return points
}

// 之一是, 第一是, 统一是, 唯一是: no ordinals.
const ORDINAL = /(?<![之第其统唯单专同划归合万不])([一二三四五六七八九十]{1,3})是(?![否非])/g
// Of either width: mending marks must bring no ordinal to light.
const CLAUSE_END = /[，。；：、！？”）,;:.!?)"\s]/

function* itemsIn(words: Words, line: number, opens: boolean): Iterable<PointItem> {
  for (const { 0: found, 1: numeral = '', index } of matchesOf(words.text, ORDINAL)) {
    const value = Number(parseHanNumeral(numeral) ?? 0)
    const isMarked = index === 0 ? opens : CLAUSE_END.test(words.text.charAt(index - 1))
    if (value > 0) yield { words, line, start: index, end: index + found.length, value, isMarked }
  }
}

// No list is nested deeper, and looking through all that were ever begun would take squared time.
const MOST_OPEN = 8

/** `open`: lists that may go on, those inside the items of others behind them. */
function take(item: PointItem, open: PointList[], { lists, misplaced }: TypedPoints): void {
  const top = open.at(-1)
  if (item.value === 1) {
    if (top && !item.isMarked) top.isDoubtful = true
    const list = { items: [item], isDoubtful: !item.isMarked }
    open.push(list)
    if (open.length > MOST_OPEN) open.shift()
    lists.push(list)
    return
  }
  const nth = open.findLastIndex((list) => lastOf(list) === item.value - 1)
  if (nth >= 0 && !(top && nth < open.length - 1 && skips(top, item, open[nth]))) {
    open.splice(nth + 1)
    open[nth]?.items.push(item)
  } else if (item.isMarked) {
    misplaced.push({ item, expected: top ? lastOf(top) + 1 : 1 })
    if (top === undefined) open.push({ items: [item], isDoubtful: true })
    else if (item.value > lastOf(top)) top.items.push(item)
  }
}

function lastOf({ items }: PointList): number {
  return items.at(-1)?.value ?? 0
}

/** The list that was begun last leaves one out, and the one that would fit ended in another paragraph. */
function skips(top: PointList, { value, line }: PointItem, fitting: PointList | undefined): boolean {
  return top.items.at(-1)?.line === line && value === lastOf(top) + 2 && fitting?.items.at(-1)?.line !== line
}
