// Characters that no artefact may hold: controls, noncharacters and lone surrogates. A file with such characters
// gives one finding that points at the first and counts the rest.

import type { Log } from '../diagnostics/diagnostic.ts'
import type { Span } from '../source/span.ts'
import { forbiddenCharacter } from './findings.ts'

// XML 1.0 2.2 forbids most controls, surrogates and U+FFFE/U+FFFF; HTML 13.2.3.5 calls the others parse errors.
const FORBIDDEN = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F]|\p{Noncharacter_Code_Point}|\p{Surrogate}/gu

/** Reports the forbidden characters of `text`, whose character `index` stands at `spanAt(index)`. */
export function checkCharacters(text: string, spanAt: (index: number, length: number) => Span, log: Log): void {
  let first: RegExpMatchArray | undefined
  let count = 0
  for (const match of text.matchAll(FORBIDDEN)) {
    first ??= match
    count += 1
  }
  if (first === undefined) return
  const name = `U+${(first[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  log.add(forbiddenCharacter, {
    message: {
      zh: `有不可见的非法字符 ${name}${count > 1 ? `（本处共 ${count} 个这类字符）` : ''}`,
      en: `forbidden character ${name}${count > 1 ? ` (${count} such characters here)` : ''}`,
    },
    expected: { zh: '文字、标点和换行', en: 'letters, marks and line ends' },
    help: {
      zh: '删去该字符；它多半是从网页或旧文档粘贴进来的',
      en: 'delete the character; it usually comes from pasted text',
    },
    span: spanAt(first.index ?? 0, first[0].length),
  })
}
