// A diagnostic → its words in one language, part by part: what a terminal prints below one another, and a page shows.

import type { Source } from '../source/source.ts'
import { positionAt, type Span } from '../source/span.ts'
import type { Diagnostic, Message, Severity } from './diagnostic.ts'
import { visibleText } from './visible-text.ts'

export type Language = keyof Message

/** Every text is safe to show: control characters in it are visible ones. */
export interface FindingWords {
  readonly severity: string
  /** `path:line:column`, or the path alone where its file has no text. */
  readonly place?: string
  readonly message: string
  /** What was expected, the basis, the way out, other places: each with its label, which ends in a colon. */
  readonly details: readonly FindingDetail[]
}

export interface FindingDetail {
  readonly label: string
  readonly text: string
}

export interface WordOptions {
  readonly language: Language
  /** Put before every path, such as `my-report/`, so that paths hold from where the reader stands. */
  readonly pathPrefix: string
}

export const severityWords: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  zh: { error: '错误', warning: '警告', info: '提示' },
  en: { error: 'error', warning: 'warning', info: 'info' },
}

const words = {
  zh: {
    expected: '应为：',
    basis: '依据：',
    help: '办法：',
    replace: '改为：',
    delete: '删去标出的部分',
    note: '另见：',
    colon: '：',
  },
  en: {
    expected: 'Expected: ',
    basis: 'Basis: ',
    help: 'Fix: ',
    replace: 'Replace with: ',
    delete: 'delete what is marked',
    note: 'See also: ',
    colon: ': ',
  },
} as const

/** A place in a file that is not among `sources` (an image, an unreadable file) is its path alone. */
export function findingWords(
  diagnostic: Diagnostic,
  sources: ReadonlyMap<string, Source>,
  options: WordOptions,
): FindingWords {
  const { language } = options
  const said = words[language]
  const { severity, message, span, expected, basis, help, notes = [] } = diagnostic
  const parts = [
    [said.expected, expected?.[language]],
    [said.basis, basis],
    [said.help, help?.[language] ?? fixText(diagnostic, language)],
  ] as const
  const seeAlso = notes.map((note) => {
    const text = visibleText(note.message[language])
    const place = note.span && placeOf(note.span, sources, options)
    return { label: said.note, text: place === undefined ? text : `${place}${said.colon}${text}` }
  })
  return {
    severity: severityWords[language][severity],
    ...(span ? { place: placeOf(span, sources, options) } : {}),
    message: visibleText(message[language]),
    details: [...parts.flatMap(([label, text]) => (text ? [{ label, text: visibleText(text) }] : [])), ...seeAlso],
  }
}

// The finding's own words go first; a fix speaks only where they are silent.
function fixText({ fix }: Diagnostic, language: Language): string | undefined {
  if (!fix) return undefined
  return fix.replacement === '' ? words[language].delete : words[language].replace + fix.replacement
}

function placeOf(span: Span, sources: ReadonlyMap<string, Source>, { pathPrefix }: WordOptions): string {
  const path = visibleText(pathPrefix + span.path)
  const source = sources.get(span.path)
  if (!source) return path
  const { line, column } = positionAt(source, span.start)
  return `${path}:${line}:${column}`
}
