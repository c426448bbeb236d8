// Diagnostics and the comments of the sources → those that remain, and those that a comment silences at its place.

import { createLog, type Diagnostic, type Log } from '../../diagnostics/diagnostic.ts'
import type { Comment } from '../../model/comment.ts'
import { silenceError, silenceUnused } from '../findings.ts'
import { readSilences, type Silence } from './read-silences.ts'

export interface Silenced {
  /** With what is to be said of the comments themselves. */
  readonly diagnostics: readonly Diagnostic[]
  readonly silenced: readonly Diagnostic[]
}

export interface SilenceContext {
  readonly comments: readonly Comment[]
  /** All codes that there are; asked for only where a comment silences something. */
  readonly codes: () => ReadonlySet<string>
  /** Everything was looked at: what silences nothing now, never will. */
  readonly complete: boolean
}

export function applySilences(diagnostics: readonly Diagnostic[], context: SilenceContext): Silenced {
  const spoken = context.comments.filter(({ text }) => /^(?:不查|ignore)/i.test(text))
  if (spoken.length === 0) return { diagnostics, silenced: [] }
  const log = createLog()
  const silences = readSilences(spoken, context.codes(), log)
  const used = new Set<Silence>()
  const silenced = new Set<Diagnostic>()
  for (const { diagnostic, covering } of pairs(diagnostics, silences)) {
    for (const silence of covering) {
      if (!isMeant(silence.code, diagnostic.code)) continue
      if (diagnostic.severity !== 'error') silenced.add(diagnostic)
      else if (!used.has(silence)) reportError(silence, diagnostic, log)
      used.add(silence)
    }
  }
  if (context.complete) for (const silence of silences) if (!used.has(silence)) reportUnused(silence, log)
  return {
    diagnostics: [...diagnostics.filter((diagnostic) => !silenced.has(diagnostic)), ...log.diagnostics],
    silenced: [...silenced],
  }
}

function isMeant(named: string, code: string): boolean {
  return named.endsWith('/*') ? code.startsWith(named.slice(0, -1)) : named === code
}

/** Each diagnostic with the silences around its place. Both are walked through once, in the order of their places. */
function* pairs(diagnostics: readonly Diagnostic[], silences: readonly Silence[]) {
  const waiting = [...silences].sort((a, b) => compare(a.comment.covers, b.comment.covers))
  const placed = diagnostics
    .flatMap((diagnostic) => (diagnostic.span ? [{ diagnostic, span: diagnostic.span }] : []))
    .sort((a, b) => compare(a.span, b.span))
  let next = 0
  let open: Silence[] = []
  for (const { diagnostic, span } of placed) {
    for (let silence = waiting[next]; silence && compare(silence.comment.covers, span) <= 0; silence = waiting[next]) {
      open.push(silence)
      next += 1
    }
    open = open.filter(({ comment: { covers } }) => covers.path === span.path && span.start < covers.end)
    if (open.length > 0) yield { diagnostic, covering: open }
  }
}

interface Place {
  readonly path: string
  readonly start: number
}

function compare(a: Place, b: Place): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : a.start - b.start
}

function reportError({ comment }: Silence, { code }: Diagnostic, log: Log): void {
  log.add(silenceError, {
    message: { zh: `“${code}”是错误，不能不查`, en: `${code} is an error, which cannot be silenced` },
    expected: { zh: '只有警告和提示可以不查', en: 'only warnings and infos can be silenced' },
    help: { zh: '改正错误，删去这条注释', en: 'mend the error, and delete the comment' },
    span: comment.span,
  })
}

function reportUnused({ comment, code }: Silence, log: Log): void {
  log.add(silenceUnused, {
    message: { zh: `这里没有“${code}”可以不查`, en: `nothing of ${code} is found here` },
    expected: {
      zh: '注释写在有关段落之前（YAML 写在上一行或行末）',
      en: 'the comment before its paragraph; in YAML in the line above or at its end',
    },
    help: { zh: '删去注释，或移到有关的段落之前', en: 'delete the comment, or move it to its place' },
    span: comment.span,
  })
}
