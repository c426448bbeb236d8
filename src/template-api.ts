// The only door that templates import from: what a report type needs to describe itself, and nothing of how files
// are read or written.

export { arrange, reportTitle } from './build/compose.ts'
export { compareDates } from './build/dates.ts'
export { field } from './build/fields.ts'
export type { Finding, Message } from './diagnostics/diagnostic.ts'
export type { CalendarDate, Doc, Inline } from './model/doc.ts'
export { printedDate } from './model/doc.ts'
export { blocksText } from './model/doc-text.ts'
export { inlineText } from './model/inline-text.ts'
export type { Draft, Manifest, Outline, Passage, Report, Role, Section } from './model/report.ts'
export type { Checked, Rule } from './model/rule.ts'
export type { SectionBlock } from './model/section.ts'
export type { Template } from './model/template.ts'
