// A text with a reference → the same with the value in its place, and the facts that it owes it to.

import type { Text } from '../model/doc.ts'
import type { SectionFigure } from '../model/section.ts'
import { printFormula } from './expression/print-formula.ts'
import { reportProblems } from './report-problems.ts'
import { type Binding, recordUse } from './uses.ts'

export function bindText(text: Text, binding: Binding): Text {
  const { formula, ...rest } = text
  if (formula === undefined) return text
  const printed = printFormula(formula, binding.scope)
  for (const name of printed.names) recordUse(name, formula.span, binding)
  reportProblems(printed.problems, formula, binding.log)
  return printed.text === undefined ? text : { ...rest, text: printed.text, facts: printed.use }
}

const REFERENCE = /\{\{([^{}\n]+)\}\}/g

/** The alternative text of an image is a plain string: references in it have the image's own place. */
export function bindAlternative(figure: SectionFigure, binding: Binding): SectionFigure {
  if (!figure.alt.includes('{{')) return figure
  const { span } = figure
  const alt = figure.alt.replace(REFERENCE, (written, inside: string) => {
    const formula = { text: inside.trim(), span, offsetAt: () => span.start }
    return bindText({ kind: 'text', text: written, span, formula }, binding).text
  })
  return { ...figure, alt }
}
