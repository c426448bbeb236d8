// One fact → the number of its cell, or what is wrong with it.

import type { Fact } from '../../../src/template-api.ts'
import type { BlockSpec } from '../tables/table-spec.ts'
import type { CellData, DataFault } from './table-data.ts'
import { cellName } from './table-data.ts'

const WHOLE = /^\d+(?:\.0+)?$/

type PlacedCell = CellData & { readonly fact: Fact }

export interface ReadCell {
  readonly cell: CellData
  readonly faults: readonly DataFault[]
}

/** Of a cell that is not blank. */
export function readCell(place: PlacedCell, block: BlockSpec): ReadCell {
  const { value } = place.fact
  if (value.kind !== 'number') {
    const text = value.kind === 'text' ? value.text : value.written
    return { cell: place, faults: [wrong(place, block, `“${text}”`)] }
  }
  const written = `${value.value}${value.unit}`
  if (value.approximation !== undefined)
    return { cell: place, faults: [wrong(place, block, `约数“${written}（${value.approximation}）”`, written)] }
  if (value.unit !== '' && value.unit !== block.unit) return { cell: place, faults: [wrong(place, block, written)] }
  const isSound = block.kind === 'count' ? WHOLE.test(value.value) : !value.value.startsWith('-')
  if (!isSound) return { cell: place, faults: [wrong(place, block, written)] }
  const count = block.kind === 'count' ? { count: BigInt(value.value.replace(/\..*$/, '')) } : {}
  return { cell: { ...place, ...count }, faults: [] }
}

function wrong(place: PlacedCell, block: BlockSpec, zh: string, en = zh): DataFault {
  const { unit, kind } = block
  const name = cellName(place)
  const [wantedZh, wantedEn] =
    kind === 'count'
      ? [`不小于0的整数，单位是${unit}的可以不写`, `a whole number, not below 0; its unit ${unit} may be left out`]
      : [`不小于0的数，以${unit}计，单位可以不写`, `a number not below 0, in ${unit}; the unit may be left out`]
  return {
    kind: 'number',
    finding: {
      message: { zh: `${name.zh}写的是${zh}`, en: `${name.en} says ${en}` },
      expected: { zh: wantedZh, en: wantedEn },
      help: { zh: '改为准确的数字', en: 'write the exact number' },
      span: place.fact.span,
    },
  }
}
