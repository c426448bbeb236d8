// What Word and WPS call corrupt, or quietly mend, and what the schema validators overlook: rules over a whole DOCX file.

import { bodyEnd, order, tables, typefaces } from './structure/layout-rules.ts'
import { type OpenedDocx, openDocx } from './structure/opened-docx.ts'
import { byteOrderMarks, contentTypes, hyperlinks, relationships } from './structure/package-rules.ts'
import { identifiers, notes, numbering, styleReferences } from './structure/reference-rules.ts'

/** One sentence a problem; none for a sound file. */
export function structureProblems(file: Uint8Array): string[] {
  const docx = openDocx(file)
  return RULES.flatMap((rule) => rule(docx))
}

const RULES: readonly ((docx: OpenedDocx) => string[])[] = [
  contentTypes,
  byteOrderMarks,
  relationships,
  styleReferences,
  numbering,
  notes,
  identifiers,
  tables,
  bodyEnd,
  order,
  hyperlinks,
  typefaces,
]
