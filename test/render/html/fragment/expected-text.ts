// Doc → what a reader must see of its fragment, worked out from the Doc alone: its paragraphs with the footnotes' numbers
// in brackets at the calls and before the texts.

import { chartDataTitle, chartTable } from '../../../../src/model/chart-text.ts'
import type { Block, Doc, Inline, Table } from '../../../../src/model/doc.ts'
import { docText } from '../../../../src/model/doc-text.ts'
import { inlineText } from '../../../../src/model/inline-text.ts'
import { type Seen, type SeenCell, shown } from './visible-text.ts'

export function expectedOf(doc: Doc): Seen {
  const numbered = withChartData(withCalls(doc))
  const footnotes = numbered.footnotes.map((footnote) => ({
    ...footnote,
    content: footnote.content.map((paragraph, index) => [
      ...(index === 0 ? text(`[${footnote.number}] `) : []),
      ...paragraph,
    ]),
  }))
  const blocks = [numbered.body, ...numbered.attachments.map(({ body }) => body)].flat()
  const tables = blocks
    .filter((block): block is Table => block.kind === 'table')
    .map(({ head, rows }) => [...head, ...rows])
  return {
    paragraphs: shown(docText({ ...withMark(numbered), footnotes })),
    tables: tables.map((rows) =>
      rows.map((cells) =>
        cells.map(
          ({ content, colSpan = 1, rowSpan = 1 }): SeenCell => ({
            text: shown([inlineText(content)]).join(''),
            colSpan,
            rowSpan,
          }),
        ),
      ),
    ),
  }
}

/** The Doc with the title and the table of its data behind each chart. */
function withChartData(doc: Doc): Doc {
  const add = (block: Block): Block[] => {
    if (block.kind !== 'figure' || block.chart === undefined) return [block]
    const { chart, id, number } = block
    const title = { kind: 'paragraph', content: text(chartDataTitle(number)) } as const
    return [block, title, { ...chartTable(chart, id, number), caption: [] }]
  }
  const attachments = doc.attachments.map((attachment) => ({ ...attachment, body: attachment.body.flatMap(add) }))
  return { ...doc, body: doc.body.flatMap(add), attachments }
}

/** The Doc whose mark of one organ has 文件 on the same line. */
function withMark(doc: Doc): Doc {
  const { mark } = doc.masthead ?? {}
  if (doc.masthead === undefined || mark?.organs.length !== 1) return doc
  return { ...doc, masthead: { ...doc.masthead, mark: { organs: [mark.organs[0] + mark.suffix], suffix: '' } } }
}

/** The Doc with every call of a footnote as text. */
function withCalls(doc: Doc): Doc {
  const numbers = new Map(doc.footnotes.map(({ key, number }) => [key, number]))
  const replace = (_: string, value: unknown) => {
    const isCall = typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'footnote-ref'
    return isCall && 'key' in value ? text(`[${numbers.get(String(value.key))}]`)[0] : value
  }
  // The same shape: only inlines took the place of inlines.
  return JSON.parse(JSON.stringify(doc), replace) as Doc
}

function text(value: string): Inline[] {
  return [{ kind: 'text', text: value }]
}
