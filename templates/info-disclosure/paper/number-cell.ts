// A cell of data → the cell on paper, bound to its fact.

import type { Cell, Fact, Inline } from '../../../src/template-api.ts'
import type { TableData } from '../data/table-data.ts'
import { cellKey } from '../tables/table-spec.ts'

export function numberCell(row: string, column: string, { cells }: TableData): Cell {
  const fact = cells.get(cellKey(row, column))?.fact
  return fact === undefined ? { content: [] } : { content: [factText(fact)], span: fact.span }
}

/** As data/ has it; a blank stays what it is. */
function factText({ value, path, span }: Fact): Inline {
  const text = value.kind === 'number' ? value.value : value.kind === 'text' ? value.text : value.written
  const use = { names: [path.join('.')], ...(value.kind === 'number' ? { value } : {}) }
  return { kind: 'text', text, span, facts: use }
}
