// A drawing of a chart → where the ink of each lettering is, read from its outlines.

export interface Extent {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const LETTERING = /<path transform="translate\((\S+) (\S+)\)( rotate\(-90\))? scale\((\S+)\)" d="([^"]+)"/g

export function outlinesIn(svg: string): Extent[] {
  return [...svg.matchAll(LETTERING)].map(([, x, y, turned, scale, path = '']) => {
    const { left, top, right, bottom } = extentOf(path)
    const [dx, dy, by] = [Number(x), Number(y), Number(scale)]
    if (turned === undefined)
      return { left: dx + left * by, top: dy + top * by, right: dx + right * by, bottom: dy + bottom * by }
    // To the right becomes up, down becomes right.
    return { left: dx + top * by, top: dy - right * by, right: dx + bottom * by, bottom: dy - left * by }
  })
}

/** Outlines that were measured: texts come again in every drawing. */
const known = new Map<string, Extent>()

function extentOf(path: string): Extent {
  const extent = known.get(path) ?? measure(path)
  known.set(path, extent)
  return extent
}

/** Of end points and handles: a curve lies within them. */
function measure(path: string): Extent {
  let [x, y] = [0, 0]
  let start: readonly [number, number] = [0, 0]
  const xs: number[] = []
  const ys: number[] = []
  for (const [, command = '', rest = ''] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = (rest.match(/-?\d*\.?\d+/g) ?? []).map(Number)
    const isVertical = command === 'v'
    const size = { M: 2, m: 2, l: 2, h: 1, v: 1, q: 4, c: 6, z: 0 }[command]
    if (size === undefined) throw new Error(`an unknown command ${command}`)
    if (size === 0) [x, y] = start
    for (let at = 0; size > 0 && at < numbers.length; at += size) {
      const step = numbers.slice(at, at + size)
      const pairs = size === 1 ? [isVertical ? [0, step[0] ?? 0] : [step[0] ?? 0, 0]] : chunks(step)
      const [fromX, fromY] = command === 'M' ? [0, 0] : [x, y]
      for (const [dx = 0, dy = 0] of pairs) {
        ;[x, y] = [fromX + dx, fromY + dy]
        xs.push(x)
        ys.push(y)
      }
      if ((command === 'M' || command === 'm') && at === 0) start = [x, y]
    }
  }
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) }
}

function chunks(numbers: readonly number[]): number[][] {
  return Array.from({ length: numbers.length / 2 }, (_, index) => numbers.slice(2 * index, 2 * index + 2))
}

export function isInside(one: Extent, paper: Extent): boolean {
  return one.left >= paper.left && one.top >= paper.top && one.right <= paper.right && one.bottom <= paper.bottom
}

export function overlap(a: Extent, b: Extent): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
