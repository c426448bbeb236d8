// Fixtures of rules about running text: sentences with the stretch that must be found between ⟦ and ⟧, and behind ⇒
// the text as the fix leaves it; and sentences where no such rule may speak.

import { expect } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { applyFixes } from '../../src/fixes/apply-fixes.ts'
import { analyseFiles, expectComplete, type Files, projectOf } from '../project.ts'

export interface Texts extends Beside {
  readonly found: readonly string[]
  readonly silent: readonly string[]
}

interface Beside {
  /** A data file beside the texts. */
  readonly data?: string
  /** More lines of report.yaml. */
  readonly settings?: string
}

export function isTexts<T>(fixture: T | Texts): fixture is Texts {
  return typeof fixture === 'object' && fixture !== null && 'found' in fixture
}

export const TEXT_PATH = 'sections/10-主要工作.md'

/** A report whose only section holds the text. */
export function projectWith(text: string, { settings = '', data = '热线: 14件\n姓名: 张三\n' }: Beside = {}): Files {
  return {
    'report.yaml': `模板: general-report\n年度: 2023\n单位: 临江县司法局\n${settings}`,
    [TEXT_PATH]: `# 主要工作\n\n${text}\n`,
    'data/数据.yaml': data,
  }
}

export function proofread(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.filter(({ code }) => AREAS.test(code) && code !== ALONE)
}

/** A text of one sentence often has one heading: looked for in the rule's own fixture alone. */
const ALONE = 'structure/single-heading'
const AREAS = /^(?:punctuation|space|structure|wording|numbers|text|typography)\//

export function expectTexts(id: string, entry: string, beside: Beside = {}): void {
  const [marked = '', fixed] = entry.split(' ⇒ ')
  const files = projectWith(marked.replaceAll(/[⟦⟧]/g, ''), beside)
  const { diagnostics } = analyseFiles(files)
  const found = [...proofread(diagnostics), ...diagnostics.filter(({ code }) => code === ALONE && id === ALONE)]
  const own = marked.includes('⟦') ? found.filter(({ code }) => code === id) : found
  const source = files[TEXT_PATH] ?? ''
  expect(markedText(source, own)).toBe(`# 主要工作\n\n${marked}\n`)
  expectComplete(own)
  const [result] = applyFixes(projectOf(files).sources, own)
  expect(result?.after).toBe(fixed === undefined ? undefined : `# 主要工作\n\n${fixed}\n`)
}

function markedText(source: string, found: readonly Diagnostic[]): string {
  const spans = found.flatMap(({ span }) => (span ? [span] : [])).sort((a, b) => a.start - b.start)
  let at = 0
  let text = ''
  for (const { start, end } of spans) {
    text += `${source.slice(at, start)}⟦${source.slice(start, end)}⟧`
    at = end
  }
  return text + source.slice(at)
}
