// A title of one wrong character, one too many or one too few → the law whose name it nearly is.

import { bareName, findLaw, laws } from './find-law.ts'
import type { Law } from './law.ts'
import { localNames } from './local-names.ts'
import { LAWS_AS_OF } from './sources.ts'

/** Each name without one of its characters → the places where one is missing, and the names. */
export type NearNames = ReadonlyMap<string, readonly Gap[]>

interface Gap {
  readonly law: Law
  readonly at: number
}

// Shorter names are too near to one another.
const SHORTEST = 5
const LONGEST = 40
const KIND = /(?:法|条例|规定|办法|细则|纲要|）)$/
// 第七个 and 第八个, 2020 and 2021 are names of different things.
const NUMERAL = /[\d一二三四五六七八九十〇零]/

export function nearNames(): NearNames {
  const near = new Map<string, Gap[]>()
  for (const law of laws.values()) {
    const name = bareName(law.name)
    if (isGone(law) || name.length < SHORTEST || name.length > LONGEST) continue
    for (const { without, at } of gapsOf(name)) {
      const gaps = near.get(without)
      if (gaps) gaps.push({ law, at })
      else near.set(without, [{ law, at }])
    }
  }
  return near
}

/** None where the title is a law's name, or may be that of something else. */
export function nearLaw(title: string, near: NearNames): Law | undefined {
  const name = bareName(title)
  if (name.length < SHORTEST || name.length > LONGEST || !KIND.test(name)) return undefined
  if (findLaw(title) || localNames.has(name)) return undefined
  return missing(name, near) ?? doubled(name) ?? changed(name, near)
}

function missing(name: string, near: NearNames): Law | undefined {
  const found = near.get(name)?.find(({ law, at }) => at > 0 && !NUMERAL.test(bareName(law.name).charAt(at)))
  return found?.law
}

function doubled(name: string): Law | undefined {
  for (const { without, at } of gapsOf(name)) {
    const law = without.length < SHORTEST ? undefined : findLaw(without)
    // 省优化营商环境条例: what stands before a name says whose it is.
    if (law && !isGone(law) && at > 0 && !NUMERAL.test(name.charAt(at))) return law
  }
  return undefined
}

function changed(name: string, near: NearNames): Law | undefined {
  for (const { without, at } of gapsOf(name)) {
    if (at === 0 || NUMERAL.test(name.charAt(at))) continue
    const gap = near.get(without)?.find((one) => one.at === at)
    if (gap) return gap.law
  }
  return undefined
}

function isGone({ repealed }: Law): boolean {
  return repealed !== undefined && repealed.on <= LAWS_AS_OF
}

function gapsOf(name: string): { readonly without: string; readonly at: number }[] {
  return Array.from(name, (_, at) => ({ without: name.slice(0, at) + name.slice(at + 1), at }))
}
