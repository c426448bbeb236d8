// Section six says what 信息处理费 was charged (practice: no source shows that it must), and the same as data/, where
// that has a fee.

import type { Fact, FactNode, Finding, Rule } from '../../../src/template-api.ts'
import { PRACTICE } from '../basis.ts'
import { inCents, type Money } from '../money.ts'
import { proseOf, type Sentence, spanAt } from '../prose.ts'

/** The fact that data/ may state, wherever it stands. */
export const FEE = '信息处理费'
const AMOUNT = /(\d[\d,，]*(?:\.\d+)?)\s*(万元|元)/
const NONE = /(?:没有|未|不)[^，。；]{0,10}(?=信息处理费)|(?<=信息处理费[^，。；]{0,8})(?:没有|未收|无)/

export const fee: Rule = {
  id: 'info-disclosure/fee',
  summary: {
    zh: '没有报告信息处理费，或与数据不一致',
    en: 'the fee for processing information is not reported, or otherwise than in data/',
  },
  severity: 'warning',
  basis: `${PRACTICE}：《政府信息公开信息处理费管理办法》，在“其他需要报告的事项”报告收取情况`,
  *check({ report }) {
    const section = report.sections.find(({ role }) => role === 'other')
    if (section === undefined) return
    const said = proseOf(report).filter(({ role, text }) => role === 'other' && text.includes(FEE))
    if (said.length === 0) yield notReported(section.titleSpan ?? section.span)
    const fact = feeIn(report.facts.root)
    if (fact) yield* said.flatMap((sentence) => compare(sentence, fact) ?? [])
  },
}

function notReported(span: Finding['span']): Finding {
  return {
    message: { zh: `这一部分没有写${FEE}`, en: `this section does not mention ${FEE}` },
    expected: { zh: `写明${FEE}的收取情况，没有收取的也写明`, en: `what ${FEE} was charged, even if none was` },
    help: { zh: `加一句，如“本年度没有收取${FEE}”`, en: `add a sentence on it, such as 本年度没有收取${FEE}` },
    ...(span ? { span } : {}),
  }
}

/** The first fact of this name, wherever it stands. */
function feeIn(node: FactNode): Fact | undefined {
  if (node.kind === 'fact') return node.path.at(-1) === FEE ? node : undefined
  for (const child of node.children.values()) {
    const found = feeIn(child)
    if (found) return found
  }
  return undefined
}

function compare(sentence: Sentence, fact: Fact): Finding | undefined {
  if (fact.value.kind !== 'number') return undefined
  const { value, unit } = fact.value
  const charged = inCents({ amount: value, unit: unit === '' ? '元' : unit })
  const said = amountIn(sentence.text)
  const cents = said && inCents(said)
  if (charged === undefined || said === undefined || cents === undefined || cents === charged) return undefined
  const span = spanAt(sentence, said.index, said.written.length)
  return {
    message: {
      zh: `正文的${FEE}写的是“${said.written}”，数据是${value}${unit}`,
      en: `the text says “${said.written}” for ${FEE}, data/ ${value}${unit}`,
    },
    expected: { zh: `${value}${unit}`, en: `${value}${unit}` },
    help: {
      zh: `核对；也可以在正文里引用，写成 {{ ${fact.path.join('.')} }}`,
      en: `check both; the text can quote it: {{ ${fact.path.join('.')} }}`,
    },
    notes: [{ message: { zh: '数据在这里', en: 'the data are here' }, span: fact.span }],
    ...(span ? { span } : {}),
  }
}

// So that the rule stays linear in the text.
const CLAUSE = 60

interface SaidAmount extends Money {
  readonly written: string
  readonly index: number
}

/** The amount behind the word in its clause, or a word close to it that says there was none. */
function amountIn(text: string): SaidAmount | undefined {
  const at = text.indexOf(FEE)
  const clause = /^[^，。；]*/.exec(text.slice(at, at + CLAUSE))?.[0] ?? ''
  const found = AMOUNT.exec(clause)
  if (found) {
    const [written, amount = '', unit = ''] = found
    return { amount: amount.replace(/[,，]/g, ''), unit, written, index: at + found.index }
  }
  const none = NONE.exec(text)
  return none ? { amount: '0', unit: '元', written: none[0], index: none.index } : undefined
}
