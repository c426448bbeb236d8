// Results → the JSON form for programs. Version 1; under one version fields are only ever added (README).

import type { Message } from '../diagnostics/diagnostic.ts'
import type { Strength } from '../model/profile.ts'
import type { Evidence, Group, Outcome, Result } from './result.ts'
import { countOutcomes } from './verify.ts'

export interface JsonVerification {
  readonly version: 1
  /** The file or project as named. */
  readonly file: string
  /** What the file was measured against. */
  readonly profile: string
  readonly pages: number | null
  readonly summary: Readonly<Record<Outcome, number>>
  readonly results: readonly JsonResult[]
}

interface JsonResult {
  readonly id: string
  readonly group: Group
  readonly outcome: Outcome
  readonly title: Message
  readonly measured: Message
  readonly expected: Message
  readonly clause: string
  readonly strength: Strength
  readonly evidence: Evidence
  readonly pages: readonly number[]
}

export interface Verified {
  readonly file: string
  readonly profile: string
  readonly pageCount?: number
  readonly results: readonly Result[]
}

export function verificationToJson({ file, profile, pageCount, results }: Verified): JsonVerification {
  return {
    version: 1,
    file,
    profile,
    pages: pageCount ?? null,
    summary: countOutcomes(results),
    results: results.map((result) => ({
      id: result.id,
      group: result.group,
      outcome: result.outcome,
      title: result.title,
      measured: result.measured,
      expected: result.expected,
      clause: result.clause,
      strength: result.strength,
      evidence: result.evidence,
      pages: result.pages ?? [],
    })),
  }
}
