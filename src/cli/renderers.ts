// The formats that can be built, and the forms of HTML. A renderer is loaded only when it is asked for.

import type { Message } from '../diagnostics/diagnostic.ts'
import { closest } from '../diagnostics/suggest.ts'
import type { Renderer, TableRenderer } from '../model/renderer.ts'
import { UsageError } from './usage-error.ts'

/** By the format of the artefact, in the order in which artefacts are made and named. */
const loaders = new Map<string, () => Promise<Renderer>>([
  ['docx', async () => (await import('../render/docx/index.ts')).docxRenderer],
  ['html', async () => (await import('../render/html/index.ts')).htmlRenderer],
  ['html-fragment', async () => (await import('../render/html/fragment/index.ts')).fragmentRenderer],
  ['json', async () => (await import('../render/json/index.ts')).jsonRenderer],
])

/** Printed of the HTML page by a browser, so that it has no renderer, and is made only when it is asked for. */
export const PDF = 'pdf'

/** Files of each table, for readers who work with its numbers. */
export const TABLES = 'tables'

const FORMATS = ['docx', 'html', 'json', TABLES, PDF]
/** What a report is made into where nothing is said: the file to edit and the page to publish. */
const USUAL = ['docx', 'html']

/** The forms of HTML, and the formats of their artefacts. */
const HTML_FORMS = new Map([
  ['page', 'html'],
  ['fragment', 'html-fragment'],
])

export interface FormatOptions {
  readonly format?: string
  readonly html?: string
}

/**
 * The formats of the artefacts that `--format docx,html` and `--html page,fragment` ask for: words in any order and case,
 * doubles allowed. Throws UsageError for an unknown word, and for forms of HTML where none is made.
 */
export function parseFormats({ format, html }: FormatOptions): readonly string[] {
  const wanted = parseWords(format, { option: '--format', known: FORMATS, usual: USUAL, what: FORMAT })
  if (html !== undefined && !wanted.includes('html')) {
    throw new UsageError({
      zh: '--html 只用于 HTML，而 --format 里没有 html',
      en: '--html is for HTML, which --format leaves out',
    })
  }
  const forms = parseWords(html, { option: '--html', known: [...HTML_FORMS.keys()], usual: ['page'], what: FORM })
  const pages = forms.flatMap((form) => HTML_FORMS.get(form) ?? [])
  return wanted.flatMap((word) => (word === 'html' ? pages : [word]))
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

/** The renderers of these artefacts, and of the page where a PDF is printed of it. */
export function loadRenderers(wanted: readonly string[]): Promise<readonly Renderer[]> {
  const needed = wanted.includes(PDF) ? [...wanted, 'html'] : wanted
  return Promise.all([...loaders].filter(([format]) => needed.includes(format)).map(([, load]) => load()))
}

export async function loadTableRenderer(): Promise<TableRenderer> {
  return (await import('../render/tables/index.ts')).tableRenderer
}
