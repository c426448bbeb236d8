// A mistyped word → the word that was probably meant (did-you-mean), for keys, roles, template ids and options.

import leven from 'leven'

/**
 * The candidate nearest to `word`, or undefined when none is near enough to be worth naming. Case and full-width
 * forms do not count. Ties go to the earlier candidate.
 */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  const typed = normalise(word)
  let best: string | undefined
  let bestDistance = tolerance(typed) + 1
  for (const candidate of candidates) {
    const distance = distanceBetween(typed, normalise(candidate))
    if (distance < bestDistance) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

function normalise(word: string): string {
  return word.normalize('NFKC').trim().toLowerCase()
}

// A Chinese word has few characters and each carries much: 年份 is near 年度 with half of it different, while two
// Latin words of four letters that differ in two are strangers.
function tolerance(word: string): number {
  const length = [...word].length
  if (length < 2) return 0
  return Math.max(1, Math.floor(length * (hasHan(word) ? 0.5 : 0.34)))
}

function distanceBetween(typed: string, candidate: string): number {
  if (typed === candidate) return 0
  const distance = leven(typed, candidate)
  const related = sameCharacters(typed, candidate) || partOfEachOther(typed, candidate)
  return related ? Math.min(distance, tolerance(typed)) : distance
}

// 日期成文 for 成文日期.
function sameCharacters(a: string, b: string): boolean {
  return a.length === b.length && [...a].sort().join('') === [...b].sort().join('')
}

// 成文 for 成文日期, 署名单位 for 署名; two Latin letters shared by chance say nothing.
function partOfEachOther(typed: string, candidate: string): boolean {
  const [short, long] = typed.length < candidate.length ? [typed, candidate] : [candidate, typed]
  return [...short].length >= (hasHan(short) ? 2 : 4) && long.includes(short)
}

function hasHan(word: string): boolean {
  return /\p{Script=Han}/u.test(word)
}
