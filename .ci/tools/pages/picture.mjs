// A page of a PDF → its ink: where characters really begin and end, and the rules, in millimetres from the upper left
// corner. Text boxes of a PDF are those of the font, not of the character.
import { execFileSync } from 'node:child_process'

const DOTS_PER_INCH = 300
const MILLIMETRE = 25.4 / DOTS_PER_INCH
const LEAST_RULE = 100

/** `number` counts pages from 1. */
export function drawPage(pdf, number) {
  const page = String(number)
  const options = ['-r', String(DOTS_PER_INCH), '-f', page, '-l', page]
  const bytes = execFileSync('pdftoppm', [...options, pdf], { maxBuffer: 256 * 1024 * 1024 })
  const [head, width, height] = /^P6\s(\d+) (\d+)\s255\s/.exec(bytes.subarray(0, 40).toString('latin1')) ?? []
  if (head === undefined) throw new Error(`pdftoppm drew no page ${page} of ${pdf}`)
  return { width: Number(width), height: Number(height), dots: bytes.subarray(head.length) }
}

/** How dark a dot is, from 0 to 1, in black or in red ink. */
function darkness({ dots, width }, x, y, ink) {
  const at = (y * width + x) * 3
  const [red, green] = [dots[at], dots[at + 1]]
  const isRed = red - green > 60
  if (isRed !== (ink === 'red')) return 0
  return 1 - green / 255
}

/** The smallest box around all `ink` ('red' or 'black') within a box; undefined where there is none. */
export function inkBox(picture, ink, { left = 0, top = 0, right = 210, bottom = 297 } = {}) {
  const box = { left: Number.POSITIVE_INFINITY, top: Number.POSITIVE_INFINITY, right: 0, bottom: 0 }
  for (let y = Math.max(0, Math.round(top / MILLIMETRE)); y < Math.min(picture.height, bottom / MILLIMETRE); y++) {
    for (let x = Math.max(0, Math.round(left / MILLIMETRE)); x < Math.min(picture.width, right / MILLIMETRE); x++) {
      if (darkness(picture, x, y, ink) < 0.5) continue
      box.left = Math.min(box.left, x * MILLIMETRE)
      box.right = Math.max(box.right, (x + 1) * MILLIMETRE)
      box.top = Math.min(box.top, y * MILLIMETRE)
      box.bottom = Math.max(box.bottom, (y + 1) * MILLIMETRE)
    }
  }
  return box.right > 0 ? box : undefined
}

/** Level rules from top to bottom: their edges, and how thick they are by the ink that they hold. */
export function rulesOf(picture, ink) {
  const rules = []
  for (let y = 0; y < picture.height; y++) {
    const row = rowOf(picture, y, ink)
    if (row.dark * MILLIMETRE < LEAST_RULE) continue
    const last = rules.at(-1)
    if (last !== undefined && y - last.lastRow === 1) rules.splice(-1, 1, grown(last, row, y))
    else rules.push(grown({ firstRow: y, ink: 0, left: row.left, right: row.right }, row, y))
  }
  return rules.map(({ firstRow, lastRow, ink: held, left, right }) => ({
    top: firstRow * MILLIMETRE,
    bottom: (lastRow + 1) * MILLIMETRE,
    left: left * MILLIMETRE,
    right: right * MILLIMETRE,
    thickness: (held / (right - left)) * MILLIMETRE,
  }))
}

function grown(rule, row, y) {
  return { ...rule, lastRow: y, ink: rule.ink + row.ink }
}

function rowOf(picture, y, ink) {
  const row = { ink: 0, dark: 0, left: picture.width, right: 0 }
  for (let x = 0; x < picture.width; x++) {
    const dark = darkness(picture, x, y, ink)
    if (dark < 0.1) continue
    row.ink += dark
    row.dark += 1
    row.left = Math.min(row.left, x)
    row.right = Math.max(row.right, x + 1)
  }
  return row
}
