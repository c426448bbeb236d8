// Characters that no artefact may hold: controls, noncharacters and lone surrogates. A text with such characters
// gives one finding that points at the first and counts the rest.

import type { Log } from '../diagnostics/diagnostic.ts'
import type { Span } from '../source/span.ts'
import { forbiddenCharacter } from './findings.ts'

// XML 1.0 2.2 forbids most controls, surrogates and U+FFFE/U+FFFF; HTML 13.2.3.5 calls the others parse errors.
const FORBIDDEN = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F]|\p{Noncharacter_Code_Point}|\p{Surrogate}/gu

/** Reports the forbidden characters of `text`, whose character `index` stands at `spanAt(index)`. */
export function checkCharacters(text: string, spanAt: SpanAt, log: Log): void {
  const found = Array.from(text.matchAll(FORBIDDEN), (match) => ({
    index: match.index,
    length: match[0].length,
    code: match[0].codePointAt(0) ?? 0,
  }))
  reportFirst(found, spanAt, log)
}

/** The same for characters that Markdown names by number, such as `&#1;`: its reader would print � for them. */
export function checkReferences(text: string, spanAt: SpanAt, log: Log): void {
  if (!text.includes('&#')) return
  const references = Array.from(text.matchAll(/(?<!\\)&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi), (match) => ({
    index: match.index,
    length: match[0].length,
    code: match[1] === undefined ? Number(match[2]) : Number.parseInt(match[1], 16),
  }))
  reportFirst(
    references.filter(({ code }) => code > LAST_CODE_POINT || String.fromCodePoint(code).search(FORBIDDEN) >= 0),
    spanAt,
    log,
  )
}

/** Reports characters in a file's name that could not stand in a heading made from it. */
export function checkFileName(path: string, log: Log): void {
  if (!/[\t\n\r]/.test(path) && path.search(FORBIDDEN) < 0) return
  log.add(forbiddenCharacter, {
    message: { zh: '文件名里有不可见的非法字符', en: 'a forbidden character in the file’s name' },
    expected: { zh: '文字、数字和常用标点', en: 'letters, digits and common marks' },
    help: { zh: '把文件名重新输入一遍', en: 'type the file’s name anew' },
    span: { path, start: 0, end: 0 },
  })
}

type SpanAt = (index: number, length: number) => Span

interface Found {
  readonly index: number
  readonly length: number
  readonly code: number
}

const LAST_CODE_POINT = 0x10ffff

function reportFirst(found: readonly Found[], spanAt: SpanAt, log: Log): void {
  const [first] = found
  if (first === undefined) return
  const name = `U+${first.code.toString(16).toUpperCase().padStart(4, '0')}`
  const more = found.length > 1
  log.add(forbiddenCharacter, {
    message: {
      zh: `有不可见的非法字符 ${name}${more ? `（本处共 ${found.length} 个这类字符）` : ''}`,
      en: `forbidden character ${name}${more ? ` (${found.length} such characters here)` : ''}`,
    },
    expected: { zh: '文字、标点和换行', en: 'letters, marks and line ends' },
    help: {
      zh: '删去该字符；它多半是从网页或旧文档粘贴进来的',
      en: 'delete the character; it usually comes from pasted text',
    },
    span: spanAt(first.index, first.length),
  })
}
