// A DOCX and its measured pages → one result for each check. Pure: who lays the pages out hands them in.

import type { Message } from '../diagnostics/diagnostic.ts'
import type { Profile } from '../model/profile.ts'
import type { Check } from './check.ts'
import { checks } from './checks/index.ts'
import type { DocxFile } from './docx/docx-file.ts'
import type { Page } from './pages/page.ts'
import { layOut, type Paper } from './pages/paper.ts'
import { type Judgement, type Outcome, type Result, unverified } from './result.ts'

/** The pages, or why there are none. */
export type Layout = { readonly pages: readonly Page[] } | { readonly missing: Message }

export function verify(docx: DocxFile, layout: Layout, profile: Profile): readonly Result[] {
  const paper = 'pages' in layout ? layOut(layout.pages, docx, profile) : layout.missing
  return checks.map((check) => ({
    id: check.id,
    group: check.group,
    title: check.title,
    clause: check.clause,
    strength: check.strength,
    evidence: check.evidence,
    expected: check.expected(profile),
    ...run(check, docx, paper, profile),
  }))
}

function run(check: Check, docx: DocxFile, paper: Paper | Message, profile: Profile): Judgement {
  if (check.evidence === 'file') return check.run(docx, profile)
  if (!('sheets' in paper)) return unverified(paper.zh, paper.en)
  // Pages of the wrong size have nothing where it belongs; only their size is worth saying.
  if (paper.right.length === 0 && check.id !== 'paper/sheet')
    return unverified('页面不是 A4，先改用纸', 'no page is A4: mend the sheet first')
  return check.run(paper, profile)
}

export function countOutcomes(results: readonly Result[]): Readonly<Record<Outcome, number>> {
  const count = (outcome: Outcome) => results.filter((result) => result.outcome === outcome).length
  return { pass: count('pass'), fail: count('fail'), unverified: count('unverified') }
}

/** Whether the results fail the file: what the standard 规定, and under `strict` whatever is not as it says. */
export function failsFile(results: readonly Result[], strict: boolean): boolean {
  return results.some(({ outcome, strength }) => outcome === 'fail' && (strict || strength === '规定'))
}
