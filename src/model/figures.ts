// A Doc → its figures, in the order of the paper.

import type { Doc, Figure } from './doc.ts'

export function figuresOf({ body, attachments }: Doc): readonly Figure[] {
  return [body, ...attachments.map((attachment) => attachment.body)]
    .flat()
    .filter((block): block is Figure => block.kind === 'figure')
}

export function hasChart(doc: Doc): boolean {
  return figuresOf(doc).some(({ chart }) => chart !== undefined)
}
