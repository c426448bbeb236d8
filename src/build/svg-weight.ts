// How many shapes an SVG draws once every reference inside it is followed: copies of copies multiply, and ten in each of
// ten levels would keep the rasteriser busy for years.

export interface SvgWeight {
  open(id: string | undefined, references: readonly string[]): void
  close(): void
  /** Elements with all copies; Infinity where a reference leads back to itself. */
  total(): number
}

interface Part {
  elements: number
  readonly references: string[]
}

/** Fed with the elements in the order of the file. */
export function createSvgWeight(): SvgWeight {
  const whole: Part = { elements: 0, references: [] }
  const byId = new Map<string, Part>()
  const open: (Part | undefined)[] = []
  return {
    open: (id, references) => {
      const own: Part | undefined = id === undefined ? undefined : { elements: 0, references: [] }
      if (id !== undefined && own) byId.set(id, own)
      open.push(own)
      for (const part of [whole, ...open]) {
        if (part === undefined) continue
        part.elements += 1
        part.references.push(...references)
      }
    },
    close: () => void open.pop(),
    total: () => weigh(whole, byId, new Map()),
  }
}

function weigh(part: Part, byId: ReadonlyMap<string, Part>, known: Map<Part, number>): number {
  const before = known.get(part)
  if (before !== undefined) return before
  // What is met again on the way down leads back to itself.
  known.set(part, Number.POSITIVE_INFINITY)
  let weight = part.elements
  for (const id of part.references) {
    const target = byId.get(id)
    if (target) weight += weigh(target, byId, known)
  }
  known.set(part, weight)
  return weight
}

/** The ids that a value refers to: `#a`, `url(#b)`. */
export function referencesIn(value: string): string[] {
  if (!value.includes('#')) return []
  const whole = /^\s*#(\S+)\s*$/.exec(value)?.[1]
  const inside = [...value.matchAll(/url\s*\(\s*["']?#([^)"']+)/gi)].map((match) => match[1] ?? '')
  return whole === undefined ? inside : [whole]
}
