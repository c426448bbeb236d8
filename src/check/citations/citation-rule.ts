// A function that judges one cited title → a rule that looks at every title of a report.

import type { Message, Severity } from '../../diagnostics/diagnostic.ts'
import type { Report } from '../../model/report.ts'
import type { RuleExamples } from '../../model/rule.ts'
import { type Mark, markFindings } from '../marks/mark-rule.ts'
import type { ReadingRule } from '../reading.ts'
import type { Citation } from './citation.ts'

export interface CitationRule {
  readonly id: string
  readonly summary: Message
  readonly severity: Severity
  readonly basis: string
  readonly examples: RuleExamples
  judge(citation: Citation, report: Report): Judgement | undefined
}

export type Judgement = Pick<Mark, 'message' | 'expected' | 'help'>

export function citationRule({ judge, ...rule }: CitationRule): ReadingRule {
  return {
    ...rule,
    *check({ reading, report }) {
      for (const { prose, citations } of reading.cited) {
        for (const citation of citations) {
          const judgement = judge(citation, report)
          const { start, end } = citation
          if (judgement) yield* markFindings({ start, end, ...judgement }, prose, rule.id)
        }
      }
    },
  }
}
