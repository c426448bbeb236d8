// The rows or columns that an author chose of a grid, in the order in which they were named.

import type { Log } from '../diagnostics/diagnostic.ts'
import { closest } from '../diagnostics/suggest.ts'
import type { Span } from '../source/span.ts'
import { formulaFails } from './findings.ts'
import type { Names } from './table-grid.ts'

/** Each wanted name stands for all lines that have it on one of their levels; a line that was named before stays there. */
export function chooseNames(
  lines: readonly Names[],
  wanted: readonly string[] | undefined,
  what: { readonly zh: string; readonly en: string },
  span: Span,
  log: Log,
): readonly Names[] {
  if (wanted === undefined) return lines
  const chosen = wanted.flatMap((name) => {
    const found = lines.filter((names) => names.includes(name) || isBelow(names.join('.'), name))
    if (found.length > 0) return found
    const known = [...new Set(lines.flat())]
    const guess = closest(name, known)
    log.add(formulaFails, {
      message: { zh: `数据里没有名为“${name}”的${what.zh}`, en: `the data have no ${what.en} “${name}”` },
      expected:
        known.length > 0
          ? { zh: known.slice(0, SHOWN).join('、'), en: known.slice(0, SHOWN).join(', ') }
          : { zh: `只有一${what.zh}，没有名称，不用选`, en: `one ${what.en} without a name: there is none to choose` },
      help: guess
        ? { zh: `是不是“${guess}”？`, en: `did you mean “${guess}”?` }
        : { zh: '改用上面的名称，或删去', en: 'use one of these, or delete it' },
      span,
    })
    return []
  })
  return [...new Set(chosen)]
}

function isBelow(line: string, name: string): boolean {
  return line === name || line.startsWith(`${name}.`)
}

const SHOWN = 12
