// The formats that can be built. A renderer is loaded only when its format is asked for.

import { closest } from '../diagnostics/suggest.ts'
import type { Renderer } from '../model/renderer.ts'
import { UsageError } from './usage-error.ts'

const loaders = new Map<string, () => Promise<Renderer>>([
  ['docx', async () => (await import('../render/docx/index.ts')).docxRenderer],
  ['html', async () => (await import('../render/html/index.ts')).htmlRenderer],
  ['json', async () => (await import('../render/json/index.ts')).jsonRenderer],
])

/** What a report is made into where nothing is said: the file to edit and the page to publish. */
const USUAL: readonly string[] = ['docx', 'html']

/** In the order in which artefacts are made and named. */
export const formats: readonly string[] = [...loaders.keys()]

/** Reads `docx,html`: any order and case, doubles allowed; those two when nothing is given. */
export function parseFormats(text: string | undefined): readonly string[] {
  if (text === undefined) return USUAL
  const wanted = text
    .toLowerCase()
    .split(/[\s,，、]+/u)
    .filter((format) => format !== '')
  const unknown = wanted.find((format) => !loaders.has(format))
  if (unknown === undefined && wanted.length > 0) return formats.filter((format) => wanted.includes(format))
  const guess = closest(unknown ?? '', formats)
  throw new UsageError({
    zh: `${unknown ? `不支持这种格式：${unknown}` : '--format 后面没有写格式'}；可选 ${formats.join('、')}${guess ? `。是不是想写 ${guess}？` : ''}`,
    en: `${unknown ? `unknown format: ${unknown}` : '--format names no format'}; choose from ${formats.join(', ')}${guess ? `. Did you mean ${guess}?` : ''}`,
  })
}

export function loadRenderers(wanted: readonly string[]): Promise<readonly Renderer[]> {
  return Promise.all([...loaders].filter(([format]) => wanted.includes(format)).map(([, load]) => load()))
}
