// What is wrong with the lines of a CSV file as a table: a title above the heads, more cells than heads.

import type { Log, Message } from '../diagnostics/diagnostic.ts'
import type { LocatedRow } from '../model/located.ts'
import type { Span } from '../source/span.ts'
import { tableShape } from './findings.ts'

const WORDS = {
  expected: {
    zh: '最上面是表头，最左边是各行的名称，各行格数不多于表头；表头不止一行、名称不止一列时写明“表头行”“标签列”',
    en: 'heads above, row names at the left, no line longer than the head; headRows and labelColumns where there are several',
  },
  help: { zh: '补上名称，或删去多余的格', en: 'add the name, or delete the cells' },
}

export function reportShape(span: Span, message: Message, log: Log, help: Message = WORDS.help): void {
  log.add(tableShape, { message, ...WORDS, help, span })
}

/** The file without the lines above its heads: spreadsheets begin with a title, and with 单位：件. */
export function withoutTitle(rows: readonly LocatedRow[], headRows: number, log: Log): readonly LocatedRow[] {
  const first = rows.findIndex((row) => filled(row) > 1)
  const title = rows.slice(0, Math.max(0, first))
  const [from, to] = [title[0], title.at(-1)]
  const head = rows[title.length + headRows - 1]
  const body = rows[title.length + headRows]
  // One name over all columns, or none but those of rows, is a line of heads: then numbers come one line sooner.
  if (from === undefined || to === undefined || head === undefined || body === undefined) return rows
  if (filled(head) < 2 || head.some(isFigure) || !body.some(isFigure)) return rows
  const count = title.length
  const lines =
    count === 1 ? { zh: '第一行', en: 'the first line' } : { zh: `前${count}行`, en: `the first ${count} lines` }
  reportShape(
    { ...spanOf(from), end: spanOf(to).end },
    { zh: `${lines.zh}像是表的标题，不是表头`, en: `${lines.en} looks like a title, not like heads` },
    log,
    { zh: `删去${lines.zh}`, en: `delete ${lines.en}` },
  )
  return rows.slice(count)
}

function filled(row: LocatedRow): number {
  return row.filter(({ text }) => text !== '').length
}

function isFigure({ text }: LocatedRow[number]): boolean {
  return /^(?:[-+−]?\d|=)/.test(text)
}

/** `width`: what the head has. */
export function reportExcess(body: readonly LocatedRow[], head: readonly LocatedRow[], width: number, log: Log): void {
  const excess = body.flatMap((row) => row.slice(width).find(({ text }) => text !== '') ?? [])
  if (excess.length > 1 && excess.length === body.length) {
    const message = { zh: `第${width + 1}列没有名称`, en: `column ${width + 1} has no name` }
    reportShape(spanOf(head.at(-1) ?? []), message, log)
    return
  }
  for (const { span } of excess) {
    reportShape(span, { zh: '这一行比表头多', en: 'more cells than the head has' }, log)
  }
}

export function spanOf(row: LocatedRow): Span {
  const [first, last] = [row[0]?.span, row.at(-1)?.span]
  return { path: first?.path ?? '', start: first?.start ?? 0, end: last?.end ?? 0 }
}
