// Names in quotes, which may hold any character: “（一）予以公开”, 「…」, "…", '…'. Pairs nest: “3.危及“三安全一稳定””.

import { type Problem, problem } from './problem.ts'
import type { Token } from './tokenize.ts'

const CLOSING = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
  ['"', '"'],
  ["'", "'"],
])

/** Where the quote that opens at `at` ends (exclusive); undefined if none opens there, the text's length + 1 if unclosed. */
export function quoteEnd(text: string, at: number): number | undefined {
  const opening = text[at] ?? ''
  const closing = CLOSING.get(opening)
  if (closing === undefined) return undefined
  let depth = 1
  for (let index = at + 1; index < text.length; index++) {
    if (text[index] === closing) depth--
    else if (text[index] === opening) depth++
    if (depth === 0) return index + 1
  }
  return text.length + 1
}

export function readQuoted(text: string, start: number): Token | Problem | undefined {
  const end = quoteEnd(text, start)
  if (end === undefined) return undefined
  if (end > text.length)
    return problem(
      { start, end: text.length },
      '引号没有收住',
      'the quote is not closed',
      {
        zh: `请在名称后加“${CLOSING.get(text[start] ?? '')}”`,
        en: `close it with ${CLOSING.get(text[start] ?? '')} behind the name`,
      },
      { zh: '成对的引号', en: 'a pair of quotes' },
    )
  const name = text.slice(start + 1, end - 1).trim()
  if (name === '')
    return problem({ start, end }, '引号里没有名称', 'there is no name between the quotes', undefined, {
      zh: '“名称”',
      en: '“name”',
    })
  return { kind: 'name', name, start, end }
}
