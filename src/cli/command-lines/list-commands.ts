// The command lines of what lists something: rules, explain, templates, schema.

import type { Command } from 'commander'
import type { RulesOptions } from '../commands/rules.ts'
import type { SchemaOptions } from '../commands/schema.ts'
import { type Actions, addFormOption, type Translate } from './actions.ts'

export function addListCommands(program: Command, actions: Actions, t: Translate): void {
  addRules(program, actions, t)
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

function addRules(program: Command, actions: Actions, t: Translate): void {
  const rules = program
    .command('rules')
    .usage(t('[类或词] [选项]', '[group or word] [options]'))
    .description(t('列出检查的代码、程度和依据', 'list codes of findings, with weight and basis'))
    .argument(
      t('[类或词]', '[group or word]'),
      t(
        '只要这一类，如 标点、numbers；或与这个词有关的，如 顿号',
        'of this group alone, such as numbers; or those that speak of a word, such as dash',
      ),
    )
  addFormOption(rules, t).action((group: string | undefined, options: RulesOptions) => actions.rules(group, options))
  const explain = program
    .command('explain')
    .usage(t('<代码> [选项]', '<code> [options]'))
    .description(t('解释检查结果里的一个代码', 'explain a code of findings'))
    .argument(t('<代码>', '<code>'), t('如 numbers/parts', 'such as numbers/parts'))
  addFormOption(explain, t).action((code: string, options: RulesOptions) => actions.explain(code, options))
}
