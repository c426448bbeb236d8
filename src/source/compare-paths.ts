// The order of files. Numbers in names count as numbers, as in the file managers that clerks look at: 2-甲 before 10-乙.

/** Negative when `a` comes first. The same on every machine and in every locale. */
export function comparePaths(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)]
  for (let index = 0; index < Math.min(left.length, right.length); index++) {
    const order = compareParts(left[index] ?? '', right[index] ?? '')
    if (order !== 0) return order
  }
  // 01-甲 and 1-甲 are equal by number; the text decides.
  return left.length - right.length || compareCodePoints(a, b)
}

function partsOf(path: string): readonly string[] {
  return path.match(/\d+|\D+/g) ?? []
}

function compareParts(a: string, b: string): number {
  if (!/^\d/.test(a) || !/^\d/.test(b)) return compareCodePoints(a, b)
  const [left, right] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')]
  return left.length - right.length || compareCodePoints(left, right)
}

// By code points: `<` compares UTF-16 units, which puts 𠮷 before ＡＢＣ.
function compareCodePoints(a: string, b: string): number {
  const [left, right] = [[...a], [...b]]
  for (const [index, point] of left.entries()) {
    const order = (point.codePointAt(0) ?? 0) - (right[index]?.codePointAt(0) ?? -1)
    if (order !== 0) return order
  }
  return left.length - right.length
}
