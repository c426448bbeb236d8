// A value as a cell of a table of data prints it: as stated, and with its unit where that is not the whole table's.

import type { FactNumber, FactValue } from '../model/facts.ts'
import type { Format } from './quantity/format.ts'
import { formatNumber } from './quantity/format-value.ts'
import { comparable, isPartOfNumber } from './quantity/units.ts'

/** In the table's unit where it converts; else with its own behind it. */
function formatsOf({ unit: own }: FactNumber, unit: string | undefined): readonly Format[] {
  if (own === '' || own === unit) return []
  const converts = unit !== undefined && !isPartOfNumber(own) && comparable(own, unit)
  return converts ? [{ kind: 'convert', unit }] : [{ kind: 'unit', shown: true }]
}

/** `unit`: the one that stands above the table. */
export function printValue(value: FactValue, unit: string | undefined): string {
  if (value.kind === 'text') return value.text
  if (value.kind === 'absent') return value.written
  // Figures stand below figures: 12000 where 1.2万 was stated beside 300.
  const { written: _, ...figures } = value
  const text = formatNumber(figures, formatsOf(value, unit))
  return typeof text === 'string' ? text : value.value
}
