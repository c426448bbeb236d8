// Given rows → the whole profile: what follows from them by arithmetic is computed here, so that it follows, too, when
// an overlay changes what it hangs on. A row that is given is never computed.

import { millimetresToPoints } from './measure.ts'
import { type Profile, type Row, row } from './profile.ts'

type Optional<T, K extends keyof T> = Omit<T, K> & Partial<Pick<T, K>>

/** Of a page's margins and 版心, and of lines and their pitch, some are given and the rest follows. */
export interface GivenProfile extends Omit<Profile, 'page' | 'grid' | 'pageNumber'> {
  readonly page: Optional<Profile['page'], 'right' | 'bottom'>
  readonly grid: Pick<Profile['grid'], 'compensation'> & Partial<Profile['grid']>
  readonly pageNumber: Optional<Profile['pageNumber'], 'footerDistance'>
}

/**
 * Rows that an overlay takes back by giving another: who writes a lower margin moves the foot of 版心, and who writes
 * a pitch gets as many lines as fit, unless the overlay says these, too.
 */
export const RELEASES: Readonly<Record<string, string>> = {
  'page.right': 'grid.width',
  'page.bottom': 'grid.height',
  'grid.linePitch': 'grid.lines',
  'grid.characterPitch': 'grid.characters',
  'grid.tracking': 'grid.characters',
}

/** What each computed row hangs on, nearest first: the place to point at when it differs from the base. */
export const FOLLOWS: Readonly<Record<string, readonly string[]>> = {
  'page.right': ['page.left', 'grid.width', 'page.width'],
  'page.bottom': ['page.top', 'grid.height', 'page.height'],
  'grid.width': ['page.right', 'page.left', 'page.width'],
  'grid.height': ['page.bottom', 'page.top', 'page.height'],
  'grid.lines': ['grid.linePitch'],
  'grid.linePitch': ['grid.lines', 'grid.compensation', 'grid.height', 'page.bottom', 'page.top', 'page.height'],
  'grid.characters': ['grid.characterPitch', 'grid.tracking'],
  'grid.characterPitch': ['grid.characters', 'grid.tracking', 'grid.width', 'page.right', 'page.left', 'page.width'],
  'grid.tracking': [
    'body.size',
    'grid.characters',
    'grid.characterPitch',
    'grid.width',
    'page.right',
    'page.left',
    'page.width',
  ],
  'pageNumber.footerDistance': [
    'pageNumber.offset',
    'pageNumber.size',
    'page.bottom',
    'page.top',
    'grid.height',
    'page.height',
  ],
}

export function deriveProfile(given: GivenProfile): Profile {
  const page = derivePage(given)
  const grid = deriveGrid(given, page)
  const footerDistance = given.pageNumber.footerDistance ?? deriveFooter(given, page)
  return { ...given, page, grid, pageNumber: { ...given.pageNumber, footerDistance } }
}

function derivePage({ page, grid }: GivenProfile): Profile['page'] {
  // Of a margin and 版心 one is always given: RELEASES takes back one for the other.
  return {
    ...page,
    right: page.right ?? difference([page.width, page.left], grid.width?.value ?? 0),
    bottom: page.bottom ?? difference([page.height, page.top], grid.height?.value ?? 0),
  }
}

function deriveGrid({ grid, styles }: GivenProfile, page: Profile['page']): Profile['grid'] {
  const width = grid.width ?? typeSize([page.width, page.left, page.right])
  const height = grid.height ?? typeSize([page.height, page.top, page.bottom])
  return {
    compensation: grid.compensation,
    width,
    height,
    ...deriveLines(grid, height),
    ...deriveCharacters(grid, width, styles.body.size),
  }
}

function difference([whole, part]: readonly [Row, Row], rest: number): Row {
  const value = rounded(whole.value - part.value - rest, 100)
  return row(value, 'mm', '5.2.1', '推算', `${whole.value} − ${part.value} − ${rest}`)
}

function typeSize([whole, ...borders]: readonly [Row, Row, Row]): Row {
  const [near, far] = borders.map(({ value }) => value)
  const value = rounded(whole.value - borders.reduce((sum, border) => sum + border.value, 0), 100)
  return row(value, 'mm', '5.2.1', '规定', `${whole.value} − ${near} − ${far}`)
}

/** Of lines and pitch the one that is not given. The pitch is a whole twip, rounded down: else the last line has no room. */
function deriveLines({ lines, linePitch, compensation }: GivenProfile['grid'], height: Row) {
  const room = height.value + 2 * compensation.value
  const points = millimetresToPoints(room)
  if (lines === undefined) {
    const pitch = linePitch?.value ?? points
    const count = row(Math.floor(points / pitch), '行/页', '5.2.3', '一般', `${room} mm ÷ ${pitch} pt`)
    return { lines: count, linePitch: linePitch ?? row(points, 'pt', '5.2.3', '推算') }
  }
  const exact = points / lines.value
  const text = `${room} mm ÷ ${lines.value} = ${exact.toFixed(2)} pt，取 1/20 pt 的整数倍`
  return { lines, linePitch: linePitch ?? row(fittingPitch(room, lines.value), 'pt', '5.2.3', '推算', text) }
}

/** In points. LibreOffice keeps lengths in hundredths of a millimetre: rounded so, too, the lines must have room. */
function fittingPitch(room: number, lines: number): number {
  let pitch = roundedDown(millimetresToPoints(room) / lines, 20)
  while (rounded(pitch / millimetresToPoints(1), 100) * lines >= room && pitch > 1) pitch = rounded(pitch - 0.05, 20)
  return pitch
}

/**
 * Cells fill the line; tracking makes cells of characters. It is written in twentieths of a point, rounded down: 28
 * characters of 16 pt are 448 pt wide and 版心 is 442.2 pt.
 */
function deriveCharacters(grid: GivenProfile['grid'], width: Row, size: Row) {
  const points = millimetresToPoints(width.value)
  const pitch =
    grid.characterPitch ?? (grid.characters && equalCells(width, grid.characters)) ?? trackedCell(grid, size)
  const count = row(Math.floor(points / pitch.value), '字/行', '5.2.3', '一般', `${width.value} mm ÷ ${pitch.value} pt`)
  const gap = pitch.value - size.value
  const shown = gap.toFixed(3).replace('-', '−')
  const text = `${pitch.value} − ${size.value} = ${shown} pt，取 1/20 pt 的整数倍`
  return {
    characters: grid.characters ?? count,
    characterPitch: pitch,
    tracking: grid.tracking ?? row(roundedDown(gap, 20), 'pt', '5.2.3', '推算', text),
  }
}

function equalCells(width: Row, characters: Row): Row {
  const value = roundedDown(millimetresToPoints(width.value) / characters.value, 1000)
  return row(value, 'pt', '5.2.3', '推算', `${width.value} mm ÷ ${characters.value} = ${value} pt`)
}

function trackedCell({ tracking }: GivenProfile['grid'], size: Row): Row {
  const gap = tracking?.value ?? 0
  return row(rounded(size.value + gap, 1000), 'pt', '5.2.3', '推算', `${size.value} + ${gap}`)
}

// LibreOffice draws the dash so much lower than half the type size above the foot of its line.
const DASH_ALLOWANCE = 0.3

/** From the foot of the sheet to the foot of the number's line, so that its dash is `offset` below 版心 (7.5). */
function deriveFooter({ pageNumber }: GivenProfile, { bottom }: Profile['page']): Row {
  const half = pageNumber.size.value / millimetresToPoints(1) / 2
  const value = rounded(bottom.value - pageNumber.offset.value - half - DASH_ALLOWANCE, 10)
  const text = `${bottom.value} − ${pageNumber.offset.value} 至一字线，再减半个数字高和行内余量 ${DASH_ALLOWANCE}`
  return row(value, 'mm', '7.5', '推算', text)
}

function rounded(value: number, steps: number): number {
  return Math.round(value * steps) / steps
}

// The nudge keeps a value that is a whole step but for the error of its binary form.
function roundedDown(value: number, steps: number): number {
  return Math.floor(value * steps + 1e-9) / steps
}
