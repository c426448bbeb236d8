// Words → their text with what no rule may judge blotted out, character for character: addresses of the web and of mail,
// named characters that are written out, references that no fact answered; and, where a rule asks for it, quoted titles.

import type { Words } from './words.ts'

// Private use: neither Han nor Latin, neither a mark nor white space.
const BLOT = '\uE000'

// Words before an @ are read from their beginning alone, or a long run of them would be read anew at each letter.
const ADDRESS =
  /(?:https?:\/\/|www\.)[\x21-\x7e]*[^\s,;.!\u0080-\uffff]|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)*|&#?\w{1,31};/gi
const TITLE = /(?<=《)[^《》]*(?=》)/g

export function maskWords({ text, pieces }: Words): string {
  const masked = text.replace(ADDRESS, blot)
  const parts: string[] = []
  let at = 0
  for (const { start, node } of pieces) {
    if (node.formula === undefined) continue
    parts.push(masked.slice(at, start), blot(node.text))
    at = start + node.text.length
  }
  return parts.join('') + masked.slice(at)
}

/** What stands between 《 and 》; the marks themselves remain. */
export function maskTitles(text: string): string {
  return text.replace(TITLE, blot)
}

function blot(found: string): string {
  return BLOT.repeat(found.length)
}
