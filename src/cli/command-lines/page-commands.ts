// The command lines of what looks at the page: fonts, profile, verify.

import type { Command } from 'commander'
import type { FontsOptions } from '../commands/fonts.ts'
import type { ProfileOptions } from '../commands/profile.ts'
import type { VerifyOptions } from '../commands/verify.ts'
import { type Actions, addFormOption, projectArgument, type Translate } from './actions.ts'

export function addPageCommands(program: Command, actions: Actions, t: Translate): void {
  addFonts(program, actions, t)
  addProfile(program, actions, t)
  addVerify(program, actions, t)
}

function addFonts(program: Command, actions: Actions, t: Translate): void {
  const command = program
    .command('fonts')
    .usage(t('[文件夹] [选项]', '[dir] [options]'))
    .description(t('查看本机字体，列出报告中的缺字', 'say which fonts this machine has, and what they lack'))
    .argument(t('[文件夹]', '[dir]'), projectArgument(t))
  addFormOption(command, t)
    .option(
      '--strict',
      t('有一类字体本机一种也没有，就算不通过', 'fail if this machine has none of the names of a class'),
    )
    .action((dir: string | undefined, options: FontsOptions) => actions.fonts(dir, options))
}

function addProfile(program: Command, actions: Actions, t: Translate): void {
  const command = program
    .command('profile')
    .usage(t('[文件夹] [选项]', '[dir] [options]'))
    .description(
      t(
        '列出版面的每个数值及其依据，标出与标准不同的',
        'list every measure of the page with its source, and what differs',
      ),
    )
    .argument(t('[文件夹]', '[dir]'), t('报告项目；没有项目就列标准', 'the report; without one, the standard’s'))
  addFormOption(command, t)
    .option('--diff', t('只列与标准不同的', 'only what differs from the standard'))
    .action((dir: string | undefined, options: ProfileOptions) => actions.profile(dir, options))
}

function addVerify(program: Command, actions: Actions, t: Translate): void {
  const command = program
    .command('verify')
    .usage(t('[路径] [选项]', '[path] [options]'))
    .description(t('按 GB/T 9704 量一份 DOCX 或一个报告项目', 'measure a DOCX or a report against GB/T 9704'))
    .argument(
      t('[路径]', '[path]'),
      t('DOCX 文件，或报告项目（默认从当前文件夹往上找）', 'a DOCX, or a report (default: nearest report.yaml upward)'),
    )
  addFormOption(command, t)
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
