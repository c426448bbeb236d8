// The commands and options of `report`, in the reader's language; what a command does is loaded when it runs.

import { Command } from 'commander'
import type { Language } from '../diagnostics/text.ts'
import { displayWidth } from '../diagnostics/visible-text.ts'
import type { Actions } from './command-lines/actions.ts'
import { addDataCommands } from './command-lines/data-commands.ts'
import { addEditorCommands } from './command-lines/editor-commands.ts'
import { addListCommands } from './command-lines/list-commands.ts'
import { addPageCommands } from './command-lines/page-commands.ts'
import { addReportCommands } from './command-lines/report-commands.ts'
import type { Environment } from './environment.ts'

interface Setting {
  readonly environment: Environment
  readonly language: Language
  readonly version: string
}

/** Parsing rejects with CommanderError for a wrong command line, and after showing help or the version. */
export function createProgram(setting: Setting, actions: Actions): Command {
  const t = (zh: string, en: string) => (setting.language === 'zh' ? zh : en)
  const program = new Command('report')
  configure(program, setting)
  program
    .usage(t('[选项] <命令>', '[options] <command>'))
    .description(
      t(
        '把分章节写的文稿编成符合 GB/T 9704—2012 的年度报告（DOCX、HTML）',
        'Compiles section files into an annual report after GB/T 9704-2012 (DOCX, HTML)',
      ),
    )
    .option(
      t('--lang <语言>', '--lang <language>'),
      t(
        '界面语言：zh 或 en（默认看系统，其次中文）',
        'language of messages: zh or en (default: by locale, else Chinese)',
      ),
    )
    .option('--no-color', t('不用颜色（也可设环境变量 NO_COLOR）', 'no colours (as NO_COLOR in the environment)'))
    .version(setting.version, '-V, --version', t('显示版本号', 'show the version'))
    .helpOption('-h, --help', t('显示帮助', 'show help'))
    .helpCommand(t('help [命令]', 'help [command]'), t('显示一个命令的帮助', 'show the help of a command'))
    .addHelpText(
      'after',
      `\n${t('例：', 'Examples:')}\n  report init ${t('法治报告', 'my-report')} --template rule-of-law\n  report build ${t('法治报告', 'my-report')}`,
    )
  addReportCommands(program, actions, t)
  addDataCommands(program, actions, t)
  addPageCommands(program, actions, t)
  addEditorCommands(program, actions, t)
  addListCommands(program, actions, t)
  return program
}

const titles: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Global Options:': '通用选项：',
  'Commands:': '命令：',
}

function configure(program: Command, { environment, language }: Setting): void {
  const { stdout, stderr } = environment
  program.exitOverride()
  program.configureOutput({
    writeOut: (text) => void stdout.write(text),
    writeErr: (text) => void stderr.write(text),
    // Errors are said in the reader's language where the program is run.
    outputError: () => {},
    getOutHelpWidth: () => stdout.columns ?? DEFAULT_HELP_WIDTH,
    getErrHelpWidth: () => stderr.columns ?? DEFAULT_HELP_WIDTH,
    getOutHasColors: () => false,
    getErrHasColors: () => false,
  })
  program.configureHelp({
    showGlobalOptions: true,
    styleTitle: (title) => (language === 'zh' ? (titles[title] ?? title) : title),
    // Commander pads by counting code units; a Chinese character takes two columns.
    displayWidth,
    subcommandTerm: (command) => [command.name(), ...command.registeredArguments.map(argumentTerm)].join(' '),
  })
}

const DEFAULT_HELP_WIDTH = 100

function argumentTerm(argument: { readonly required: boolean; name(): string }): string {
  return argument.required ? `<${argument.name()}>` : `[${argument.name()}]`
}
