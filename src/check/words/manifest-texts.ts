// A report → what its manifest says in words, with the place of each: it is printed, or published beside the report.

import type { Report } from '../../model/report.ts'
import type { Span } from '../../source/span.ts'

export interface ManifestText {
  readonly text: string
  readonly span: Span
}

export function manifestTextsOf({ manifest, fieldSpans }: Report): ManifestText[] {
  const { organ, title, note, addressees, copies, signature, attachments, publication } = manifest
  const fields: readonly (readonly [string, readonly (string | undefined)[]])[] = [
    ['organ', [organ]],
    ['title', [title]],
    ['note', [note]],
    ['addressees', addressees],
    ['copies', copies],
    ['signature', signature],
    ...attachments.map(({ title: name }, at) => [`attachments.${at}.title`, [name]] as const),
    ['publication.author', [publication?.author]],
    ['publication.description', [publication?.description]],
  ]
  return fields.flatMap(([field, texts]) => {
    const span = fieldSpans.get(field)
    // A field without a place was not written: its value follows from others.
    return span === undefined ? [] : texts.flatMap((text) => (text === undefined ? [] : [{ text, span }]))
  })
}
