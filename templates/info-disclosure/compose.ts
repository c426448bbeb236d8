// Report → the paper's elements: the six sections in the format's order, the tables of data/ in sections two to four.

import {
  arrange,
  type Draft,
  type Passage,
  type Report,
  type Role,
  reportTitle,
  type Section,
  type SectionBlock,
  type SectionTable,
} from '../../src/template-api.ts'
import { readTables } from './data/read-table.ts'
import type { TableData } from './data/table-data.ts'
import { words } from './paper/grid.ts'
import { paperTable } from './paper/paper-tables.ts'
import type { InfoDisclosureExtras } from './schema.ts'

export const TITLE_PATTERN = '{organ}{year}年政府信息公开工作年度报告'

export function compose(report: Report<InfoDisclosureExtras>): Draft {
  const sections = readTables(report).reduce<readonly Section[]>(
    (all, data) => withTable(all, data, report),
    report.sections,
  )
  return arrange({ ...report, sections: inOrder(sections, report) }, reportTitle(report, TITLE_PATTERN))
}

/** By the format's order; several sections of one role stay as their files stand. */
function inOrder(sections: readonly Section[], { outline }: Report): Section[] {
  const order = new Map(outline.roles.map(({ id }, index) => [id, index]))
  const placeOf = ({ role }: Section) => order.get(role) ?? order.size
  return [...sections].sort((a, b) => placeOf(a) - placeOf(b))
}

/** The table in its section: where the author asks for its data, else behind the author's text; a section of its own where there is none. */
function withTable(
  sections: readonly Section[],
  data: TableData,
  { outline, extras }: Report<InfoDisclosureExtras>,
): readonly Section[] {
  const table = paperTable(data, extras.applicationsTable)
  const { role: wanted } = data.spec
  const at = sections.findLastIndex(({ role }) => role === wanted)
  const role = outline.roles.find(({ id }) => id === wanted)
  if (at < 0) return role ? [...sections, tableSection(role, table)] : sections
  return sections.map((section, index) => (index === at ? placeTable(section, table, data) : section))
}

function tableSection(role: Role, table: SectionTable): Section {
  const passage: Passage = { path: '', layout: { runIn: [], points: 'run-in' }, blocks: [table] }
  return { role: role.id, title: words(role.heading ?? role.name.zh), passages: [passage], span: table.span }
}

function placeTable(section: Section, table: SectionTable, { spec }: TableData): Section {
  const names = [spec.name, ...spec.aliases]
  const isPlace = (block: SectionBlock) => block.kind === 'table' && names.includes(block.request?.data ?? '')
  const { passages } = section
  const asked = passages.some(({ blocks }) => blocks.some(isPlace))
  const last = passages.length - 1
  return {
    ...section,
    passages: passages.map((passage, index): Passage => {
      if (asked) return { ...passage, blocks: passage.blocks.map((block) => (isPlace(block) ? table : block)) }
      return index === last ? { ...passage, blocks: [...passage.blocks, table] } : passage
    }),
  }
}
