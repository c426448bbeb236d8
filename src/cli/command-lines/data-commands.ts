// The command lines of what is about numbers: data import, stats.

import type { Command } from 'commander'
import type { DataImportOptions } from '../commands/data-import.ts'
import type { StatsOptions } from '../commands/stats.ts'
import { type Actions, addFormOption, projectArgument, type Translate } from './actions.ts'

export function addDataCommands(program: Command, actions: Actions, t: Translate): void {
  const data = program
    .command('data')
    .usage(t('<命令>', '<command>'))
    .description(t('导入数据：data import', 'import data: data import'))
    .helpCommand(false)
  addImport(data, actions, t)
  addStats(program, actions, t)
}

function addImport(data: Command, actions: Actions, t: Translate): void {
  const command = data
    .command('import')
    .usage(t('<表格> [文件夹] [选项]', '<file> [dir] [options]'))
    .description(
      t(
        '把 Excel、WPS 的一个工作表导入成项目的数据文件',
        'turn a sheet of Excel or WPS into a data file of the report',
      ),
    )
    .argument(t('<表格>', '<file>'), t('.xlsx 文件', 'an .xlsx file'))
    .argument(t('[文件夹]', '[dir]'), projectArgument(t))
    .option(
      t('--sheet <名称>', '--sheet <name>'),
      t('哪个工作表（只有一个有内容时不必写）', 'which sheet, where several hold something'),
    )
    .option(
      t('--to <文件>', '--to <file>'),
      t(
        '写成 data 文件夹里的哪个文件（默认用工作表或表格文件的名称）',
        'the file in data/ (default: named after the sheet or the file)',
      ),
    )
    .option(
      t('--range <格>', '--range <cells>'),
      t('只要哪些格，如 A3:H20，从表头起', 'these cells alone, head included, such as A3:H20'),
    )
    .option(
      t('--head-rows <行数>', '--head-rows <n>'),
      t('表头有几行（默认自己看）', 'lines of heads (default: guessed)'),
    )
    .option(
      t('--label-columns <列数>', '--label-columns <n>'),
      t('左边几列是各行的名称（默认自己看）', 'columns of row names at the left (default: guessed)'),
    )
    .option('--force', t('替换已有的数据文件', 'replace an existing data file'))
  addFormOption(command, t)
    .addHelpText(
      'after',
      `\n${t('写出的文件在 stdout 上每行一个。有错误值、没有名称的行列等错误时，什么都不写。\n退出码：0 已导入，1 没有导入，2 命令写错，70 程序故障。', 'Files are named on stdout, one a line. Nothing is written where the sheet has errors.\nExit codes: 0 imported, 1 not imported, 2 usage, 70 a bug.')}`,
    )
    .action((file: string, dir: string | undefined, options: DataImportOptions) =>
      actions.dataImport(file, dir, options),
    )
}

function addStats(program: Command, actions: Actions, t: Translate): void {
  const command = program
    .command('stats')
    .usage(t('[文件夹] [选项]', '[dir] [options]'))
    .description(t('统计各部分的字数、页数、图表和数据', 'count characters, pages, tables and facts'))
    .argument(t('[文件夹]', '[dir]'), projectArgument(t))
  addFormOption(command, t).action((dir: string | undefined, options: StatsOptions) => actions.stats(dir, options))
}
