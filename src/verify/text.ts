// Results → text for people: by group, aligned, with what is wrong in full and what is right in a line.

import type { Message } from '../diagnostics/diagnostic.ts'
import { type Language, plainStyle, type Style } from '../diagnostics/text.ts'
import { displayWidth, visibleText } from '../diagnostics/visible-text.ts'
import type { Group, Outcome, Result } from './result.ts'

const GROUPS: readonly (readonly [Group, Message])[] = [
  ['paper', { zh: '纸张与版心', en: 'Sheet and type area' }],
  ['grid', { zh: '行与字', en: 'Lines and characters' }],
  ['page-number', { zh: '页码', en: 'Page numbers' }],
  ['fonts', { zh: '字体字号', en: 'Fonts' }],
  ['elements', { zh: '各要素', en: 'Elements' }],
]
const LABELS: Readonly<Record<Outcome, Message>> = {
  pass: { zh: '符合', en: 'conforms' },
  fail: { zh: '不符合', en: 'does not' },
  unverified: { zh: '未核验', en: 'unverified' },
}

export function formatResults(results: readonly Result[], language: Language, style: Style = plainStyle): string {
  const width = Math.max(...Object.values(LABELS).map((label) => displayWidth(label[language])))
  return GROUPS.flatMap(([group, heading]) => {
    const own = results.filter((result) => result.group === group)
    if (own.length === 0) return []
    return [
      style.message(heading[language]),
      ...own.flatMap((result) => resultLines(result, { language, style, width })),
      '',
    ]
  }).join('\n')
}

interface Setting {
  readonly language: Language
  readonly style: Style
  readonly width: number
}

function resultLines(result: Result, { language, style, width }: Setting): readonly string[] {
  const label = LABELS[result.outcome][language]
  const painted = paint(result, style)(label) + ' '.repeat(width - displayWidth(label))
  const colon = language === 'zh' ? '：' : ': '
  const head = `  ${painted}  ${result.title[language]}${colon}${visibleText(result.measured[language])}`
  if (result.outcome !== 'fail') return [result.outcome === 'pass' ? head : style.faint(head)]
  const indent = ' '.repeat(width + 4)
  const [should, basis] = language === 'zh' ? ['应为：', '依据：'] : ['Expected: ', 'Basis: ']
  const clause = /^\d/.test(result.clause) ? `GB/T 9704-2012 ${result.clause}` : result.clause
  return [
    head,
    `${indent}${should}${result.expected[language]}`,
    style.faint(`${indent}${basis}${clause}（${result.strength}）`),
  ]
}

/** What the standard 规定 is an error, anything weaker a warning. */
function paint({ outcome, strength }: Result, style: Style): (text: string) => string {
  if (outcome === 'pass') return style.severity.info
  if (outcome === 'unverified') return style.faint
  return strength === '规定' ? style.severity.error : style.severity.warning
}
