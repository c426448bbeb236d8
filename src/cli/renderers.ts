// The formats that can be built, and the forms of HTML. A renderer is loaded only when it is asked for.

import type { Message } from '../diagnostics/diagnostic.ts'
import { closest } from '../diagnostics/suggest.ts'
import type { Renderer } from '../model/renderer.ts'
import { UsageError } from './usage-error.ts'

type Loader = () => Promise<Renderer>

const htmlLoaders = new Map<string, Loader>([
  ['page', async () => (await import('../render/html/index.ts')).htmlRenderer],
  ['fragment', async () => (await import('../render/html/fragment/index.ts')).fragmentRenderer],
])

const loaders = new Map<string, (htmlForms: readonly string[]) => readonly Loader[]>([
  ['docx', () => [async () => (await import('../render/docx/index.ts')).docxRenderer]],
  ['html', (htmlForms) => [...htmlLoaders].flatMap(([form, load]) => (htmlForms.includes(form) ? [load] : []))],
  ['json', () => [async () => (await import('../render/json/index.ts')).jsonRenderer]],
])

/** What a report is made into where nothing is said: the file to edit and the page to publish. */
const USUAL: readonly string[] = ['docx', 'html']

/** In the order in which artefacts are made and named. */
export const formats: readonly string[] = [...loaders.keys()]

/** Reads `docx,html`: any order and case, doubles allowed; those two when nothing is given. */
export function parseFormats(text: string | undefined): readonly string[] {
  return parseWords(text, { option: '--format', known: formats, usual: USUAL, what: FORMAT })
}

/** Reads what follows --html: `page`, `fragment` or both; the page when nothing is given. */
export function parseHtmlForms(text: string | undefined, wanted: readonly string[]): readonly string[] {
  if (text !== undefined && !wanted.includes('html')) {
    throw new UsageError({
      zh: '--html 只用于 HTML，而 --format 里没有 html',
      en: '--html is for HTML, which --format leaves out',
    })
  }
  return parseWords(text, { option: '--html', known: [...htmlLoaders.keys()], usual: ['page'], what: FORM })
}

const FORMAT: Message = { zh: '格式', en: 'format' }
const FORM: Message = { zh: '形式', en: 'form' }

interface Words {
  readonly option: string
  readonly known: readonly string[]
  /** Where the option is not given. */
  readonly usual: readonly string[]
  readonly what: Message
}

function parseWords(text: string | undefined, { option, known, usual, what }: Words): readonly string[] {
  if (text === undefined) return usual
  const wanted = text
    .toLowerCase()
    .split(/[\s,，、]+/u)
    .filter((word) => word !== '')
  const unknown = wanted.find((word) => !known.includes(word))
  if (unknown === undefined && wanted.length > 0) return known.filter((word) => wanted.includes(word))
  const guess = closest(unknown ?? '', known)
  throw new UsageError({
    zh: `${unknown ? `不支持这种${what.zh}：${unknown}` : `${option} 后面没有写${what.zh}`}；可选 ${known.join('、')}${guess ? `。是不是想写 ${guess}？` : ''}`,
    en: `${unknown ? `unknown ${what.en}: ${unknown}` : `${option} names no ${what.en}`}; choose from ${known.join(', ')}${guess ? `. Did you mean ${guess}?` : ''}`,
  })
}

export function loadRenderers(
  wanted: readonly string[],
  htmlForms: readonly string[] = [],
): Promise<readonly Renderer[]> {
  const chosen = [...loaders].filter(([format]) => wanted.includes(format))
  return Promise.all(chosen.flatMap(([, loadersOf]) => loadersOf(htmlForms)).map((load) => load()))
}
