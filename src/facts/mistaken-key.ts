// A key of a group that is no name of a fact: misspelt where a reserved key was meant.

import type { Log } from '../diagnostics/diagnostic.ts'
import { closest } from '../diagnostics/suggest.ts'
import { groupKeys } from '../model/fact-keys.ts'
import type { Located, LocatedEntry } from '../model/located.ts'
import type { GroupFields } from './check-fields.ts'
import { reportDataForm, reportUnknownKey } from './data-reports.ts'
import { isUnit } from './quantity/measure-words.ts'

const RESERVED = Object.values(groupKeys).flatMap(({ en, zh }) => [zh, en])

/** True after a finding. Beside `文件` there are no facts but those of the file; elsewhere any name may be meant. */
export function isMistakenKey({ key, keySpan, value }: LocatedEntry, { file }: GroupFields, log: Log): boolean {
  if (file !== undefined) {
    reportUnknownKey(key, keySpan, RESERVED, log)
    return true
  }
  const guess = closest(key, RESERVED)
  if (guess === undefined || guess.length !== key.length || !isSlip(guess, value)) return false
  reportDataForm(keySpan, { zh: `“${key}”像是“${guess}”写错了`, en: `“${key}” looks like “${guess}” misspelt` }, log, {
    expected: { zh: `“${guess}”，或者与它差别大一些的名称`, en: `“${guess}”, or a name less like it` },
    help: { zh: `改成“${guess}”；如果是数据的名称，换个叫法`, en: `write “${guess}”, or rename the fact` },
  })
  return true
}

/** What stands behind the key is what the reserved one takes, and no value of a fact. */
function isSlip(guess: string, value: Located): boolean {
  const isScalar = value.kind === 'scalar'
  if (ASSERTIONS.includes(guess)) return isScalar ? /[=<>≤≥≠＝]/.test(value.text) && !/^[=＝]/.test(value.text) : true
  return UNITS.includes(guess) && isScalar && isUnit(value.text.trim())
}

const ASSERTIONS: readonly string[] = [groupKeys.assertions.en, groupKeys.assertions.zh]
const UNITS: readonly string[] = [groupKeys.unit.en, groupKeys.unit.zh]
