// The printed page as a picture → where the dashes of its page number stand, in millimetres from the top of the sheet.
// Text positions tell the font's box, not its ink; the standard's 7 mm are measured to the dash itself (7.5).
import { execFileSync } from 'node:child_process'

const DOTS_PER_INCH = 300
const MILLIMETRES_PER_DOT = 25.4 / DOTS_PER_INCH
const DARK = 128

/** Top and bottom of the first dash of `line`, a line of measure.mjs that begins with one; undefined without ink there. */
export function dashPlace(pdf, page, line) {
  const dots = (millimetres) => Math.round(millimetres / MILLIMETRES_PER_DOT)
  const dash = (line.right - line.left) / [...line.text].length
  const box = {
    x: dots(line.left),
    y: dots(line.top - 2),
    width: dots(dash / 2),
    height: dots(line.bottom - line.top + 4),
  }
  const crop = ['-x', box.x, '-y', box.y, '-W', box.width, '-H', box.height].map(String)
  const range = ['-f', page, '-l', page].map(String)
  const picture = execFileSync('pdftoppm', ['-r', String(DOTS_PER_INCH), '-gray', ...range, ...crop, pdf], {
    maxBuffer: 64 * 1024 * 1024,
  })
  const rows = darkRows(picture)
  if (rows.length === 0) return undefined
  return { top: (box.y + rows[0]) * MILLIMETRES_PER_DOT, bottom: (box.y + rows.at(-1) + 1) * MILLIMETRES_PER_DOT }
}

/** Numbers of the rows of a PGM picture that hold ink. */
function darkRows(picture) {
  const header = /^P5\s+(\d+)\s+(\d+)\s+\d+\s/.exec(picture.toString('latin1', 0, 64))
  if (header === null) throw new Error('pdftoppm wrote no PGM picture')
  const [width, height] = [Number(header[1]), Number(header[2])]
  const pixels = picture.subarray(header[0].length)
  const isDark = (row) => pixels.subarray(row * width, (row + 1) * width).some((value) => value < DARK)
  return Array.from({ length: height }, (_, row) => row).filter(isDark)
}
