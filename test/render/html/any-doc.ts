// Docs with one text, whatever it is, in every place that an author can fill.

import fc from 'fast-check'
import type { Doc } from '../../../src/model/doc.ts'
import { text } from './sample-doc.ts'

// The parser refuses what XML forbids. HTML forbids a little more: it has no way at all to write control characters
// and noncharacters without a parse error, though their text is kept.
const FORBIDDEN_BY_XML = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g
const FORBIDDEN_BY_HTML = /[\x7F-\x9F\p{Noncharacter_Code_Point}]/gu

const markup = fc.constantFrom(
  '<',
  '&',
  '"',
  "'",
  '&lt;',
  '&#x3C;',
  '</article>',
  '</style>',
  '</title>',
  '<script>',
  '<!--',
  '-->',
  ']]>',
  '<!--article-->',
  ' data-generated="" ',
)
/** What XML can hold: the parser refuses the rest. */
export const anyText = fc
  .array(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), markup), { maxLength: 6 })
  .map((pieces) => pieces.join('').replace(FORBIDDEN_BY_XML, ''))
/** What HTML can hold without a parse error. */
export const htmlText = anyText.map((value) => value.replace(FORBIDDEN_BY_HTML, ''))

/** One text in every place. */
export function everywhere(value: string): Doc {
  const content = text(value)
  const image = { asset: 'assets/图.png', type: 'png', width: 2, height: 1 } as const
  return {
    masthead: { documentNumber: value, signers: [value, value, value] },
    title: content,
    addressees: [value],
    body: [
      { kind: 'heading', level: 1, number: '一、', content, id: 's1' },
      { kind: 'paragraph', lead: { kind: 'heading', level: 2, number: '（一）', content, id: 's1-1' }, content },
      {
        kind: 'paragraph',
        content: [
          { kind: 'strong', content },
          { kind: 'footnote-ref', key: value },
        ],
      },
      { kind: 'paragraph', content: [{ kind: 'link', href: `https://example.gov.cn/${value}`, content }] },
      {
        ...{ kind: 'table', id: 'table-1', number: '表1', caption: content, unit: value, notes: [content] },
        ...{ orientation: 'portrait', columns: ['left'], head: [[{ content }]], rows: [[{ content }]] },
      },
      { kind: 'figure', id: 'figure-1', image, alt: value, number: '图1', caption: content },
    ],
    attachmentNote: [value, value],
    signature: { organs: [value] },
    note: value,
    attachments: [{ label: '附件1', title: content, body: [{ kind: 'paragraph', content }] }],
    imprint: { copies: [value] },
    footnotes: [{ key: value, number: 1, content: [content] }],
    properties: { organ: value, language: 'zh-CN' },
  }
}
