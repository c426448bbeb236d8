// Diagnostics and the comments of the sources → those that remain, and those that a comment silences at its place.

import { createLog, type Diagnostic, type Log } from '../../diagnostics/diagnostic.ts'
import type { Comment } from '../../model/comment.ts'
import type { FactGroup } from '../../model/facts.ts'
import { silenceError, silenceUnused } from '../findings.ts'
import { type CoveredPlace, coveredPlaces } from './covered-places.ts'
import { nearest, placedFindings } from './placed-findings.ts'
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
  /** Which entries describe which CSV files. */
  readonly facts: FactGroup
}

export function applySilences(diagnostics: readonly Diagnostic[], context: SilenceContext): Silenced {
  const spoken = context.comments.filter(({ text }) => /^(?:不查|ignore)/i.test(text))
  if (spoken.length === 0) return { diagnostics, silenced: [] }
  const log = createLog()
  const silences = readSilences(spoken, context.codes(), log)
  const used = new Set<Silence>()
  const silenced = new Set<Diagnostic>()
  for (const { diagnostic, covering } of pairs(diagnostics, coveredPlaces(silences, context.facts))) {
    for (const { silence } of covering) {
      if (!isMeant(silence.code, diagnostic.code)) continue
      if (diagnostic.severity !== 'error') silenced.add(diagnostic)
      else if (!used.has(silence)) reportError(silence, diagnostic, log)
      used.add(silence)
    }
  }
  const remaining = diagnostics.filter((diagnostic) => !silenced.has(diagnostic))
  if (context.complete)
    reportUnused(
      silences.filter((silence) => !used.has(silence)),
      remaining,
      log,
    )
  return { diagnostics: [...remaining, ...log.diagnostics], silenced: [...silenced] }
}

function isMeant(named: string, code: string): boolean {
  return named.endsWith('/*') ? code.startsWith(named.slice(0, -1)) : named === code
}

/** Each diagnostic with the silences around its place. Both are walked through once, in the order of their places. */
function* pairs(diagnostics: readonly Diagnostic[], places: readonly CoveredPlace[]) {
  const waiting = [...places].sort((a, b) => compare(a.covers, b.covers))
  const placed = diagnostics
    .flatMap((diagnostic) => (diagnostic.span ? [{ diagnostic, span: diagnostic.span }] : []))
    .sort((a, b) => compare(a.span, b.span))
  let next = 0
  let open: CoveredPlace[] = []
  for (const { diagnostic, span } of placed) {
    for (let place = waiting[next]; place && compare(place.covers, span) <= 0; place = waiting[next]) {
      open.push(place)
      next += 1
    }
    open = open.filter(({ covers }) => covers.path === span.path && span.start < covers.end)
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

/** With the nearest finding that may have been meant: a group of data stands for all below it, and is silenced at its name. */
function reportUnused(unused: readonly Silence[], remaining: readonly Diagnostic[], log: Log): void {
  if (unused.length === 0) return
  const findings = placedFindings(remaining)
  for (const { comment, code } of unused) {
    const near = nearest(
      comment.span,
      (findings.get(comment.span.path) ?? []).filter((finding) => isMeant(code, finding.code)),
    )
    log.add(silenceUnused, {
      message: { zh: `这里没有“${code}”可以不查`, en: `nothing of ${code} is found here` },
      expected: {
        zh: '注释写在有关段落之前（YAML 写在上一行或行末）',
        en: 'the comment before its paragraph; in YAML in the line above or at its end',
      },
      help: near
        ? {
            zh: '移到注明的那一处（YAML 写在上一行或行末）；不需要就删去',
            en: 'move it to the place noted below, or delete it',
          }
        : { zh: '删去注释，或移到有关的段落之前', en: 'delete the comment, or move it to its place' },
      span: comment.span,
      notes: near
        ? [{ message: { zh: `“${near.code}”在这里`, en: `${near.code} is found here` }, span: near.span }]
        : [],
    })
  }
}
