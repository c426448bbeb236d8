// What the compiler made and which formats are wanted → the files to write; a PDF is printed of the HTML page.

import type { Compiled } from '../compile.ts'
import type { NamedFile } from '../compile-tables.ts'
import type { Outcome } from '../diagnostics/diagnostic.ts'
import type { Environment } from './environment.ts'
import type { PdfOptions } from './print-pdf.ts'
import { PDF } from './renderers.ts'

export async function finishFiles(
  environment: Environment,
  { name, artefacts, tableFiles }: Pick<Compiled, 'name' | 'artefacts' | 'tableFiles'>,
  formats: readonly string[],
  options: PdfOptions,
): Promise<Outcome<readonly NamedFile[]>> {
  const wanted = artefacts
    .filter(({ format }) => formats.includes(format))
    .map(({ format, extension, bytes }) => ({ format, name: `${name}.${extension}`, bytes }))
  const page = formats.includes(PDF) ? artefacts.find(({ format }) => format === 'html') : undefined
  if (page === undefined) return { ok: true, value: [...wanted, ...tableFiles], diagnostics: [] }
  const { printPdf } = await import('./print-pdf.ts')
  const printed = await printPdf(environment, page, options)
  if (!printed.ok) return printed
  const pdf = { format: PDF, name: `${name}.${PDF}`, bytes: printed.value }
  return { ok: true, value: [...wanted, pdf, ...tableFiles], diagnostics: [] }
}
