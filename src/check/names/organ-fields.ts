// A report → what its manifest says of the organ elsewhere than in 单位: title, 署名, 印发机关, 发布机构 and 来源.

import type { Report } from '../../model/report.ts'
import type { Span } from '../../source/span.ts'

export interface OrganField {
  readonly name: string
  readonly text: string
  readonly span: Span
}

/** Those that the author wrote. Several organs that sign together may be of several places. */
export function organFields({ manifest, fieldSpans }: Report): OrganField[] {
  const { title, signature, printingOrgan, publication } = manifest
  const fields: readonly (readonly [path: string, name: string, text: string | undefined])[] = [
    ['title', '标题', title],
    ['signature', '署名', signature.length === 1 ? signature[0] : undefined],
    ['printingOrgan', '印发机关', printingOrgan],
    ['publication.source', '来源', publication?.source],
    ['publication.information.publisher', '发布机构', publication?.information?.publisher],
  ]
  return fields.flatMap(([path, name, text]) => {
    const span = fieldSpans.get(path)
    return span === undefined || text === undefined ? [] : [{ name, text, span }]
  })
}
