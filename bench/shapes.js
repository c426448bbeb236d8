// A text → blocks of a section in the forms in which one may stand in a report.

const PATH = 'sections/10-长文.md'
const LINE = 50
const PIECE = 7

const spanOf = (start, length) => ({ path: PATH, start, end: start + length })
const textNode = (text, start = 0) => ({ kind: 'text', text, span: spanOf(start, text.length) })
const paragraph = (content) => ({ kind: 'paragraph', content, span: spanOf(0, 1) })
const heading = (text, start = 0) => ({
  kind: 'heading',
  level: 2,
  content: [textNode(text, start)],
  span: spanOf(start, 1),
})

/** One paragraph, and a part of it in every other place that has text. */
function whole(text) {
  const part = text.slice(0, text.length / 4)
  const row = [{ content: [textNode(part)] }]
  const table = { columns: ['left'], head: [row], rows: [row], caption: [textNode(part)], notes: [[textNode(part)]] }
  return [
    heading(part),
    paragraph([textNode(text)]),
    { kind: 'points', items: [[paragraph([textNode(part)])]], span: spanOf(0, 1) },
    { kind: 'table', ...table, orientation: 'portrait', span: spanOf(0, 1) },
  ]
}

/** Many short texts: paragraphs, headings and points by turns. */
function lines(text) {
  const items = (size) => [...cut(text, size)].map(({ piece, start }) => [paragraph([textNode(piece, start)])])
  const blocks = [...cut(text, LINE)].map(({ piece, start }, index) =>
    index % 8 === 0 ? heading(piece, start) : paragraph([textNode(piece, start)]),
  )
  return [...blocks, { kind: 'points', items: items(LINE * 4), span: spanOf(0, 1) }]
}

/** One paragraph of many pieces, as inline marks make them, a third of them from facts. */
function pieces(text) {
  const content = [...cut(text, PIECE)].map(({ piece, start }, index) => ({
    ...textNode(piece, start),
    ...(index % 3 === 0 ? { facts: { names: ['热线'] } } : {}),
  }))
  return [paragraph(content)]
}

function* cut(text, length) {
  for (let start = 0; start < text.length; start += length) yield { piece: text.slice(start, start + length), start }
}

export const shapes = { whole, lines, pieces }
