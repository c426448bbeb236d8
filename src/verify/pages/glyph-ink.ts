// The outline of a glyph, as pdf.js hands it over → how far its ink reaches above and below the baseline.

/** In units of the type size; below the baseline is negative. */
export interface Ink {
  readonly top: number
  readonly bottom: number
}

/**
 * `outline` is an SVG path in absolute coordinates (M, L, C, Q and Z alone), y upwards. Undefined for a glyph without
 * ink. Control points count as ink, which is off by less than a hair.
 */
export function inkOf(outline: unknown): Ink | undefined {
  if (typeof outline !== 'string') return undefined
  const numbers = outline.match(/-?[\d.]+(?:e[-+]?\d+)?/g) ?? []
  let [top, bottom] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let at = 1; at < numbers.length; at += 2) {
    const y = Number(numbers[at])
    top = Math.max(top, y)
    bottom = Math.min(bottom, y)
  }
  return top < bottom ? undefined : { top, bottom }
}
