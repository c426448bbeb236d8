// Statistics → lines for people: a table of the parts, and below it what the report as a whole has.

import type { CodeCount } from '../diagnostics/count-by-code.ts'
import type { Message } from '../diagnostics/diagnostic.ts'
import type { Language } from '../diagnostics/text.ts'
import { displayWidth, visibleText } from '../diagnostics/visible-text.ts'
import { wrapText } from '../diagnostics/wrap-text.ts'
import type { FactStatistics, PartStatistics, ReportStatistics } from '../stats/statistics.ts'
import { tableLines } from './table.ts'

const WORDS = {
  zh: {
    heads: ['部分', '字数', '起页', '数字', '引自数据', '表', '图'],
    kinds: {
      opening: '（第一个标题之前）',
      section: '',
      attachment: '',
      footnotes: '脚注',
      rest: '标题、主送、落款等',
    },
    whole: '合计',
  },
  en: {
    heads: ['part', 'chars', 'page', 'numbers', 'from data', 'tables', 'figures'],
    kinds: {
      opening: '(opening)',
      section: '',
      attachment: '',
      footnotes: 'footnotes',
      rest: 'title, signature …',
    },
    whole: 'whole',
  },
} as const

const NARROWEST = 60
const NARROWEST_NAME = 12
const WIDEST_NAME = 44

export function statsLines(stats: ReportStatistics, language: Language, columns: number): string[] {
  const width = Math.max(NARROWEST, columns)
  return [
    ...wrapText(visibleText(stats.title), width),
    '',
    ...partLines(stats, language, width),
    '',
    ...summary(stats)[language].flatMap((line) => wrapText(visibleText(line), width)),
    ...findingLines(stats.findings, language),
  ]
}

function partLines({ parts, whole }: ReportStatistics, language: Language, width: number): string[] {
  const { heads, whole: all } = WORDS[language]
  const rows = [heads, ...parts.map((part) => [nameOf(part, language), ...figuresOf(part)]), [all, ...figuresOf(whole)]]
  const [names = 0, ...others] = heads.map((_, column) =>
    Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))),
  )
  const taken = others.reduce((sum, each) => sum + GAP + each, 0)
  const name = Math.max(NARROWEST_NAME, Math.min(names, WIDEST_NAME, width - taken))
  const rule = '-'.repeat(name + taken)
  const [head = [], ...lines] = rows.map(([first = '', ...figures]) =>
    tableLines([first, ...figures.map((text, index) => atRight(text, others[index] ?? 0))], [name, ...others]),
  )
  return [...head, rule, ...lines.slice(0, -1).flat(), rule, ...(lines.at(-1) ?? [])]
}

// Between the columns of a table.
const GAP = 2

function nameOf({ kind, number, heading }: PartStatistics, language: Language): string {
  const space = kind === 'attachment' && heading !== '' ? ' ' : ''
  return visibleText(number + space + heading) || WORDS[language].kinds[kind]
}

function figuresOf(part: Omit<PartStatistics, 'kind' | 'number' | 'heading'>): string[] {
  const { page, characters, numbers, tables, figures } = part
  const counts = [numbers.total, numbers.bound, tables, figures]
  return [
    grouped(characters),
    page === undefined ? '' : `${page}`,
    ...counts.map((count) => (count === 0 ? '-' : grouped(count))),
  ]
}

/** Equal on every machine, as toLocaleString is not. */
function grouped(count: number): string {
  return `${count}`.replace(/\B(?=(\d{3})+$)/g, ',')
}

function atRight(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - displayWidth(text))) + text
}

function summary(stats: ReportStatistics): Readonly<Record<Language, readonly string[]>> {
  const { whole, pages, footnotes, facts } = stats
  const { numbers, characters, boundCharacters } = whole
  const uses = usesOf(facts)
  return {
    zh: [
      `版面：约 ${pages.count} 页（按每面 ${pages.lines} 行、每行 ${pages.characters} 字推算，不含封面、目录和单独装订的附件）`,
      `内容：${grouped(characters)} 字（${grouped(boundCharacters)} 字引自数据），表 ${whole.tables} 个，图 ${whole.figures} 个，脚注 ${footnotes} 条`,
      numbers.total === 0
        ? '数字：没有（日期和文号不算）'
        : `数字：${numbers.total} 个，其中 ${numbers.bound} 个引自数据（${share(numbers.bound, numbers.total)}）；日期和文号不算`,
      facts.total === 0 ? '数据：没有 data 文件' : `数据：${facts.total} 项，${uses.zh}`,
    ],
    en: [
      `Pages: about ${pages.count} (${pages.lines} lines of ${pages.characters} characters; cover, contents and attachments bound apart left out)`,
      `Content: ${plural(characters, 'character')} (${grouped(boundCharacters)} from data), ${plural(whole.tables, 'table')}, ${plural(whole.figures, 'figure')}, ${plural(footnotes, 'footnote')}`,
      numbers.total === 0
        ? 'Numbers: none (dates and document numbers aside)'
        : `Numbers: ${numbers.total}, of which ${numbers.bound} from data (${share(numbers.bound, numbers.total)}); dates and document numbers aside`,
      facts.total === 0 ? 'Facts: no files in data/' : `Facts: ${facts.total}, ${uses.en}`,
    ],
  }
}

function usesOf({ total, unused, unusedNames = [] }: FactStatistics): Message {
  if (unused === undefined) {
    return {
      zh: '用到几项未统计（先改正数据和引用的错误）',
      en: 'uses not counted (correct the errors in data and references first)',
    }
  }
  const used = total - unused
  const names = { zh: listed(unusedNames, '、'), en: listed(unusedNames, ', ') }
  return {
    zh: `用到 ${used} 项${unused > 0 ? `；没有用到：${names.zh}` : ''}`,
    en: `of which ${used} used${unused > 0 ? `; unused: ${names.en}` : ''}`,
  }
}

function plural(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`
}

/** `37%`; 100% only where all of them are. */
function share(part: number, whole: number): string {
  return whole === 0 ? '-' : `${Math.floor((part / whole) * 100)}%`
}

const MOST_LISTED = 10

function listed(names: readonly string[], comma: string): string {
  return names.slice(0, MOST_LISTED).join(comma) + (names.length > MOST_LISTED ? '…' : '')
}

const SEVERITIES = {
  zh: { error: '错误', warning: '警告', info: '提示' },
  en: { error: 'error', warning: 'warning', info: 'info' },
} as const

function findingLines(findings: readonly CodeCount[], language: Language): string[] {
  if (findings.length === 0) return [language === 'zh' ? '检查结果：没有发现问题' : 'Findings: none']
  const widest = Math.max(...findings.map(({ code }) => code.length))
  return [
    language === 'zh' ? '检查结果（详情见 report check）：' : 'Findings (see report check):',
    ...findings.map(({ code, severity, count }) =>
      `  ${pad(SEVERITIES[language][severity], 7)}  ${pad(code, widest)}  ${grouped(count)}`.trimEnd(),
    ),
  ]
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)))
}
