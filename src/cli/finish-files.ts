// What the compiler made and which formats are wanted → the files to write; a PDF is printed of the HTML page.

import type { Outcome } from '../diagnostics/diagnostic.ts'
import type { Artefact } from '../model/renderer.ts'
import type { Environment } from './environment.ts'
import type { PdfOptions } from './print-pdf.ts'
import { PDF } from './renderers.ts'

export type FinishedFile = Pick<Artefact, 'format' | 'extension' | 'bytes'>

export async function finishFiles(
  environment: Environment,
  artefacts: readonly Artefact[],
  formats: readonly string[],
  options: PdfOptions,
): Promise<Outcome<readonly FinishedFile[]>> {
  const wanted = artefacts.filter(({ format }) => formats.includes(format))
  const page = formats.includes(PDF) ? artefacts.find(({ format }) => format === 'html') : undefined
  if (page === undefined) return { ok: true, value: wanted, diagnostics: [] }
  const { printPdf } = await import('./print-pdf.ts')
  const printed = await printPdf(environment, page, options)
  if (!printed.ok) return printed
  return { ok: true, value: [...wanted, { format: PDF, extension: PDF, bytes: printed.value }], diagnostics: [] }
}
