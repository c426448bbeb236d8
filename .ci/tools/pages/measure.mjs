// A PDF → its pages as data: size, and every line with its text, place and pieces, in millimetres from the upper left
// corner.
import { execFileSync } from 'node:child_process'

const MILLIMETRES_PER_POINT = 25.4 / 72
const ENTITIES = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" }

export function measure(pdf) {
  const xml = execFileSync('pdftotext', ['-bbox-layout', pdf, '-'], { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 })
  return [...xml.matchAll(/<page width="([\d.]+)" height="([\d.]+)">([\s\S]*?)<\/page>/g)].map(
    ([, width, height, body], index) => ({
      number: index + 1,
      width: toMillimetres(width),
      height: toMillimetres(height),
      lines: joinLines([...body.matchAll(/<line [^>]*>([\s\S]*?)<\/line>/g)].map(([, words]) => readLine(words))),
    }),
  )
}

function toMillimetres(points) {
  return Number(points) * MILLIMETRES_PER_POINT
}

function readLine(xml) {
  const word = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([\s\S]*?)<\/word>/g
  const words = [...xml.matchAll(word)].map(([, left, top, right, bottom, text]) => ({
    left: toMillimetres(left),
    top: toMillimetres(top),
    right: toMillimetres(right),
    bottom: toMillimetres(bottom),
    text: text.replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity),
  }))
  return merge(words)
}

function merge(parts) {
  return {
    left: Math.min(...parts.map(({ left }) => left)),
    top: Math.min(...parts.map(({ top }) => top)),
    right: Math.max(...parts.map(({ right }) => right)),
    bottom: Math.max(...parts.map(({ bottom }) => bottom)),
    text: parts.map(({ text }) => text).join(' '),
  }
}

// Poppler cuts a line where the font changes or a gap is wide: pieces whose middles stand at one height are one line.
function joinLines(pieces) {
  const rows = []
  for (const piece of [...pieces].sort((a, b) => a.top - b.top || a.left - b.left)) {
    const row = rows.find((parts) => Math.abs(middle(merge(parts)) - middle(piece)) < 2.5)
    if (row === undefined) rows.push([piece])
    else row.push(piece)
  }
  return rows
    .map((parts) => parts.sort((a, b) => a.left - b.left))
    .map((parts) => ({ ...merge(parts), pieces: parts }))
    .sort((a, b) => a.top - b.top)
}

function middle({ top, bottom }) {
  return (top + bottom) / 2
}
