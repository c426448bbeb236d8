// The profile of a project: the base with the project's overlays on it, and where the two differ.

import type { Span } from '../source/span.ts'
import type { Profile } from './profile.ts'
import type { ProfileRow, RowValue } from './profile-rows.ts'

export interface ProjectProfile {
  readonly profile: Profile
  readonly deviations: readonly Deviation[]
}

/** A row that is not the base's. */
export interface Deviation {
  readonly row: ProfileRow
  readonly base: RowValue
  /** The row was not set but follows from one that was. */
  readonly follows: boolean
  readonly reason?: string
  /** The place of the setting, in an overlay file or where report.yaml names an overlay that ships. */
  readonly span?: Span
}
