// A value as a cell of a table of data prints it: as stated, and with its unit where that is not the whole table's.

import type { FactValue } from '../model/facts.ts'
import { formatNumber } from './quantity/format-value.ts'

/** `unit`: the one that stands above the table. */
export function printValue(value: FactValue, unit: string | undefined): string {
  if (value.kind === 'text') return value.text
  if (value.kind === 'absent') return value.written
  const shown = value.unit !== '' && value.unit !== unit
  const text = formatNumber(value, shown ? [{ kind: 'unit', shown }] : [])
  return typeof text === 'string' ? text : value.value
}
