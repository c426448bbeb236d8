// The options of `report data import` → what is wanted of the sheet, and the name of the table.

import { fileStem } from '../build/file-name.ts'
import type { Message } from '../diagnostics/diagnostic.ts'
import type { ImportWishes } from '../import/import-sheet.ts'
import { dataFolder } from '../io/data-folder.ts'
import { resolveFolder } from '../io/find-project.ts'
import { UsageError } from './usage-error.ts'

export interface ImportOptions {
  readonly sheet?: string
  readonly to?: string
  readonly range?: string
  readonly headRows?: string
  readonly labelColumns?: string
}

/** Rejects with UsageError. */
export async function parseWishes({ sheet, range, headRows, labelColumns }: ImportOptions): Promise<ImportWishes> {
  const { parseArea } = await import('../import/cell-names.ts')
  const area = range === undefined ? undefined : parseArea(range)
  if (range !== undefined && area === undefined) {
    throw new UsageError({
      zh: `--range 应为左上角和右下角两格，如 A3:H20，不能是 ${range}`,
      en: `--range names the first and the last cell, such as A3:H20, not ${range}`,
    })
  }
  const heads = parseCount('--head-rows', headRows)
  const labels = parseCount('--label-columns', labelColumns)
  return {
    ...(sheet === undefined ? {} : { sheet }),
    ...(area === undefined ? {} : { area }),
    ...(heads === undefined ? {} : { headRows: heads }),
    ...(labels === undefined ? {} : { labelColumns: labels }),
  }
}

function parseCount(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  if (/^[1-9]$/.test(text)) return Number(text)
  throw new UsageError({
    zh: `${option} 应为 1 到 9 的整数，不能是 ${text}`,
    en: `${option} is a number from 1 to 9, not ${text}`,
  })
}

/** The name of the table that `--to` asks for; undefined where it is not given. Throws UsageError. */
export function parseTarget(to: string | undefined, cwd: string, dir: string): string | undefined {
  if (to === undefined) return undefined
  const folder = dataFolder(dir)
  const resolved = resolveFolder(cwd, to)
  const below = resolved.startsWith(folder)
    ? resolved.slice(folder.length + 1)
    : to.replace(/^(?:\.[\\/])?data[\\/]/, '')
  const match = /^([^\\/]+)\.csv$/i.exec(below.normalize('NFC'))
  if (match?.[1] === undefined) throw new UsageError(outside(to))
  const [, stem] = match
  if (fileStem(stem) !== stem) {
    throw new UsageError({
      zh: `--to 的文件名里有空格，或有 Windows 不允许的字符：${stem}`,
      en: `the file name after --to has spaces, or characters that Windows forbids: ${stem}`,
    })
  }
  return stem
}

function outside(to: string): Message {
  return {
    zh: `--to 应为项目 data 文件夹里的 CSV 文件，如 data/申请.csv，不能是 ${to}`,
    en: `--to is a CSV file in the project’s data folder, such as data/applications.csv, not ${to}`,
  }
}
