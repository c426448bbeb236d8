// The command lines of what makes a report: init, check, build.

import type { Command } from 'commander'
import type { BuildOptions } from '../commands/build.ts'
import type { CheckOptions } from '../commands/check.ts'
import type { InitOptions } from '../commands/init.ts'
import type { PreviewOptions } from '../commands/preview.ts'
import { type Actions, projectArgument, type Translate } from './actions.ts'

export function addReportCommands(program: Command, actions: Actions, t: Translate): void {
  addInit(program, actions, t)
  addCheck(program, actions, t)
  addBuild(program, actions, t)
  addPreview(program, actions, t)
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
  const command = program
    .command('check')
    .usage(t('[文件夹] [选项]', '[dir] [options]'))
    .description(t('检查报告，列出全部问题；--fix 之外不写文件', 'list all findings; write nothing without --fix'))
    .argument(t('[文件夹]', '[dir]'), projectArgument(t))
  command
    .option(
      t('--format <形式>', '--format <form>'),
      t(
        'pretty：给人看（默认）；写到 stdout 给程序读的：json、sarif、github、junit、checkstyle',
        'pretty: for people (default); for programs, on stdout: json, sarif, github, junit, checkstyle',
      ),
    )
    .option(
      '--fix',
      t('先改正不必请示的标点和空格，写回文件', 'first mend marks and blanks that need no decision, in the files'),
    )
    .option(
      '--fix-dry-run',
      t('只在 stdout 上显示 --fix 会改什么（差异）', 'show on stdout what --fix would change, as a diff'),
    )
    .option('--strict', t('有警告也算不通过', 'fail on warnings, too'))
    .option(
      t('--max-warnings <个数>', '--max-warnings <n>'),
      t('警告多于这个数就算不通过', 'fail if there are more warnings'),
    )
    .option(
      t('--rule <代码>', '--rule <codes>'),
      t(
        '只要这些代码的，用逗号分开；numbers/* 是一整类，见 report rules',
        'these codes alone, parted by commas; numbers/* is a group, see report rules',
      ),
    )
    .option(
      t('--since <版本>', '--since <revision>'),
      t(
        '只要 Git 的这个版本以后改过的行上的，如 main、HEAD~3',
        'findings on lines changed since a git revision alone, such as main',
      ),
    )
    .action((dir: string | undefined, options: CheckOptions) => actions.check(dir, options))
}

function addBuild(program: Command, actions: Actions, t: Translate): void {
  program
    .command('build')
    .usage(t('[文件夹] [选项]', '[dir] [options]'))
    .description(t('检查并生成 DOCX、HTML 和 PDF', 'check, then write DOCX, HTML and PDF'))
    .argument(t('[文件夹]', '[dir]'), projectArgument(t))
    .option(
      t('--format <格式>', '--format <formats>'),
      t(
        'docx、html、json、tables、pdf，用逗号分开（默认 docx,html；tables 是每张表的 CSV 和 JSON，pdf 要用浏览器打印）',
        'docx, html, json, tables, pdf, parted by commas (default: docx,html; tables: each table as CSV and JSON; pdf wants a browser)',
      ),
    )
    .option(
      t('--html <形式>', '--html <forms>'),
      t(
        'page 整个网页（默认）、fragment 只有正文，粘贴到网站后台用；可都要，用逗号分开',
        'page: a whole page (default); fragment: the body alone, to paste into a content system; or both, parted by a comma',
      ),
    )
    .option(
      t('--browser <程序>', '--browser <program>'),
      t('打印 PDF 的浏览器在哪里（默认自己找）', 'the browser that prints the PDF (default: looked for)'),
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

function addPreview(program: Command, actions: Actions, t: Translate): void {
  program
    .command('preview')
    .usage(t('[文件夹] [选项]', '[dir] [options]'))
    .description(t('在浏览器里预览，保存后自动更新', 'show the report in a browser; it follows every save'))
    .argument(t('[文件夹]', '[dir]'), projectArgument(t))
    .option(
      t('--port <端口>', '--port <port>'),
      t('端口（默认 9704，被占用就用下一个空闲的）', 'port (default: 9704, or the next that is free)'),
    )
    .option(
      t('--host <地址>', '--host <address>'),
      t(
        '监听的地址（默认 127.0.0.1，只有本机能看）',
        'address to listen on (default: 127.0.0.1, for this machine alone)',
      ),
    )
    .option('--open', t('同时打开浏览器', 'open the browser, too'))
    .addHelpText(
      'after',
      `\n${t('网址写在 stdout，其余都在 stderr。按 Ctrl+C 结束。', 'The address is on stdout, all else on stderr. Ctrl+C ends it.')}`,
    )
    .action((dir: string | undefined, options: PreviewOptions) => actions.preview(dir, options))
}
