// The forms in which `check` gives its findings to programs: their names, and what makes each, loaded when it is asked for.

import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { diagnosticsToJson } from '../diagnostics/json.ts'
import { closest } from '../diagnostics/suggest.ts'
import type { Reported, Reporter } from '../reporters/reporter.ts'
import { UsageError } from './usage-error.ts'

const reporters = {
  sarif: async () => (await import('../reporters/sarif.ts')).reportAsSarif,
  github: async () => (await import('../reporters/github.ts')).reportForGithub,
  junit: async () => (await import('../reporters/junit.ts')).reportAsJunit,
  checkstyle: async () => (await import('../reporters/checkstyle.ts')).reportAsCheckstyle,
} as const satisfies Readonly<Record<string, () => Promise<Reporter>>>

type ReporterName = keyof typeof reporters
export type CheckForm = 'pretty' | 'json' | ReporterName

const FORMS: readonly string[] = ['pretty', 'json', ...Object.keys(reporters)]

/** Throws UsageError for any other word. */
export function parseCheckForm(word = 'pretty'): CheckForm {
  const name = word.toLowerCase()
  if (isForm(name)) return name
  const guess = closest(name, FORMS)
  throw new UsageError({
    zh: `--format 只能是 ${FORMS.join('、')}，不能是 ${word}${guess ? `。是不是想写 ${guess}？` : ''}`,
    en: `--format is one of ${FORMS.join(', ')}, not ${word}${guess ? `. Did you mean ${guess}?` : ''}`,
  })
}

function isForm(name: string): name is CheckForm {
  return FORMS.includes(name)
}

/** Everything but the kinds, which only some forms need. */
export type Result = Omit<Reported, 'kinds'> & { readonly silenced: number }

/** What goes to stdout. */
export async function printAs(form: Exclude<CheckForm, 'pretty'>, result: Result): Promise<string> {
  if (form === 'json') {
    return JSON.stringify(diagnosticsToJson(result.diagnostics, result.sources, result.silenced), null, 2)
  }
  const [report, { allKinds }] = await Promise.all([reporters[form](), import('./all-kinds.ts')])
  const codes = new Set(result.diagnostics.map(({ code }: Diagnostic) => code))
  const kinds = (await allKinds()).flatMap((kind) => (codes.has(kind.code) ? [[kind.code, kind] as const] : []))
  return report({ ...result, kinds: new Map(kinds) })
}
