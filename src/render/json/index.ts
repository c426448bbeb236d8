// Doc → one JSON file for programs: the report's texts, its outline, tables and dates, and nothing of the page.

import type { Artefact, Renderer, RenderInput } from '../../model/renderer.ts'
import { reportData } from './lower.ts'
import { readReportData } from './read-back.ts'

/** UTF-8, indented by two spaces, a line feed at the end; the shape is `ReportData`. */
export const jsonRenderer: Renderer = {
  format: 'json',
  extension: 'json',
  render: async (input) => renderJson(input),
}

function renderJson({ doc }: RenderInput): Artefact {
  const bytes = new TextEncoder().encode(`${JSON.stringify(reportData(doc), null, 2)}\n`)
  const readBack = readReportData(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  return { format: 'json', extension: 'json', bytes, readBack }
}
