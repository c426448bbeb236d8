// The attributes of an SVG's root → its natural size (SVG 2, 8.2 and CSS Images 5): width and height, else the viewBox.

export interface NaturalSize {
  readonly width: number
  readonly height: number
}

// In CSS pixels, 1/96 inch.
const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
}

/** Undefined where the file says nothing of its size. */
export function svgSize(attribute: (name: string) => string | undefined): NaturalSize | undefined {
  const [width, height] = [length(attribute('width')), length(attribute('height'))]
  const box = viewBox(attribute('viewBox'))
  if (width !== undefined && height !== undefined) return { width, height }
  if (box === undefined) return undefined
  if (width !== undefined) return { width, height: (width * box.height) / box.width }
  if (height !== undefined) return { width: (height * box.width) / box.height, height }
  return box
}

function length(written: string | undefined): number | undefined {
  const match = /^\s*\+?(\d*\.?\d+(?:e[-+]?\d+)?)([a-z]*)\s*$/i.exec(written ?? '')
  const unit = UNITS[match?.[2]?.toLowerCase() ?? '?']
  const value = Number(match?.[1]) * (unit ?? Number.NaN)
  return value > 0 && Number.isFinite(value) ? value : undefined
}

function viewBox(written: string | undefined): NaturalSize | undefined {
  const [, , width, height, ...rest] = (written ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  if (width === undefined || height === undefined || rest.length > 0) return undefined
  return width > 0 && height > 0 && Number.isFinite(width * height) ? { width, height } : undefined
}
