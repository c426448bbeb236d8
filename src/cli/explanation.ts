// One kind of finding → all that can be said of it: what it is, what it rests on, examples, and how it is told off.

import { isFirm, needsReason } from '../check/settings/apply-checks.ts'
import type { AnyKind } from '../compile-kinds.ts'
import type { Message } from '../diagnostics/diagnostic.ts'
import { severityWords } from '../diagnostics/finding-words.ts'
import type { Language } from '../diagnostics/text.ts'
import { wrapText } from '../diagnostics/wrap-text.ts'

/** Whether `checks` in report.yaml may weaken it. */
export function isWeighable(kind: AnyKind): 'yes' | 'with-reason' | 'no' {
  if (kind.origin === 'other' || isFirm(kind)) return 'no'
  return needsReason(kind) ? 'with-reason' : 'yes'
}

export function explanationLines(kind: AnyKind, language: Language, width: number): readonly string[] {
  const { code, severity, summary, basis, examples } = kind
  const said = WORDS[language]
  const heads = said[examples?.place ?? 'paragraph']
  const paragraphs = [
    [`${code}  ${severityWords[language][severity]}`, ...wrapText(summary[language], width)],
    basis === undefined ? [] : wrapText(said.basis + basis, width),
    exampleLines(heads.found, examples?.found, width),
    exampleLines(heads.silent, examples?.silent, width),
    ...[silencing(kind), weighing(kind)].map((lines) =>
      lines[language].flatMap((line) => (line.startsWith(' ') ? [line] : wrapText(line, width))),
    ),
  ]
  return paragraphs.filter((lines) => lines.length > 0).flatMap((lines, index) => (index > 0 ? ['', ...lines] : lines))
}

const WORDS = {
  zh: {
    basis: '依据：',
    paragraph: { found: '会查出：', silent: '不会查出：' },
    manifest: { found: 'report.yaml 里会查出：', silent: 'report.yaml 里不会查出：' },
  },
  en: {
    basis: 'Basis: ',
    paragraph: { found: 'Found:', silent: 'Not found:' },
    manifest: { found: 'Found in report.yaml:', silent: 'Not found in report.yaml:' },
  },
} as const

function exampleLines(head: string, texts: readonly string[] | undefined, width: number): readonly string[] {
  if (texts === undefined || texts.length === 0) return []
  return [head, ...texts.flatMap((text) => indented(text, width))]
}

function indented(text: string, width: number): readonly string[] {
  const lines = text.split('\n').flatMap((line) => (line === '' ? [''] : wrapText(line, width - 4)))
  return lines.map((line, index) => (index === 0 ? `  - ${line}` : `    ${line}`.trimEnd()))
}

function asking(code: string): Lines {
  return {
    zh: ['平时不查；要查，在 report.yaml 里写：', '  检查:', `    ${code}: 提示`],
    en: ['It is not looked for unless report.yaml asks for it:', '  checks:', `    ${code}: info`],
  }
}

type Lines = Readonly<Record<keyof Message, readonly string[]>>

function silencing({ code, severity, origin }: AnyKind): Lines {
  if (origin === 'other') return { zh: [], en: [] }
  if (severity === 'error') {
    return {
      zh: ['错误不能在某一处不查，只能改正。'],
      en: ['An error cannot be silenced at a place: mend it.'],
    }
  }
  return {
    zh: ['某一处不查，在段前（YAML 里在行前）写：', `  <!-- 不查 ${code}：原因 -->`, `  # 不查 ${code}：原因`],
    en: [
      'To silence it at a place, write before the paragraph, or before the line in YAML:',
      `  <!-- ignore ${code}: reason -->`,
      `  # ignore ${code}: reason`,
    ],
  }
}

function weighing(kind: AnyKind): Lines {
  const { code, severity } = kind
  if (kind.optional) return asking(code)
  const weaker = severity === 'error' ? { zh: '警告', en: 'warning' } : { zh: '关', en: 'off' }
  switch (isWeighable(kind)) {
    case 'no':
      return {
        zh: ['程度不能改：它不由检查规则得出，或者有它就编不成报告。'],
        en: ['Its weight cannot be changed: no rule gives it, or no report can be made with it.'],
      }
    case 'with-reason':
      return {
        zh: [
          '改程度，在 report.yaml 里写（放宽要写理由）：',
          '  检查:',
          `    ${code}: { 级别: ${weaker.zh}, 理由: … }`,
        ],
        en: [
          'To change its weight, write in report.yaml (a reason where it is weakened):',
          '  checks:',
          `    ${code}: { severity: ${weaker.en}, reason: … }`,
        ],
      }
    case 'yes':
      return {
        zh: ['改程度，在 report.yaml 里写（关、提示、警告、错误）：', '  检查:', `    ${code}: ${weaker.zh}`],
        en: [
          'To change its weight, write in report.yaml (off, info, warning, error):',
          '  checks:',
          `    ${code}: ${weaker.en}`,
        ],
      }
  }
}
