// The formats that can be built. A renderer is loaded only when its format is asked for.

import { closest } from '../diagnostics/suggest.ts'
import type { Renderer } from '../model/renderer.ts'
import { UsageError } from './usage-error.ts'

const loaders = new Map<string, () => Promise<Renderer>>([
  ['docx', async () => (await import('../render/docx/index.ts')).docxRenderer],
  ['html', async () => (await import('../render/html/index.ts')).htmlRenderer],
])

/** Printed of the HTML page by a browser, so that it has no renderer, and is made only when it is asked for. */
const PDF = 'pdf'

const defaults: readonly string[] = [...loaders.keys()]

/** In the order in which artefacts are made and named. */
const formats: readonly string[] = [...defaults, PDF]

/** Reads `docx,html`: any order and case, doubles allowed; those that need no browser when nothing is given. */
export function parseFormats(text: string | undefined): readonly string[] {
  if (text === undefined) return defaults
  const wanted = text
    .toLowerCase()
    .split(/[\s,，、]+/u)
    .filter((format) => format !== '')
  const unknown = wanted.find((format) => !formats.includes(format))
  if (unknown === undefined && wanted.length > 0) return formats.filter((format) => wanted.includes(format))
  const guess = closest(unknown ?? '', formats)
  throw new UsageError({
    zh: `${unknown ? `不支持这种格式：${unknown}` : '--format 后面没有写格式'}；可选 ${formats.join('、')}${guess ? `。是不是想写 ${guess}？` : ''}`,
    en: `${unknown ? `unknown format: ${unknown}` : '--format names no format'}; choose from ${formats.join(', ')}${guess ? `. Did you mean ${guess}?` : ''}`,
  })
}

export function loadRenderers(wanted: readonly string[]): Promise<readonly Renderer[]> {
  const needed = wanted.includes(PDF) ? [...wanted, 'html'] : wanted
  return Promise.all([...loaders].filter(([format]) => needed.includes(format)).map(([, load]) => load()))
}
