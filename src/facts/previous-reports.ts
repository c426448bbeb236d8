// Findings about 上年项目, last year's project, at the place where the manifest names it.

import type { Diagnostic, Log } from '../diagnostics/diagnostic.ts'
import type { Span } from '../source/span.ts'
import { previousMissing, previousYear } from './findings.ts'

interface NamedFolder {
  readonly folder: string
  readonly span: Span
}

/**
 * `named`: what the manifest says of last year's project; `found`: what was found in its data, undefined where it could
 * not be read at all. Their own places are in another project, so one finding stands for all of them.
 */
export function reportPrevious(
  named: NamedFolder | undefined,
  found: readonly Diagnostic[] | undefined,
  log: Log,
): void {
  const mistakes = (found ?? []).filter(({ severity }) => severity === 'error')
  const [first] = mistakes
  if (named === undefined || (found !== undefined && first === undefined)) return
  const { folder, span } = named
  log.add(previousMissing, {
    message: first
      ? {
          zh: `上年项目“${folder}”的数据有 ${mistakes.length} 个错误：${first.span?.path ?? ''}：${first.message.zh}`,
          en: `the data of “${folder}” have ${mistakes.length} mistakes: ${first.span?.path ?? ''}: ${first.message.en}`,
        }
      : { zh: `读不到上年的项目“${folder}”`, en: `last year’s project “${folder}” cannot be read` },
    expected: {
      zh: '上年报告的项目文件夹，里面有 data 文件夹，如 ../2022',
      en: 'the folder of last year’s project, such as ../2022',
    },
    help: first
      ? { zh: '先在那个项目里运行 report check 改正', en: 'mend them there first: report check' }
      : { zh: '检查路径；没有上年的项目就删去这一行', en: 'check the path, or delete the line' },
    span,
  })
}

/** Where either manifest states no year, nothing can be said. */
export function reportPreviousYear(
  { folder, span }: NamedFolder,
  year: number | undefined,
  last: number | undefined,
  log: Log,
): void {
  if (year === undefined || last === undefined || last === year - 1) return
  log.add(previousYear, {
    message: {
      zh: `上年项目“${folder}”的年度是${last}，不是${year - 1}`,
      en: `last year’s project “${folder}” is of ${last}, not ${year - 1}`,
    },
    expected: { zh: `${year - 1}年度报告的项目文件夹`, en: `the folder of the project of ${year - 1}` },
    help: { zh: '改成上年的项目；没有就删去这一行', en: 'name last year’s project, or delete the line' },
    span,
  })
}
