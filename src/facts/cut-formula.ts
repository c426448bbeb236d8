// A formula of which a comma made two: in YAML's brackets and in CSV it ends the item.

/** 占比(甲: a bracket that is never closed. */
export function isCutFormula(text: string): boolean {
  const count = (marks: RegExp) => text.match(marks)?.length ?? 0
  return count(/[(（]/g) > count(/[)）]/g)
}
