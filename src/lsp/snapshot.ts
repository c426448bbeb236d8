// What an answer to an editor is made of: the project as its author has it on the screen, and what was found in it.

import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Language } from '../diagnostics/text.ts'
import type { Report } from '../model/report.ts'
import type { Template } from '../model/template.ts'
import type { Project } from '../source/source.ts'
import type { ShownText } from './text-places.ts'

export interface Snapshot {
  /** Open texts in place of their files. */
  readonly project: Project
  readonly diagnostics: readonly Diagnostic[]
  /** The newest that could be made: a text is broken most of the time while it is typed. */
  readonly report?: Report
}

/** What holds for all projects. */
export interface Setting {
  readonly language: Language
  readonly templates: readonly Template[]
  /** Everything that is known of a code, in lines; undefined for none. */
  readonly explain: (code: string) => readonly string[] | undefined
  /** All codes that a comment or `checks` may name, groups such as `numbers/*` included. */
  readonly codes: readonly CodeName[]
}

export interface CodeName {
  readonly code: string
  readonly summary: string
  /** A comment may tell it off: it is found by analysing a report, and no error. */
  readonly silenceable: boolean
  /** `checks` in report.yaml may change its weight. */
  readonly weighable: boolean
}

/** A question about one place of one open text. */
export interface Question {
  readonly snapshot: Snapshot
  readonly setting: Setting
  readonly text: ShownText
  readonly offset: number
}
