// The commands and options of `report`, in the reader's language; what a command does is loaded when it runs.

import { Command } from 'commander'
import type { Language } from '../diagnostics/text.ts'
import { displayWidth } from '../diagnostics/visible-text.ts'
import type { BuildOptions } from './commands/build.ts'
import type { CheckOptions } from './commands/check.ts'
import type { FontsOptions } from './commands/fonts.ts'
import type { InitOptions } from './commands/init.ts'
import type { ProfileOptions } from './commands/profile.ts'
import type { SchemaOptions } from './commands/schema.ts'
import type { VerifyOptions } from './commands/verify.ts'
import type { Environment } from './environment.ts'

/** What runs when a command is called. */
export interface Actions {
  build(dir: string | undefined, options: BuildOptions): Promise<void>
  check(dir: string | undefined, options: CheckOptions): Promise<void>
  init(dir: string, options: InitOptions): Promise<void>
  fonts(dir: string | undefined, options: FontsOptions): Promise<void>
  verify(target: string | undefined, options: VerifyOptions): Promise<void>
  templates(): Promise<void>
  profile(dir: string | undefined, options: ProfileOptions): Promise<void>
  schema(options: SchemaOptions): Promise<void>
}

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
  addInit(program, actions, t)
  addCheck(program, actions, t)
  addBuild(program, actions, t)
  addFonts(program, actions, t)
  addProfile(program, actions, t)
  addVerify(program, actions, t)
  addLists(program, actions, t)
  return program
}

type Translate = (zh: string, en: string) => string

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

function addInit(program: Command, actions: Actions, t: Translate): void {
  program
    .command('init')
    .usage(t('<文件夹> [选项]', '<dir> [options]'))
    .description(t('新建报告项目（不覆盖已有文件）', 'start a new report (never overwrites a file)'))
    .argument(t('<文件夹>', '<dir>'), t('项目放在哪里；没有就新建', 'where to put it; made if need be'))
    .option(
      t('--template <模板>', '--template <id>'),
      t('报告模板，见 report templates', 'report template, see report templates'),
    )
    .option(
      '--keys <zh|en>',
      t('report.yaml 里的键用中文（zh，默认）还是英文（en）', 'keys in report.yaml: zh (default) or en'),
    )
    .option(t('--organ <名称>', '--organ <name>'), t('发文机关全称', 'full name of the issuing organ'))
    .option(
      t('--year <年度>', '--year <year>'),
      t('报告年度，如 2024（默认上一年）', 'the reported year, such as 2024 (default: last year)'),
    )
    .addHelpText(
      'after',
      `\n${t('在终端里运行时，没有给出的模板、机关和年度会逐项询问。', 'On a terminal it asks for template, organ and year where they are not given.')}`,
    )
    .action((dir: string, options: InitOptions) => actions.init(dir, options))
}

function addCheck(program: Command, actions: Actions, t: Translate): void {
  program
    .command('check')
    .usage(t('[文件夹] [选项]', '[dir] [options]'))
    .description(t('检查报告，列出全部问题，不写文件', 'list all findings, write nothing'))
    .argument(t('[文件夹]', '[dir]'), projectArgument(t))
    .option(
      t('--format <形式>', '--format <form>'),
      t(
        'pretty：给人看，写到 stderr（默认）；json：给程序读，写到 stdout',
        'pretty: for people, on stderr (default); json: for programs, on stdout',
      ),
    )
    .option('--strict', t('有警告也算不通过', 'fail on warnings, too'))
    .action((dir: string | undefined, options: CheckOptions) => actions.check(dir, options))
}

function addBuild(program: Command, actions: Actions, t: Translate): void {
  program
    .command('build')
    .usage(t('[文件夹] [选项]', '[dir] [options]'))
    .description(t('检查并生成 DOCX 和 HTML', 'check, then write DOCX and HTML'))
    .argument(t('[文件夹]', '[dir]'), projectArgument(t))
    .option(
      t('--format <格式>', '--format <formats>'),
      t('docx、html，用逗号分开（默认两种都要）', 'docx, html, parted by commas (default: both)'),
    )
    .option(
      t('--out <文件夹>', '--out <dir>'),
      t('写到哪里（默认项目里的 dist/）', 'where to write (default: dist/ in the project)'),
    )
    .option('--strict', t('有警告也不生成', 'write nothing if there are warnings'))
    .addHelpText(
      'after',
      `\n${t('生成的文件在 stdout 上每行一个（绝对路径），其余都在 stderr。\n有错误时不写任何文件。退出码：0 成功，1 报告有错误，2 命令写错，70 程序故障。', 'Artefacts are named on stdout, one absolute path a line; all else goes to stderr.\nNothing is written when there is an error. Exit codes: 0 done, 1 errors in the report, 2 usage, 70 a bug.')}`,
    )
    .action((dir: string | undefined, options: BuildOptions) => actions.build(dir, options))
}

function addFonts(program: Command, actions: Actions, t: Translate): void {
  program
    .command('fonts')
    .usage(t('[文件夹] [选项]', '[dir] [options]'))
    .description(t('查看本机字体，列出报告中的缺字', 'say which fonts this machine has, and what they lack'))
    .argument(t('[文件夹]', '[dir]'), projectArgument(t))
    .option(
      t('--format <形式>', '--format <form>'),
      t('pretty：给人看（默认）；json：给程序读', 'pretty: for people (default); json: for programs'),
    )
    .option(
      '--strict',
      t('有一类字体本机一种也没有，就算不通过', 'fail if this machine has none of the names of a class'),
    )
    .action((dir: string | undefined, options: FontsOptions) => actions.fonts(dir, options))
}

function addProfile(program: Command, actions: Actions, t: Translate): void {
  program
    .command('profile')
    .usage(t('[文件夹] [选项]', '[dir] [options]'))
    .description(
      t(
        '列出版面的每个数值及其依据，标出与标准不同的',
        'list every measure of the page with its source, and what differs',
      ),
    )
    .argument(t('[文件夹]', '[dir]'), t('报告项目；没有项目就列标准', 'the report; without one, the standard’s'))
    .option(
      t('--format <形式>', '--format <form>'),
      t('pretty：给人看（默认）；json：给程序读', 'pretty: for people (default); json: for programs'),
    )
    .option('--diff', t('只列与标准不同的', 'only what differs from the standard'))
    .action((dir: string | undefined, options: ProfileOptions) => actions.profile(dir, options))
}

function addVerify(program: Command, actions: Actions, t: Translate): void {
  program
    .command('verify')
    .usage(t('[路径] [选项]', '[path] [options]'))
    .description(t('按 GB/T 9704 量一份 DOCX 或一个报告项目', 'measure a DOCX or a report against GB/T 9704'))
    .argument(
      t('[路径]', '[path]'),
      t('DOCX 文件，或报告项目（默认从当前文件夹往上找）', 'a DOCX, or a report (default: nearest report.yaml upward)'),
    )
    .option(
      t('--format <形式>', '--format <form>'),
      t(
        'pretty：给人看，写到 stderr（默认）；json：给程序读，写到 stdout',
        'pretty: for people, on stderr (default); json: for programs, on stdout',
      ),
    )
    .option(
      '--strict',
      t('凡不符合都算不通过，不只“规定”的条款', 'fail on whatever does not conform, not only on 规定'),
    )
    .option(
      t('--renderer <程序>', '--renderer <program>'),
      t('LibreOffice 的 soffice 在哪里（默认自己找）', 'where LibreOffice’s soffice is (default: looked for)'),
    )
    .option('--no-render', t('不排版，只查文件本身', 'lay nothing out, check the file alone'))
    .option('--require-render', t('排不出版面就算不通过', 'fail if no pages can be laid out'))
    .addHelpText(
      'after',
      `\n${t('退出码：0 没有不符合“规定”的地方，1 有（或文件打不开），2 命令写错，70 程序故障。', 'Exit codes: 0 nothing against a 规定, 1 something is (or the file cannot be read), 2 usage, 70 a bug.')}`,
    )
    .action((target: string | undefined, options: VerifyOptions) => actions.verify(target, options))
}

function projectArgument(t: Translate): string {
  return t('报告项目（默认从当前文件夹往上找 report.yaml）', 'the report (default: nearest report.yaml upward)')
}

function addLists(program: Command, actions: Actions, t: Translate): void {
  program
    .command('templates')
    .usage(t('[选项]', '[options]'))
    .description(t('列出报告模板', 'list the report templates'))
    .action(() => actions.templates())
  program
    .command('schema')
    .usage(t('[选项]', '[options]'))
    .description(
      t('输出 report.yaml 的 JSON Schema，供编辑器提示', 'print the JSON Schema of report.yaml, for editors'),
    )
    .option(
      t('--template <模板>', '--template <id>'),
      t('只管这一种模板（默认全部）', 'for this template alone (default: all)'),
    )
    .option(
      '--section',
      t(
        '改为输出章节文件头部的 JSON Schema，要同时给 --template',
        'print that of section front matter instead; needs --template',
      ),
    )
    .option('--profile', t('改为输出版面文件的 JSON Schema', 'print that of a profile’s file (an overlay) instead'))
    .action((options: SchemaOptions) => actions.schema(options))
}
