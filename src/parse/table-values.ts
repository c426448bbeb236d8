// The settings of a table, from an attribute's text or a YAML scalar's → values; each says what is wrong with it.

import type { Message } from '../diagnostics/diagnostic.ts'
import { YES_NO } from '../model/section-keys.ts'

/** Reports what was found and what was expected, at the place of the value. */
export type Complain = (message: Message, expected: Message) => void

export function toFlag(written: string, complain: Complain): boolean {
  const flag = Object.hasOwn(YES_NO, written.trim()) ? YES_NO[written.trim()] : undefined
  if (flag === undefined) complain({ zh: `“${written}”不是 是 或 否`, en: `“${written}” is not yes or no` }, YES)
  return flag ?? false
}

const YES: Message = { zh: '是 或 否', en: 'yes or no' }

/** 1 and up. */
export function toCount(written: string, complain: Complain): number {
  const count = /^\d{1,4}$/.test(written.trim()) ? Number(written) : 0
  if (count > 0) return count
  complain(
    { zh: `“${written}”不是个数`, en: `“${written}” is no count` },
    { zh: '正整数，如 2', en: 'a number such as 2' },
  )
  return 1
}

export function toUnit(written: string, complain: Complain): string | undefined {
  const unit = written.trim().replace(/^单位[：:]\s*/, '')
  if (unit !== '' && !unit.includes('，') && !unit.includes('{{')) return unit
  complain(
    {
      zh: unit === '' ? '计量单位是空的' : `计量单位“${unit}”里有逗号或引用`,
      en: 'no unit, or one with a comma or a reference',
    },
    { zh: '如 件、万元；几项设置之间用空格分开', en: 'a unit such as 件; settings are parted by spaces' },
  )
  return undefined
}

export function toWidths(written: readonly string[], complain: Complain): readonly number[] | undefined {
  const widths = written.map((width) => (/^\d{1,4}(?:\.\d{1,4})?$/.test(width) ? Number(width) : 0))
  if (widths.length > 0 && widths.every((width) => width > 0)) return widths
  complain(
    { zh: `列宽“${written.join(',')}”不都是正数`, en: `widths “${written.join(',')}” are not all positive numbers` },
    { zh: '各列宽度的比例，如 3,1,1', en: 'proportions of the columns, such as 3,1,1' },
  )
  return undefined
}

export function toName(written: string, complain: Complain): string | undefined {
  const name = written.trim()
  if (/^\p{L}[\p{L}\p{N}_-]*$/u.test(name)) return name
  complain(
    { zh: `标识“${name}”写法不对`, en: `“${name}” is no id` },
    { zh: '汉字、字母、数字和“-”，以汉字或字母开头', en: 'letters, digits and -, a letter first' },
  )
  return undefined
}
