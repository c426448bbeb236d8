// An imported table → what a clerk is told of it: what was taken for head, names and title, and how to refer to a number.

import type { Message } from '../diagnostics/diagnostic.ts'
import { visibleText } from '../diagnostics/visible-text.ts'
import { nameText } from '../facts/expression/name-text.ts'
import type { ImportedTable } from '../import/import-sheet.ts'
import { plural } from './project-session.ts'

export function importedWords(name: string, table: ImportedTable): Message[] {
  return [structure(name, table), ...around(table), ...example(name, table), ...directive(name, table)].map(
    ({ zh, en }) => ({
      zh: visibleText(zh),
      en: visibleText(en),
    }),
  )
}

function structure(name: string, table: ImportedTable): Message {
  const { sheet, cells, headRows, labelColumns, dataRows, dataColumns, unit } = table
  return {
    zh: `已导入“${name}”：工作表“${sheet}” ${cells}，表头 ${headRows} 行，名称 ${labelColumns} 列，数据 ${dataRows} 行 ${dataColumns} 列${unit === undefined ? '' : `，单位：${unit}`}`,
    en: `Imported “${name}”: sheet “${sheet}” ${cells}; ${plural(headRows, 'line')} of heads, ${plural(labelColumns, 'column')} of names, ${plural(dataRows, 'row')} by ${plural(dataColumns, 'column')} of data${unit === undefined ? '' : `, in ${unit}`}`,
  }
}

/** Title and notes are words for the report's text: they are told, and go into no file. */
function around({ title, notes }: ImportedTable): Message[] {
  return [
    ...(title === undefined ? [] : [{ zh: `表题：${title}`, en: `Title: ${title}` }]),
    ...notes.map((note) => ({ zh: `表下：${note}`, en: `Below the table: ${note}` })),
  ]
}

function example(name: string, { records, headRows, labelColumns }: ImportedTable): Message[] {
  // A row that continues no name, with a plain number: what a reference prints is then what stands there.
  const isPlain = (cells: readonly string[]) => cells[0] !== '' && /^-?[\d.]+%?$/.test(cells[labelColumns] ?? '')
  const row = records.slice(headRows).find(isPlain)
  if (row === undefined) return []
  const column = records.slice(0, headRows).flatMap((cells) => cells[labelColumns] || [])
  const names = [name, ...row.slice(0, labelColumns).filter((text) => text !== ''), ...column]
  const reference = `{{ ${nameText(names)} }}`
  return [
    {
      zh: `正文里写 ${reference}，印出 ${row[labelColumns]}`,
      en: `${reference} in a text prints ${row[labelColumns]}`,
    },
  ]
}

/** How the whole table is printed; its title is offered as the caption. */
function directive(name: string, { title = '' }: ImportedTable): Message[] {
  if (!/^[\p{L}\p{N}_]+$/u.test(name)) return []
  const caption = title === '' || /[[\]{}]/.test(title) ? '' : `[${title}]`
  const line = `::数据表${caption}{数据=${name}}`
  return [{ zh: `整张表：${line}`, en: `The whole table: ${line}` }]
}
