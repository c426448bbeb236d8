// A sentence → how deep in brackets each of its characters stands, and where each list in it ends. Both in one pass.

export interface Brackets {
  readonly depths: Uint16Array
  /** Where the brackets around a place close, by the place where they open. */
  readonly closings: ReadonlyMap<number, number>
  /** The innermost opening bracket around each 其中 and the like: -1 for none. */
  readonly around: (at: number) => number
}

export function readBrackets(text: string): Brackets {
  const depths = new Uint16Array(text.length + 1)
  const innermost = new Int32Array(text.length + 1)
  const closings = new Map<number, number>()
  const stack: number[] = []
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    const closed = character === '）' || character === ')' ? stack.pop() : undefined
    if (closed !== undefined) closings.set(closed, at)
    depths[at] = stack.length
    innermost[at] = stack.at(-1) ?? -1
    if (character === '（' || character === '(') stack.push(at)
  }
  return { depths, closings, around: (at) => innermost[at] ?? -1 }
}

/** A list ends with its brackets, or where the next one of its own depth (or a shallower) opens. */
export function regionEnds(openings: readonly number[], { depths, closings, around }: Brackets, end: number) {
  const ends: { until: number; interrupted: boolean }[] = []
  const shallower: number[] = []
  for (let index = openings.length - 1; index >= 0; index--) {
    const opening = openings[index] ?? 0
    const depth = depths[opening] ?? 0
    while (shallower.length > 0 && (depths[shallower.at(-1) ?? 0] ?? 0) > depth) shallower.pop()
    const closing = closings.get(around(opening)) ?? end
    const other = shallower.at(-1) ?? end
    ends[index] = { until: Math.min(closing, other), interrupted: other < closing }
    shallower.push(opening)
  }
  return ends
}
