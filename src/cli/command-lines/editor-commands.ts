// The command line of what editors start: lsp.

import type { Command } from 'commander'
import type { Actions, Translate } from './actions.ts'

export function addEditorCommands(program: Command, actions: Actions, t: Translate): void {
  program
    .command('lsp')
    .usage(t('[选项]', '[options]'))
    .description(
      t('由编辑器启动：边写边查（语言服务器）', 'started by editors: findings while you write (a language server)'),
    )
    .option(
      '--stdio',
      t(
        '走标准输入输出；有的编辑器总要写上，不写也一样',
        'by standard streams, as some editors say; so it does anyway',
      ),
    )
    .addHelpText(
      'after',
      `\n${t('消息走 stdin 和 stdout（Language Server Protocol），日志由编辑器保管。怎样在 VS Code、Vim 里用，见 README“编辑器”。', 'Messages go over stdin and stdout (Language Server Protocol). For VS Code and Vim see “Editors” in the README.')}`,
    )
    .action(() => actions.lsp())
}
