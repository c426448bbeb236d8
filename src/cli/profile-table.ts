// A project's profile → a table for people: group by group, each row with its value, its clause and how it is derived.

import type { Message } from '../diagnostics/diagnostic.ts'
import type { Language } from '../diagnostics/text.ts'
import { displayWidth, visibleText } from '../diagnostics/visible-text.ts'
import { wrapText } from '../diagnostics/wrap-text.ts'
import { conventions } from '../model/conventions.ts'
import { type ProfileRow, profileRows, SILENT } from '../model/profile-rows.ts'
import { valueText } from '../model/profile-text.ts'
import type { Deviation, ProjectProfile } from '../model/project-profile.ts'
import { tableLines } from './table.ts'

export interface TableOptions {
  readonly language: Language
  /** Columns of the terminal. */
  readonly width: number
  /** Only the rows that differ from the base. */
  readonly diff: boolean
}

/** Before the name of a row that differs from the base. */
const MARK = '*'
const NARROWEST = 60

export function profileLines({ profile, deviations }: ProjectProfile, options: TableOptions): string[] {
  const { language, diff } = options
  const width = Math.max(NARROWEST, options.width)
  const head = wrapText(headline(profile.title, deviations.length, diff)[language], width)
  if (diff && deviations.length === 0) return head
  const byKey = new Map(deviations.map((deviation) => [deviation.row.key, deviation]))
  const rows = profileRows(profile).filter(({ key, unsaid }) => byKey.has(key) || !(unsaid || diff))
  const widths = columnWidths(rows, width, language)
  const parts = [...new Set(rows.map(({ name }) => name.part[language]))]
  return [
    ...head,
    '',
    ...tableLines(HEADS[language], widths),
    ...parts.flatMap((part) => [
      part,
      ...rows
        .filter(({ name }) => name.part[language] === part)
        .flatMap((row) => tableLines(cellsOf(row, byKey.get(row.key), language), widths)),
    ]),
    ...(diff ? [] : conventionLines(width, language)),
  ]
}

const HEADS: Readonly<Record<Language, readonly string[]>> = {
  zh: ['  项目', '取值', '条款', '程度', '推算、说明'],
  en: ['  row', 'value', 'clause', 'strength', 'derivation, notes'],
}

function headline(title: Message, count: number, diff: boolean): Message {
  if (count === 0 && diff) {
    return { zh: `版面：${title.zh}，没有不同`, en: `Profile: ${title.en}, with no row that differs` }
  }
  if (count === 0) return { zh: `版面：${title.zh}`, en: `Profile: ${title.en}` }
  return {
    zh: `版面：${title.zh}，有 ${count} 处不同（前面标 ${MARK}）`,
    en: `Profile: ${title.en}, with ${count} rows that differ (marked ${MARK})`,
  }
}

/** The name as wide as it needs, the value not so wide that nothing is left for the notes. */
function columnWidths(rows: readonly ProfileRow[], width: number, language: Language): number[] {
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(displayWidth))
  const heads = HEADS[language].map(displayWidth)
  const name = Math.max(heads[0] ?? 0, 2 + widest(rows.map((row) => row.name.row[language])))
  const clause = Math.max(heads[2] ?? 0, widest(rows.map((row) => clauseText(row)[language])))
  const strength = Math.max(heads[3] ?? 0, widest(rows.map((row) => row.strength)))
  const rest = width - name - clause - strength - 2 * (HEADS[language].length - 1)
  const value = Math.min(widest(rows.map((row) => valueText(row, row.value)[language])), Math.floor(rest / 2))
  return [name, value, clause, strength, rest - value]
}

function clauseText({ clause }: ProfileRow): Message {
  return clause === SILENT ? { zh: '未规定', en: 'none' } : { zh: clause, en: clause }
}

function cellsOf(row: ProfileRow, deviation: Deviation | undefined, language: Language): string[] {
  const notes = [
    ...(deviation ? deviationNotes(row, deviation) : []),
    ...(row.derivation ? [same(row.derivation)] : []),
  ]
  return [
    `${deviation ? MARK : ' '} ${row.name.row[language]}`,
    valueText(row, row.value)[language],
    clauseText(row)[language],
    row.strength,
    notes.map((note) => note[language]).join(language === 'zh' ? '；' : '; '),
  ].map(visibleText)
}

function same(text: string): Message {
  return { zh: text, en: text }
}

function deviationNotes(row: ProfileRow, { base, reason, span, follows }: Deviation): Message[] {
  const standard = valueText(row, base)
  return [
    { zh: `标准是 ${standard.zh}`, en: `the standard’s is ${standard.en}` },
    ...(follows ? [{ zh: '随别的行改变', en: 'follows from another row' }] : span ? [same(span.path)] : []),
    ...(reason === undefined ? [] : [{ zh: `理由：${reason}`, en: `reason: ${reason}` }]),
  ]
}

function conventionLines(width: number, language: Language): string[] {
  const head = {
    zh: '自带的版面（写在 report.yaml 的“版面”里）',
    en: 'Profiles that ship (for `profile` in report.yaml)',
  }
  return [
    '',
    head[language],
    ...conventions.flatMap(({ name, summary, evidence }) => [
      ...wrapText(`${name[language]}${language === 'zh' ? '：' : ': '}${summary[language]}`, width),
      ...wrapText(evidence[language], width - 2).map((line) => `  ${line}`),
    ]),
  ]
}
