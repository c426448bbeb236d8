// Printed blocks stand on lines of their own in the markup: diffs stay readable, and read-article.ts finds their ends.

import type { ElementContent } from 'hast'

/** Every node followed by a line feed, and one before the first. */
export function separateLines(nodes: readonly ElementContent[]): ElementContent[] {
  const separated: ElementContent[] = [{ type: 'text', value: '\n' }]
  for (const node of nodes) separated.push(node, { type: 'text', value: '\n' })
  return separated
}
