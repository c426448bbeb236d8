// Findings that several readers of data make.

import type { Log, Message } from '../diagnostics/diagnostic.ts'
import { closest } from '../diagnostics/suggest.ts'
import type { LocatedEntry } from '../model/located.ts'
import type { Span } from '../source/span.ts'
import { dataForm, sameName } from './findings.ts'

export function reportSameName(name: string, span: Span, first: Span, log: Log): void {
  log.add(sameName, {
    message: { zh: `名称“${name}”写了两次`, en: `the name “${name}” is given twice` },
    expected: { zh: '同一级里名称不重复', en: 'names of one level that differ' },
    help: { zh: '改名，或删去一处', en: 'rename one of them, or delete it' },
    span,
    notes: [{ message: { zh: '第一处在这里', en: 'the first one is here' }, span: first }],
  })
}

interface FormWords {
  readonly expected: Message
  readonly help: Message
}

const FORM_WORDS: FormWords = {
  expected: {
    zh: '名称: 数值，或 名称: {值: 14, 单位: 件}，或下一级的名称；断言写 合计 = 甲 + 乙',
    en: 'name: value, name: {value: 14, unit: 件}, or names of the next level; an assertion such as a = b + c',
  },
  help: { zh: '照 README“数据”一节改写', en: 'see “Data” in the README' },
}

export function reportDataForm(span: Span, message: Message, log: Log, words: Partial<FormWords> = {}): void {
  log.add(dataForm, { message, ...FORM_WORDS, ...words, span })
}

/** A formula of which a comma made two. */
export function reportCutFormula(span: Span, log: Log): void {
  reportDataForm(span, { zh: '算式里有逗号，被当成了两项', en: 'a comma cuts the formula into two' }, log, {
    expected: { zh: '有逗号的算式整个加双引号，如 "占比(甲, 乙)"', en: 'a formula with a comma in double quotes' },
    help: {
      zh: '给整个算式加上双引号，或把逗号改成“，”',
      en: 'quote the whole formula, or write the full-width comma',
    },
  })
}

/** Of two keys that mean the same: 值 and value. */
export function reportDoubled(entries: readonly LocatedEntry[], log: Log): void {
  for (const { key, keySpan } of entries) {
    log.add(sameName, {
      message: { zh: `“${key}”这一项用另一种语言又写了一次`, en: `“${key}” is given in the other language, too` },
      expected: { zh: '一项只写一次，中文或英文任选', en: 'each key once, in either language' },
      help: { zh: `删去“${key}”或另一处`, en: `delete “${key}” or the other one` },
      span: keySpan,
    })
  }
}

export function reportUnknownKey(key: string, span: Span, known: readonly string[], log: Log): void {
  const guess = closest(key, known)
  log.add(dataForm, {
    message: { zh: `不认识的键“${key}”`, en: `unknown key “${key}”` },
    expected: { zh: `写了“值”的一项里可用：${known.join('、')}`, en: `beside a value: ${known.join(', ')}` },
    help: guess
      ? { zh: `是不是“${guess}”？`, en: `did you mean “${guess}”?` }
      : { zh: '改用上面的键，或删去', en: 'use one of these, or delete it' },
    span,
  })
}
