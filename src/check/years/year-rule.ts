// A function that finds wrong years in a text → a rule that looks at every running text of a report. Years inside titles
// and quotations are those of others; facts and captions, cells and notes may speak of any year.

import type { Rule } from '../../model/rule.ts'
import { type Mark, markFindings } from '../marks/mark-rule.ts'
import type { Reading, ReadingRule } from '../reading.ts'
import { maskQuoted, maskTitles } from '../words/mask.ts'
import { isAttached, type Prose, type ProseKind } from '../words/prose.ts'

export interface YearText {
  readonly kind: ProseKind
  /** With titles and quotations blotted out. */
  readonly text: string
  /** It belongs to what is planned for the next year. */
  readonly isPlanned: boolean
  /** The first paragraph of the report. */
  readonly isOpening: boolean
}

export interface YearRule extends Omit<Rule, 'check' | 'needsManifest'> {
  find(text: YearText, year: number): Iterable<Mark>
}

export function yearRule({ find, ...rule }: YearRule): ReadingRule {
  return {
    ...rule,
    needsManifest: true,
    *check({ report, reading }) {
      const { title = '', year } = report.manifest
      if (hasOtherYears(title)) return
      for (const { prose, ...text } of yearTexts(reading)) {
        for (const mark of find(text, year)) yield* markFindings(mark, prose, rule.id)
      }
    },
  }
}

/** 2021—2023年, or the work of one year and the plan of the next. 政府工作报告 of a year looks back on the one before. */
function hasOtherYears(title: string): boolean {
  return title.includes('政府工作报告') || new Set(title.match(/(?:19|20)\d\d/g)).size > 1
}

const RUNNING: ReadonlySet<ProseKind> = new Set(['title', 'heading', 'run-in', 'paragraph'])
const PLAN = /下一?步|下一?阶段|下一年|来年|明年|打算|主要安排|工作安排|工作计划|工作思路|展望/
const YEAR = /(?:19|20)\d\d年/

function* yearTexts({ prose }: Reading): Iterable<YearText & { readonly prose: Prose }> {
  let isPlanned = false
  let isFirst = true
  for (const each of prose) {
    const { kind, masked } = each
    if (!RUNNING.has(kind) || isAttached(each)) continue
    // A part's own title says what it is about; a heading inside it can only open the plan.
    if (kind === 'title') isPlanned = PLAN.test(masked)
    else if (kind !== 'paragraph') isPlanned ||= PLAN.test(masked)
    const isOpening = isFirst && kind === 'paragraph'
    if (kind === 'paragraph') isFirst = false
    if (YEAR.test(masked)) yield { prose: each, kind, text: maskQuoted(maskTitles(masked)), isPlanned, isOpening }
  }
}
