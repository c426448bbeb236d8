// The command lines of what lists something: templates, schema.

import type { Command } from 'commander'
import type { SchemaOptions } from '../commands/schema.ts'
import type { Actions, Translate } from './actions.ts'

export function addListCommands(program: Command, actions: Actions, t: Translate): void {
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
