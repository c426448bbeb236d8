// The bytes of a DOCX → its measured pages through LibreOffice, or why there are none.

import { findOffice } from '../io/find-office.ts'
import { isProgram } from '../io/find-program.ts'
import { resolveFolder } from '../io/find-project.ts'
import { renderPdf } from '../io/run-office.ts'
import type { Layout } from '../verify/verify.ts'
import type { Environment } from './environment.ts'
import { killGroup } from './kill-group.ts'

export interface LayoutOptions {
  readonly renderer?: string
  readonly render: boolean
}

// A thousand pages take LibreOffice ten seconds, and its first start on a slow office PC as long again.
const PATIENCE = 180_000

export async function layOutPages(
  { cwd, env, platform }: Environment,
  docx: Uint8Array,
  options: LayoutOptions,
): Promise<Layout> {
  if (!options.render) return { missing: { zh: '没有排版（--no-render）', en: 'nothing was laid out (--no-render)' } }
  const named = options.renderer === undefined ? undefined : resolveFolder(cwd, options.renderer)
  if (named !== undefined && !isProgram(named)) {
    return { missing: { zh: `没有这个程序：${named}`, en: `no such program: ${named}` } }
  }
  const path = named ?? findOffice({ platform, env })
  if (path === undefined) {
    return { missing: { zh: '本机没有找到 LibreOffice，没有排版', en: 'LibreOffice was not found on this machine' } }
  }
  const rendering = await renderPdf(docx, { path, milliseconds: PATIENCE, killGroup: (id) => killGroup(id, platform) })
  if (!rendering.ok) return { missing: rendering.reason }
  const { readPdf } = await import('../verify/pages/read-pdf.ts')
  const pages = await readPdf(rendering.pdf)
  return pages
    ? { pages }
    : { missing: { zh: 'LibreOffice 排出的 PDF 读不了', en: 'the PDF that LibreOffice made cannot be read' } }
}
