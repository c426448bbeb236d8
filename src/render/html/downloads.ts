// The files made beside a published page → addresses under which the page offers them.

import { inlineText } from '../../model/inline-text.ts'
import type { Publication } from '../../model/publication.ts'
import type { BesideFile } from '../../model/renderer.ts'

export interface Download {
  readonly label: string
  readonly mediaType: string
  readonly name: string
  /** Relative to the page. */
  readonly href: string
}

// What readers can use; a file for editors of the site, such as a fragment, is none of theirs.
const OFFERED: ReadonlyMap<string, Pick<Download, 'label' | 'mediaType'>> = new Map([
  [
    'docx',
    {
      label: 'Word 文档（DOCX）',
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    },
  ],
  ['pdf', { label: 'PDF 文档', mediaType: 'application/pdf' }],
  ['json', { label: '数据（JSON）', mediaType: 'application/json' }],
])

/** Of the report as a whole. */
export function downloadsOf(publication: Publication, beside: readonly BesideFile[]): Download[] {
  if (!publication.downloads) return []
  return beside.flatMap(({ format, name }) => {
    const offered = OFFERED.get(format)
    return offered ? [{ ...offered, name, href: encodeURIComponent(name) }] : []
  })
}

/** The files of one table. */
export interface TableDownloads {
  readonly id: string
  /** `表1`. */
  readonly number: string
  readonly caption: string
  readonly files: readonly Download[]
}

const TABLE_FILES: ReadonlyMap<string, Pick<Download, 'label' | 'mediaType'>> = new Map([
  ['csv', { label: 'CSV', mediaType: 'text/csv' }],
  ['json', { label: 'JSON', mediaType: 'application/json' }],
])

/** In the order of the tables; `publication`: that of the Doc, if it is to be published. */
export function tableDownloads(
  publication: Publication | undefined,
  beside: readonly BesideFile[] = [],
): readonly TableDownloads[] {
  const tables = new Map<string, TableDownloads>()
  if (publication?.downloads !== true) return []
  for (const { table, name } of beside) {
    const offered = TABLE_FILES.get(name.slice(name.lastIndexOf('.') + 1))
    if (table === undefined || offered === undefined) continue
    const { id, number, caption } = table
    const file = { ...offered, name, href: encodeURIComponent(name) }
    const files = [...(tables.get(id)?.files ?? []), file]
    tables.set(id, { id, number: number || '表格', caption: inlineText(caption), files })
  }
  return [...tables.values()]
}
