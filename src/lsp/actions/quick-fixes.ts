// Findings at a place → what can be done about each: the replacement that it brings along, or a comment that tells it off.

import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { isAsWritten } from '../../diagnostics/doable-fixes.ts'
import type { Language } from '../../diagnostics/text.ts'
import type { Span } from '../../source/span.ts'
import type { Question, Setting } from '../snapshot.ts'
import { type Insertion, silencingComment } from './silencing-comment.ts'

/** What an editor offers for one finding. */
export type Proposal = { readonly title: string; readonly diagnostic: Diagnostic } & (
  | { readonly kind: 'fix'; readonly span: Span; readonly replacement: string }
  | { readonly kind: 'silence'; readonly insertion: Insertion }
)

/** For the findings at the stretch from the question's offset to `end`, or at a cursor; fixes first. */
export function quickFixes({ snapshot, setting, text, offset }: Question, end: number): Proposal[] {
  const { path } = text.source
  const here = snapshot.diagnostics.filter(({ span }) => span?.path === path && meets(span, offset, end))
  return [
    ...here.flatMap((diagnostic) => fixOf(diagnostic, text.source.text, path, setting.language)),
    ...here.flatMap((diagnostic) => silenceOf(diagnostic, text.source, setting)),
  ]
}

/** Two marks in a row touch each other: what mends the one is no way out of the other. */
function meets(span: Span, start: number, end: number): boolean {
  const isPoint = start === end || span.start === span.end
  return isPoint ? span.start <= end && start <= span.end : span.start < end && start < span.end
}

function fixOf(diagnostic: Diagnostic, text: string, path: string, language: Language): Proposal[] {
  const { fix } = diagnostic
  if (fix === undefined || fix.span.path !== path || !isAsWritten(text, fix.span, fix.replaces)) return []
  const { span, replacement } = fix
  const title = fixTitle(text.slice(span.start, span.end), replacement)[language]
  return [{ kind: 'fix', title, diagnostic, span, replacement }]
}

function fixTitle(written: string, replacement: string): Record<Language, string> {
  // ““” would be three marks of which one is meant.
  if (/^[“”]$/.test(replacement)) return { zh: `改为 ${replacement}`, en: `Replace with ${replacement}` }
  if (replacement === '') return { zh: `删去“${shown(written)}”`, en: `Delete “${shown(written)}”` }
  if (written === '') return { zh: `加上“${shown(replacement)}”`, en: `Insert “${shown(replacement)}”` }
  return { zh: `改为“${shown(replacement)}”`, en: `Replace with “${shown(replacement)}”` }
}

const LONGEST_TITLE = 40

function shown(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > LONGEST_TITLE ? `${line.slice(0, LONGEST_TITLE)}…` : line
}

function silenceOf(diagnostic: Diagnostic, source: Question['text']['source'], setting: Setting): Proposal[] {
  const { code, severity } = diagnostic
  const isSilenceable = severity !== 'error' && setting.codes.some((each) => each.code === code && each.silenceable)
  const insertion = isSilenceable ? silencingComment(source, diagnostic, setting.language) : undefined
  if (insertion === undefined) return []
  const title = { zh: `不查此处（${code}，写明原因）`, en: `Silence ${code} here (with a reason)` }[setting.language]
  return [{ kind: 'silence', title, diagnostic, insertion }]
}
