// The cells of a table → what must be said of them: what forbids the import, what may surprise, what was left behind.

import type { FindingKind, Log, Message } from '../diagnostics/diagnostic.ts'
import { cellList } from './cell-names.ts'
import type { TableForm } from './find-table.ts'
import * as kinds from './findings.ts'
import { type Grid, type GridCell, isInside } from './grid.ts'
import { isNumeric } from './head-rows.ts'
import { remarkGaps, remarkHidden, remarkLeftOut } from './table-remarks.ts'

interface Remark {
  readonly kind: FindingKind
  readonly of: (cell: GridCell) => boolean
  /** `cells`: how many, and the names of the first. */
  readonly message: (cells: readonly GridCell[], names: Message) => Message
  readonly expected?: Message
  readonly help?: Message
}

const EXCEL: Message = { zh: '在表格里改正，保存后再导入', en: 'mend them in the sheet, save it, and import again' }

/** Of cells anywhere in the table. */
const ofCells: readonly Remark[] = [
  {
    kind: kinds.errorCell,
    of: ({ kind }) => kind === 'error',
    message: (cells, { zh, en }) => ({
      zh: `表格里有错误值（如 ${cells[0]?.text}）：${zh}`,
      en: `cells that hold an error, such as ${cells[0]?.text}: ${en}`,
    }),
    expected: { zh: '数、文字或空格', en: 'numbers, words or nothing' },
    help: EXCEL,
  },
  {
    kind: kinds.noValue,
    of: ({ formula }) => formula === 'none',
    message: (_, { zh, en }) => ({
      zh: `公式没有算出的值：${zh}（不是 Excel、WPS 保存的文件常常如此）`,
      en: `formulas without a value, as programs write that do not compute: ${en}`,
    }),
    expected: { zh: '文件里存有公式的结果', en: 'the results of formulas in the file' },
    help: { zh: '在 Excel 或 WPS 里打开，保存一次，再导入', en: 'open it in Excel or WPS, save it, and import again' },
  },
  {
    kind: kinds.lostDigits,
    of: ({ lostDigits = false }) => lostDigits,
    message: (cells, { zh, en }) => ({
      zh: `这些数超过 15 位，后几位已经不是原来的（如 ${cells[0]?.text}）：${zh}`,
      en: `numbers of more than 15 digits, whose last ones are lost (such as ${cells[0]?.text}): ${en}`,
    }),
    expected: { zh: '身份证号、编号等存为文字', en: 'identity numbers and the like kept as text' },
    help: { zh: '把单元格设为“文本”格式，重新输入', en: 'format the cells as text and type them anew' },
  },
  {
    kind: kinds.readsAsFormula,
    of: ({ kind, text }) => kind === 'text' && /^[=＝]/.test(text),
    message: (_, { zh, en }) => ({
      zh: `文字以等号开头，在数据文件里会当作算式：${zh}`,
      en: `words that begin with =, which a data file takes for a formula: ${en}`,
    }),
    help: { zh: '改写文字，或核对算式', en: 'reword them, or check the formula' },
  },
  {
    kind: kinds.formulas,
    of: ({ formula }) => formula === 'computed',
    message: (cells, { zh, en }) => ({
      zh: `公式只导入了值，表格改动后要重新导入：${cells.length} 格，${zh}`,
      en: `formulas kept as their values; import again when the sheet changes: ${cells.length}, at ${en}`,
    }),
  },
  {
    kind: kinds.dates,
    of: ({ kind }) => kind === 'date',
    message: (cells, { zh, en }) => ({
      zh: `日期写成文字（如 ${cells[0]?.text}）：${zh}`,
      en: `dates written as text (such as ${cells[0]?.text}): ${en}`,
    }),
  },
]

/** Of cells that hold data, not names. */
const ofData: readonly Remark[] = [
  {
    kind: kinds.shownOtherwise,
    of: ({ shown }) => shown !== undefined,
    message: (cells, { zh, en }) => {
      const [first] = cells
      return {
        zh: `按存的数导入，表格里显示的不同（${first?.text} 显示为 ${first?.shown}）：${zh}`,
        en: `imported as stored, though the sheet shows them otherwise (${first?.text} as ${first?.shown}): ${en}`,
      }
    },
  },
  {
    kind: kinds.textNumbers,
    of: (cell) => cell.kind === 'text' && isNumeric(cell),
    message: (cells, { zh, en }) => ({
      zh: `以文字存的数字，在数据文件里就是数（如 ${cells[0]?.text}）：${zh}`,
      en: `digits kept as text, which are numbers in a data file (such as ${cells[0]?.text}): ${en}`,
    }),
  },
]

export function remarkOn(grid: Grid, form: TableForm, log: Log): void {
  const { area, headRows, labelColumns } = form
  const cells = grid.rows.flatMap((row) => (row ?? []).flatMap((cell) => (cell && isInside(cell, area) ? [cell] : [])))
  const data = { ...area, top: area.top + headRows, left: area.left + labelColumns }
  const inData = cells.filter((cell) => isInside(cell, data))
  for (const remark of ofCells) add(remark, cells.filter(remark.of), log)
  for (const remark of ofData) add(remark, inData.filter(remark.of), log)
  remarkGaps(grid, area, log)
  remarkHidden(grid, area, log)
  remarkLeftOut(grid, form, cells, inData, log)
}

function add({ kind, message, expected, help }: Remark, cells: readonly GridCell[], log: Log): void {
  if (cells.length === 0) return
  log.add(kind, {
    message: message(cells, cellList(cells)),
    ...(expected ? { expected } : {}),
    ...(help ? { help } : {}),
  })
}
