// A directive that stands inside text, in the cell of a table, or behind one colon: it would be printed as it is written.

import { unknownDirective } from './findings.ts'
import { type Lowering, spanBetween } from './lowering.ts'

const INSIDE = /(?<![\\:：])[:：]{2,3}[\p{L}-]+(?:\[[^\]]*\])?\{/u
// One colon before any word is text: 联系人:张三.
const ONE_COLON = /(?<![\\:：])[:：](?:数据表|图表|表格|dataTable|data-table|chart|table)(?:\[[^\]]*\])?\{/u

/** `start`: offset of `written` in the text. What opens a paragraph with two colons is looked at there. */
export function checkStrayDirective(written: string, start: number, lowering: Lowering): void {
  const inside = INSIDE.exec(written)
  const found = inside !== null && inside.index > 0 ? inside : ONE_COLON.exec(written)
  if (found !== null) report(found[0], start + found.index, lowering)
}

/** The same, where there is no paragraph that it could open. */
export function checkCellDirective(written: string, start: number, lowering: Lowering): void {
  const found = INSIDE.exec(written)
  if (found?.index === 0) report(found[0], start, lowering)
}

function report(directive: string, start: number, lowering: Lowering): void {
  const name = directive.slice(0, -1)
  lowering.log.add(unknownDirective, {
    message: { zh: `指令“${name}”写法不对，会原样印出`, en: `the directive ${name} would be printed as it is` },
    expected: {
      zh: '指令自成一行，以两个半角冒号开头（:::表格 是三个）',
      en: 'a directive in a line of its own, behind two colons (:::table has three)',
    },
    help: {
      zh: '另起一行写“::”；要印出冒号本身就写“\\:”',
      en: 'begin a new line with ::; write \\: to print the colons',
    },
    span: spanBetween(start, start + directive.length, lowering),
  })
}
