// Numbers of applications and their results, reviews, lawsuits, documents and licences in sentences, against the tables. Only plain
// forms are read (新收…N件), and no sentence about another year.

import type { Finding, Rule } from '../../../src/template-api.ts'
import { PRACTICE } from '../basis.ts'
import { readTables } from '../data/read-table.ts'
import { type CellData, cellName, type TableData } from '../data/table-data.ts'
import { proseOf, type Sentence, spanAt } from '../prose.ts'
import { applications } from '../tables/applications.ts'
import { cellKey, leavesOf } from '../tables/table-spec.ts'

interface Statement {
  /** Ends before the number. */
  readonly opening?: RegExp
  /** Begins behind the number and its unit. */
  readonly closing?: RegExp
  /** What its clause must speak of: an organ may have reviews and lawsuits of other kinds. */
  readonly about?: RegExp
  /** The cells that the number is the sum of, and other sums that would do, too. */
  readonly sums: readonly (readonly string[])[]
  readonly name: string
}

const cell = (row: string) => cellKey(row, 'total')
const APPLICATION = '(?:的)?(?:各类)?(?:政府信息公开|信息公开|依申请公开)?(?:的)?(?:申请)?(?:事项)?'
const OF_DISCLOSURE = /信息公开|依申请公开|公开工作/
const COUNT = '(?:数量)?(?:共计|总计|合计|共|为)?'

// What the number is of must begin there: 因涉及国家秘密不予公开2件 is one reason of several.
const BEGINS = '(?:^|[，、：:（(]|其中|作出|答复|决定|全年|本年|共|已)'
// Of applications and of all who made them.
const RESULT_OF = '^(?![^。；]*(?:自然人|企业|法人|科研|公益|法律服务))[^。；]*申请[^。；]*'
const result = (name: string, rows: readonly string[]): Statement => ({
  name,
  opening: new RegExp(`${RESULT_OF}${BEGINS}${name}${APPLICATION}${COUNT}$`),
  sums: [rows.map(cell)],
})
const REFUSALS = applications.blocks
  .flatMap(({ rows }) => leavesOf(rows))
  .filter(({ heads }) => heads.some(({ id }) => id === 'refused'))
  .map(({ entry }) => entry.id)

const STATEMENTS: readonly Statement[] = [
  { name: '新收', opening: new RegExp(`新收(?:到)?${APPLICATION}${COUNT}$`), sums: [[cell('new')]] },
  {
    name: '收到申请',
    // Those carried over may be counted as received, too.
    opening: new RegExp(`(?<!新)收到${APPLICATION}(?<=申请|申请事项|依申请公开)${COUNT}$`),
    sums: [[cell('new')], [cell('new'), cell('carried')]],
  },
  {
    name: '上年结转',
    opening: new RegExp(`(?:上年度?结转|上一年度?结转|结转上年度?)${APPLICATION}${COUNT}$`),
    sums: [[cell('carried')]],
  },
  {
    name: '结转下年度',
    opening: new RegExp(`结转(?:至|到)?(?:下年度?|下一年度?)(?:继续)?(?:办理)?${APPLICATION}${COUNT}$`),
    // 2件结转下年办理, too.
    closing: /^(?:申请)?结转(?:至|到)?(?:下|次)/,
    sums: [[cell('next')]],
  },
  {
    name: '行政复议',
    opening: new RegExp(`行政复议(?:案件|申请)?${COUNT}$`),
    about: OF_DISCLOSURE,
    sums: [[cell('review')]],
  },
  {
    name: '行政诉讼',
    opening: new RegExp(`行政诉讼(?:案件)?${COUNT}$`),
    about: OF_DISCLOSURE,
    sums: [[cell('direct'), cell('after-review')]],
  },
  result('予以公开', ['granted']),
  result('部分公开', ['partly']),
  result('不予公开', REFUSALS),
  {
    name: '制发规范性文件',
    opening: new RegExp(`${BEGINS}制发(?:行政)?规范性文件${COUNT}$`),
    sums: [[cellKey('normative', 'issued')]],
  },
  {
    name: '行政许可',
    opening: new RegExp(`${BEGINS}(?:办理|处理|作出)?行政许可(?:处理)?(?:决定|事项)?${COUNT}$`),
    sums: [[cellKey('licences', 'decisions')]],
  },
]

// Exact ones alone: 100余件 equals no cell. Lengths are bounded, so that the rule stays linear in the text.
const NUMBER = /(?<![\d.,])(\d{1,3}(?:,\d{3}){1,4}|\d{1,15})\s?(?:件|条|宗|份|起)/g

export const textNumber: Rule = {
  id: 'info-disclosure/text-number',
  summary: { zh: '正文的件数与公开表不一致', en: 'a number in the text that the official tables give otherwise' },
  severity: 'warning',
  basis: `${PRACTICE}：正文和表格一致`,
  examples: {
    found: ['本年新收政府信息公开申请3件。'],
    silent: ['上年同期新收政府信息公开申请3件。'],
  },
  *check({ report }) {
    const tables = readTables(report)
    for (const sentence of proseOf(report)) {
      for (const found of sentence.text.matchAll(NUMBER)) {
        const before = clauseBefore(sentence.text, found.index)
        if (isAboutAnotherYear(before, report.manifest.year)) continue
        const behind = sentence.text.slice(found.index + found[0].length, found.index + found[0].length + CLAUSE)
        const context = sentence.role === 'reviews' ? undefined : before
        const statement = STATEMENTS.find((known) => says(known, before, behind, context))
        const finding = statement && compare(statement, found[1] ?? '', found.index, sentence, tables)
        if (finding) yield finding
      }
    }
  },
}

/** `context`: the clause, where it must say what it is about. */
function says({ opening, closing, about }: Statement, before: string, behind: string, context?: string): boolean {
  const isSaid = opening?.test(before) === true || closing?.test(behind) === true
  return isSaid && (about === undefined || context === undefined || about.test(context))
}

// Longer than any opening.
const CLAUSE = 60

/** What leads to the number: back to the last full stop or semicolon. */
function clauseBefore(text: string, end: number): string {
  return text.slice(Math.max(0, end - CLAUSE), end).replace(/^[\s\S]*[。；！？]/, '')
}

function isAboutAnotherYear(clause: string, year: number): boolean {
  const years = [...clause.matchAll(/(?:19|20)\d\d(?=年)/g)]
  return (
    /去年|上年同期|较上年|比上年|同比|上一年度(?!结转)/.test(clause) || years.some(([said]) => Number(said) !== year)
  )
}

function compare(
  { sums, name }: Statement,
  written: string,
  index: number,
  sentence: Sentence,
  tables: readonly TableData[],
): Finding | undefined {
  const said = BigInt(written.replaceAll(',', ''))
  const found = sums.map((keys) => keys.map((key) => findCell(key, tables)))
  const totals = found.map(totalOf)
  const [first] = totals
  if (first === undefined || totals.includes(said)) return undefined
  const span = spanAt(sentence, index, written.length)
  const cells = (found[0] ?? []).flatMap((known) => (known ? [known] : []))
  return {
    message: {
      zh: `正文写${name}${said}件，公开表是${first}件`,
      en: `the text says ${said} for ${name}, the official table ${first}`,
    },
    expected: { zh: `${first}件`, en: `${first}` },
    help: {
      zh: `核对；也可以在正文里引用，写成 {{ ${referenceTo(cells)} }}`,
      en: `check both; the text can quote the table: {{ ${referenceTo(cells)} }}`,
    },
    notes: cells.flatMap((known) => {
      const name = cellName(known)
      const message = { zh: `${name.zh}：${known.count}`, en: `${name.en}: ${known.count}` }
      return known.fact ? [{ message, span: known.fact.span }] : []
    }),
    ...(span ? { span } : {}),
  }
}

function referenceTo(cells: readonly CellData[]): string {
  return cells.flatMap(({ fact }) => (fact ? [fact.path.join('.')] : [])).join(' + ')
}

function findCell(key: string, tables: readonly TableData[]): CellData | undefined {
  return tables.map(({ cells }) => cells.get(key)).find((found) => found !== undefined)
}

function totalOf(cells: readonly (CellData | undefined)[]): bigint | undefined {
  return cells.reduce<bigint | undefined>(
    (sum, known) => (sum === undefined || known?.count === undefined ? undefined : sum + known.count),
    0n,
  )
}
