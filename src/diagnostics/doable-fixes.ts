// Findings → the same, without the fixes that cannot be made where they stand: what the report reads there, its source
// writes otherwise (behind a backslash, over two lines of YAML). Their way out says so.

import type { Source } from '../source/source.ts'
import type { Diagnostic, Fix, Message } from './diagnostic.ts'

const FOLDED: Message = {
  zh: 'YAML 里的换行读作空格：把这两行接成一行，再照此改正',
  en: 'YAML reads the end of a line as a blank: join the two lines, then mend it',
}
const BLANK: Message = {
  zh: 'YAML 里的换行读作空格：把这两行接成一行，中间不留空格',
  en: 'YAML reads the end of a line as a blank: join the two lines without one',
}
const ESCAPED: Message = {
  zh: '手工改正，连同这里的转义（反斜杠、&nbsp; 之类）一并改掉：report check --fix 不改转义',
  en: 'mend it by hand, together with what it is written as here (a backslash, &nbsp; and the like): report check --fix leaves those alone',
}

export function withDoableFixes(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, Source>,
): readonly Diagnostic[] {
  return diagnostics.map((diagnostic) => withDoableFix(diagnostic, sources))
}

function withDoableFix(diagnostic: Diagnostic, sources: ReadonlyMap<string, Source>): Diagnostic {
  const { fix, ...rest } = diagnostic
  const span = fix?.span ?? diagnostic.span
  const text = span && sources.get(span.path)?.text
  if (span === undefined || text === undefined) return diagnostic
  const written = text.slice(span.start, span.end)
  if (isLineEnd(written)) return { ...rest, help: BLANK }
  if (fix === undefined) return diagnostic
  if (isAsWritten(text, fix.span, fix.replaces)) return diagnostic
  return { ...rest, help: /[\r\n]/.test(written) ? FOLDED : ESCAPED }
}

/** A blank of the report that is the end of a line in its source. */
function isLineEnd(written: string): boolean {
  return /^\s*\n\s*$/.test(written)
}

/** An escaped mark would leave its backslash behind. */
export function isAsWritten(text: string, { start, end }: Fix['span'], replaces: string | undefined): boolean {
  return replaces === undefined || (text.slice(start, end) === replaces && text.charAt(start - 1) !== '\\')
}
