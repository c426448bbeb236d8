// What is known of the fonts of one class of typeface on one machine.

import type { Message } from '../diagnostics/diagnostic.ts'
import type { Charset } from '../model/charset.ts'
import type { MissingCharacter } from '../model/missing-characters.ts'
import type { FontClass } from '../model/profile.ts'
import type { InstalledFace } from './installed.ts'

/** A class of typeface of the standard, or the western one beside them. */
export type SurveyClass = FontClass | '西文'

export interface SurveyedName {
  readonly name: string
  readonly charset?: Charset
  /** Where this machine has it. */
  readonly face?: InstalledFace
}

/** What stands in for a class's first name where it is missing. */
export type Substitute =
  | { readonly by: 'profile'; readonly name: string; readonly file: string }
  | { readonly by: 'system'; readonly name: string; readonly file: string }
  /** Word or WPS will choose; nobody can ask them. */
  | { readonly by: 'unknown' }

/** What a font lacks of the report: read from its `file`, or concluded from the character set that its name says. */
export interface Coverage {
  readonly name: string
  readonly by: 'file' | 'charset'
  readonly file?: string
  readonly charset?: Charset
  readonly missing: readonly MissingCharacter[]
}

export interface ClassSurvey {
  readonly fontClass: SurveyClass
  readonly names: readonly SurveyedName[]
  /** Undefined where the first name is there. */
  readonly substitute?: Substitute
  /** Empty without a report. */
  readonly coverage: readonly Coverage[]
  /** Found, but its characters could not be read. */
  readonly unread: readonly string[]
  readonly advice: readonly Message[]
}
