// The only door that templates import from: what a report type needs to describe itself, and nothing of how files
// are read or written.

export { arrange, reportTitle } from './build/compose.ts'
export { compareDates } from './build/dates.ts'
export { field } from './build/fields.ts'
export type { Finding, Message, Note } from './diagnostics/diagnostic.ts'
export { closest } from './diagnostics/suggest.ts'
export type { Alignment, CalendarDate, Cell, Doc, Inline, Row, Text } from './model/doc.ts'
export { printedDate } from './model/doc.ts'
export { blocksText } from './model/doc-text.ts'
export type { Fact, FactGroup, FactNode, FactNumber } from './model/facts.ts'
export { inlineText } from './model/inline-text.ts'
export type { Draft, Manifest, Outline, Passage, Report, Role, Section } from './model/report.ts'
export type { Checked, Rule } from './model/rule.ts'
export type { SectionBlock, SectionTable } from './model/section.ts'
export type { Template } from './model/template.ts'
