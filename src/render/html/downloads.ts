// The files made beside a published page → addresses under which the page offers them.

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

export function downloadsOf(publication: Publication, beside: readonly BesideFile[]): Download[] {
  if (!publication.downloads) return []
  return beside.flatMap(({ format, name }) => {
    const offered = OFFERED.get(format)
    return offered ? [{ ...offered, name, href: encodeURIComponent(name) }] : []
  })
}
