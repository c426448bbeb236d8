// What the command lines share: what runs when a command is called, and the arguments and options that several have.

import type { Command } from 'commander'
import type { BuildOptions } from '../commands/build.ts'
import type { CheckOptions } from '../commands/check.ts'
import type { DataImportOptions } from '../commands/data-import.ts'
import type { FontsOptions } from '../commands/fonts.ts'
import type { InitOptions } from '../commands/init.ts'
import type { PreviewOptions } from '../commands/preview.ts'
import type { ProfileOptions } from '../commands/profile.ts'
import type { RulesOptions } from '../commands/rules.ts'
import type { SchemaOptions } from '../commands/schema.ts'
import type { StatsOptions } from '../commands/stats.ts'
import type { VerifyOptions } from '../commands/verify.ts'

/** What runs when a command is called. */
export interface Actions {
  build(dir: string | undefined, options: BuildOptions): Promise<void>
  check(dir: string | undefined, options: CheckOptions): Promise<void>
  init(dir: string, options: InitOptions): Promise<void>
  fonts(dir: string | undefined, options: FontsOptions): Promise<void>
  verify(target: string | undefined, options: VerifyOptions): Promise<void>
  preview(dir: string | undefined, options: PreviewOptions): Promise<void>
  dataImport(file: string, dir: string | undefined, options: DataImportOptions): Promise<void>
  stats(dir: string | undefined, options: StatsOptions): Promise<void>
  rules(group: string | undefined, options: RulesOptions): Promise<void>
  explain(code: string, options: RulesOptions): Promise<void>
  templates(): Promise<void>
  profile(dir: string | undefined, options: ProfileOptions): Promise<void>
  schema(options: SchemaOptions): Promise<void>
  lsp(): Promise<void>
}

/** Chooses the reader's language. */
export type Translate = (zh: string, en: string) => string

export function projectArgument(t: Translate): string {
  return t('报告项目（默认从当前文件夹往上找 report.yaml）', 'the report (default: nearest report.yaml upward)')
}

/** `--format pretty` or `json`; see output-form.ts. */
export function addFormOption(command: Command, t: Translate): Command {
  return command.option(
    t('--format <形式>', '--format <form>'),
    t(
      'pretty：给人看（默认）；json：给程序读，写到 stdout',
      'pretty: for people (default); json: for programs, on stdout',
    ),
  )
}
