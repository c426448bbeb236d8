// A PDF page → where its ink is, from a picture of it: rules of tables and page numbers, which have no text position.
import { execFileSync } from 'node:child_process'

const DOTS_PER_MILLIMETRE = 10
const DARK = 160

/** A page as dots: `isDark(x, y)` in dots, `size` in dots. */
export function readPage(pdf, number) {
  const options = ['-r', String(25.4 * DOTS_PER_MILLIMETRE), '-gray', '-f', String(number), '-l', String(number), pdf]
  const file = execFileSync('pdftoppm', options, { maxBuffer: 256 * 1024 * 1024 })
  const header = /^P5\s(\d+)\s(\d+)\s255\s/.exec(file.subarray(0, 64).toString('latin1'))
  if (header === null) throw new Error('pdftoppm made no grey picture')
  const [width, height] = [Number(header[1]), Number(header[2])]
  const dots = file.subarray(header[0].length)
  return { width, height, isDark: (x, y) => dots[y * width + x] < DARK }
}

/** The same page after a quarter turn to the left: as its sheet lies among portrait ones. */
export function turnLeft({ width, height, isDark }) {
  return { width: height, height: width, isDark: (x, y) => isDark(width - 1 - y, x) }
}

/** The box around all ink between these millimetres; undefined where there is none. */
export function inkIn(page, { left, top, right, bottom }) {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  for (let y = dot(top); y < Math.min(dot(bottom), page.height); y += 1) {
    for (let x = dot(left); x < Math.min(dot(right), page.width); x += 1) {
      if (!page.isDark(x, y)) continue
      box.left = Math.min(box.left, x)
      box.top = Math.min(box.top, y)
      box.right = Math.max(box.right, x + 1)
      box.bottom = Math.max(box.bottom, y + 1)
    }
  }
  if (box.right < 0) return undefined
  return Object.fromEntries(Object.entries(box).map(([side, value]) => [side, value / DOTS_PER_MILLIMETRE]))
}

/** The outermost vertical rules of at least `length` millimetres: middles of the first and the last, in millimetres. */
export function verticalRules(page, length) {
  const columns = []
  for (let x = 0; x < page.width; x += 1) if (longestRun(page, x) >= dot(length)) columns.push(x)
  if (columns.length === 0) return undefined
  return { left: middle(columns, 1), right: middle(columns.reverse(), -1) }
}

function longestRun(page, x) {
  let longest = 0
  let run = 0
  for (let y = 0; y < page.height; y += 1) {
    run = page.isDark(x, y) ? run + 1 : 0
    longest = Math.max(longest, run)
  }
  return longest
}

/** A rule may be several dots wide. */
function middle(columns, step) {
  let last = columns[0]
  for (const x of columns.slice(1)) {
    if (x !== last + step) break
    last = x
  }
  return (columns[0] + last + 1) / 2 / DOTS_PER_MILLIMETRE
}

function dot(millimetres) {
  return Math.round(millimetres * DOTS_PER_MILLIMETRE)
}
