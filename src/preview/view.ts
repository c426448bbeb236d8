// What the shell in the browser shows, as the JSON that it fetches. Every text is in the reader's language already.

import type { Severity } from '../diagnostics/diagnostic.ts'

export interface View {
  /** Counts the builds. */
  readonly version: number
  /** Counts the pages: another number means that they must be loaded anew. 0: there is none yet. */
  readonly pages: number
  readonly title: string
  /** `3 个错误、1 个警告`. */
  readonly status: string
  readonly tone: Severity | 'good'
  /** What is wrong with the page that is shown: it is old. */
  readonly notice?: string
  /** What a failure of the program itself said, for its maintainers. */
  readonly failure?: string
  readonly findings: readonly ViewFinding[]
}

export interface ViewFinding {
  /** Also the id of its remark in the page. */
  readonly id: string
  readonly severity: Severity
  readonly weight: string
  readonly code: string
  readonly place?: string
  readonly message: string
  readonly details: readonly { readonly label: string; readonly text: string }[]
  /** Whether the page shows it beside its text. */
  readonly placed: boolean
}
