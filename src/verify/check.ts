// What a check is: its clause and expectation as data, and a pure function from the file and its pages to a judgement.

import type { Message } from '../diagnostics/diagnostic.ts'
import type { Profile, Strength } from '../model/profile.ts'
import type { DocxFile } from './docx/docx-file.ts'
import type { Paper } from './pages/paper.ts'
import type { Evidence, Group, Judgement } from './result.ts'

interface CheckBase {
  /** Public: `group/what`. */
  readonly id: string
  readonly group: Group
  readonly title: Message
  readonly clause: string
  readonly strength: Strength
  expected(profile: Profile): Message
}

/** A check of the file itself. */
export interface FileCheck extends CheckBase {
  readonly evidence: Extract<Evidence, 'file'>
  run(docx: DocxFile, profile: Profile): Judgement
}

/** A check of laid-out pages; not run where there are none. */
export interface PageCheck extends CheckBase {
  readonly evidence: Extract<Evidence, 'pages'>
  run(paper: Paper, profile: Profile): Judgement
}

export type Check = FileCheck | PageCheck
