// A project's profile → the JSON that other programs read. The shape is a promise, as that of findings is.

import type { Message } from '../diagnostics/diagnostic.ts'
import { conventions } from '../model/conventions.ts'
import { type ProfileRow, profileRows, type RowName, type RowValue } from '../model/profile-rows.ts'
import type { Deviation, ProjectProfile } from '../model/project-profile.ts'

export interface JsonProfile {
  readonly version: 1
  /** The standard that the profile is compared with. */
  readonly base: { readonly id: string; readonly title: Message }
  readonly deviations: number
  readonly rows: readonly JsonRow[]
  readonly conventions: readonly {
    readonly id: string
    readonly name: Message
    readonly summary: Message
    readonly evidence: Message
  }[]
}

export interface JsonRow {
  /** `group.row`; the English keys of an overlay. */
  readonly key: string
  readonly name: RowName
  readonly value: RowValue
  readonly unit: string
  readonly clause: string
  readonly strength: string
  readonly derivation: string | null
  /** Null where the row is the standard's. */
  readonly deviation: {
    readonly base: RowValue
    readonly follows: boolean
    readonly reason: string | null
    readonly path: string | null
  } | null
}

/** All rows, or with `diff` those alone that differ from the base. */
export function profileToJson({ profile, deviations }: ProjectProfile, diff: boolean): JsonProfile {
  const byKey = new Map(deviations.map((deviation) => [deviation.row.key, deviation]))
  const rows = profileRows(profile).filter(({ key, unsaid }) => byKey.has(key) || !(unsaid || diff))
  return {
    version: 1,
    base: { id: profile.id, title: profile.title },
    deviations: deviations.length,
    rows: rows.map((row) => toRow(row, byKey.get(row.key))),
    conventions: conventions.map(({ id, name, summary, evidence }) => ({ id, name, summary, evidence })),
  }
}

function toRow(row: ProfileRow, deviation: Deviation | undefined): JsonRow {
  const { key, name, value, unit, clause, strength, derivation } = row
  return {
    key,
    name,
    value,
    unit,
    clause,
    strength,
    derivation: derivation ?? null,
    deviation: deviation
      ? {
          base: deviation.base,
          follows: deviation.follows,
          reason: deviation.reason ?? null,
          path: deviation.span?.path ?? null,
        }
      : null,
  }
}
