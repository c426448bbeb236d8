// Measured pages → what is not as GB/T 9704-2012 has it. The numbers are written here on their own: a judge that read
// them from the profile would agree with any mistake in it.

const SHEET = { width: 210, height: 297 } // 5.1
const AREA = { left: 28, right: 184, top: 37, bottom: 262 } // 5.2.1: 28 + 156, 37 + 225
const LINES_ON_PAGE = 22 // 5.2.3
const CHARACTERS_ON_LINE = 28 // 5.2.3
const LINE_PITCH = 225 / 22 // 5.2.3
const NUMBER_OFFSET = 7 // 7.5: from the lower edge of the type area to the dash
const NUMBER_INDENT = 14 * (25.4 / 72) // 7.5: one character of 4号 from the edge
// A mark that may not begin a line hangs past its end, as Word and LibreOffice set it.
const HANGING = /[，。、；：！？]$/
const CHARACTER = 156 / 28 // 5.2.3
const PAGE_NUMBER = /^— ?(\d+) ?—$/ // 7.5
const FULL_WIDTH_LINE = /^[\p{Script=Han}，。、；：]+$/u

/**
 * The sentences are empty when every page is right. `pages` are those of measure.mjs. `pure`: the body is nothing but
 * 汉字, so that every full line must hold 28, and there are 40 pages of them.
 */
export function judge(pages, pure = false) {
  const fewest = pure ? 40 : 3
  if (pages.length < fewest) return [`only ${pages.length} pages, expected at least ${fewest}`]
  return [...pages.flatMap(judgePage), ...judgeLines(pages, pure)]
}

/** `place` is that of the dash by dash.mjs. */
export function judgeDash(page, place, tolerance) {
  if (place === undefined) return [`page ${page}: no ink where the dash of the page number should be`]
  const offset = place.top - AREA.bottom
  if (near(offset, NUMBER_OFFSET, tolerance)) return []
  return [
    `page ${page}: the dash of the page number is ${show(offset)} mm below the type area, expected 7 ± ${tolerance}`,
  ]
}

/** The line of the page number. */
export function numberLine(page) {
  return split(page).numbers[0]
}

function judgePage(page) {
  const { text, numbers } = split(page)
  const problems = []
  const say = (sentence) => problems.push(`page ${page.number}: ${sentence}`)
  if (!near(page.width, SHEET.width, 0.3) || !near(page.height, SHEET.height, 0.3)) {
    say(`sheet is ${show(page.width)} × ${show(page.height)} mm, expected 210 × 297`)
  }
  const left = Math.min(...text.map((line) => line.left))
  if (!near(left, AREA.left, 1)) say(`text begins at ${show(left)} mm from the left, expected 28 ± 1`)
  for (const { right, text: words } of text) {
    const limit = AREA.right + (HANGING.test(words) ? CHARACTER : 1)
    if (right > limit) say(`text reaches ${show(right)} mm, expected at most 184 ± 1: ${words}`)
  }
  if (numbers.length !== 1) say(`${numbers.length} lines below the type area, expected the page number alone`)
  else judgeNumber(page, numbers[0], say)
  return problems
}

function judgeNumber(page, line, say) {
  const printed = PAGE_NUMBER.exec(line.text)?.[1]
  if (Number(printed) !== page.number) say(`page number reads 「${line.text}」, expected 「— ${page.number} —」`)
  const odd = page.number % 2 === 1
  const gap = odd ? AREA.right - line.right : line.left - AREA.left
  const side = odd ? 'right' : 'left'
  if (!near(gap, NUMBER_INDENT, 1)) say(`page number is ${show(gap)} mm from the ${side} edge, expected 4.9 ± 1`)
}

function judgeLines(pages, pure) {
  const problems = []
  // The first page has its title, the last its end; every page between is full.
  for (const page of pages.slice(1, -1)) {
    const { text } = split(page)
    if (text.length !== LINES_ON_PAGE) problems.push(`page ${page.number}: ${text.length} lines, expected 22`)
    const pitch = (text.at(-1).bottom - text[0].bottom) / (text.length - 1)
    if (!near(pitch, LINE_PITCH, 0.05))
      problems.push(`page ${page.number}: line pitch ${show(pitch)} mm, expected 10.23`)
  }
  const full = fullLines(pages).map((line) => [...line.text].length)
  if (full.length < 20)
    problems.push(`only ${full.length} lines are full and of full-width characters: too few to count`)
  const right = full.filter((count) => count === CHARACTERS_ON_LINE).length
  const shown = tally(full)
  // A mark that may not begin a line takes a character along, so a few full lines are shorter by one.
  if (right < full.length * (pure ? 1 : 0.75)) problems.push(`characters on full lines: ${shown}, expected 28`)
  if (full.some((count) => count > CHARACTERS_ON_LINE)) problems.push(`characters on full lines: ${shown}, at most 28`)
  return problems
}

/** How many of the lines of text on `pages` break where a line of `others` does, of how many. */
export function sameLines(pages, others) {
  const texts = (of) => of.flatMap((page) => split(page).text).map((line) => line.text.replaceAll(' ', ''))
  const known = new Set(texts(others))
  const own = texts(pages)
  return { same: own.filter((text) => known.has(text)).length, of: own.length }
}

/** Lines of full-width characters only that fill 版心 from edge to edge. */
export function fullLines(pages) {
  const lines = pages.flatMap((page) => split(page).text)
  return lines.filter(
    (line) => near(line.left, AREA.left, 1) && line.right > AREA.right - 3 && FULL_WIDTH_LINE.test(line.text),
  )
}

export function tally(counts) {
  const seen = new Map()
  for (const count of counts) seen.set(count, (seen.get(count) ?? 0) + 1)
  return [...seen]
    .sort(([a], [b]) => a - b)
    .map(([count, times]) => `${count} (${times}×)`)
    .join(', ')
}

// By the middle of the line: the box of a face may reach far above and below its ink.
function split(page) {
  const isText = ({ top, bottom }) => (top + bottom) / 2 < AREA.bottom
  return { text: page.lines.filter(isText), numbers: page.lines.filter((line) => !isText(line)) }
}

function near(value, expected, tolerance) {
  return Math.abs(value - expected) <= tolerance
}

function show(millimetres) {
  return millimetres.toFixed(2)
}
