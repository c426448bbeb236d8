// A command line → an exit code. Loads commander alone until a command runs; nothing here throws.

import { CommanderError } from 'commander'
import { version } from '../../package.json'
import type { Message } from '../diagnostics/diagnostic.ts'
import type { Actions } from './command-lines/actions.ts'
import { translateCommanderError } from './commander-errors.ts'
import type { Environment, Output } from './environment.ts'
import { BUG, type ExitCode, FINDINGS, OK, USAGE } from './exit-codes.ts'
import { chooseLanguage, isLanguage, requestedLanguage } from './language.ts'
import { createProgram } from './program.ts'
import { createTerminal, flushed, type Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

/** Runs one command and waits until its output has been handed over. */
export async function run(environment: Environment): Promise<ExitCode> {
  const terminal = createTerminal(environment, chooseLanguage(environment))
  const streams = [environment.stdout, environment.stderr]
  const failures: unknown[] = []
  const note = (error: unknown) => void failures.push(error)
  for (const stream of streams) stream.on('error', note)
  const code = await runCommand(environment, terminal).catch((error: unknown) => explain(error, terminal))
  await Promise.all(streams.map(flushed))
  for (const stream of streams) stream.off('error', note)
  return failures.every(isClosedPipe) ? code : reportLostOutput(terminal, environment.stderr)
}

async function runCommand(environment: Environment, terminal: Terminal): Promise<ExitCode> {
  const { argv } = environment
  const requested = requestedLanguage(argv)
  if (requested !== undefined && !isLanguage(requested)) {
    throw new UsageError({
      zh: `--lang 只能是 zh 或 en，不能是 ${requested}`,
      en: `--lang is zh or en, not ${requested}`,
    })
  }
  let code: ExitCode = OK
  const context = { environment, terminal }
  const actions: Actions = {
    build: async (dir, options) => {
      code = await (await import('./commands/build.ts')).build(context, dir, options)
    },
    check: async (dir, options) => {
      code = await (await import('./commands/check.ts')).check(context, dir, options)
    },
    init: async (dir, options) => {
      code = await (await import('./commands/init.ts')).init(context, dir, options)
    },
    fonts: async (dir, options) => {
      code = await (await import('./commands/fonts.ts')).fonts(context, dir, options)
    },
    verify: async (target, options) => {
      code = await (await import('./commands/verify.ts')).verify(context, target, options)
    },
    preview: async (dir, options) => {
      code = await (await import('./commands/preview.ts')).preview(context, dir, options)
    },
    dataImport: async (file, dir, options) => {
      code = await (await import('./commands/data-import.ts')).dataImport(context, file, dir, options)
    },
    stats: async (dir, options) => {
      code = await (await import('./commands/stats.ts')).stats(context, dir, options)
    },
    rules: async (group, options) => {
      code = await (await import('./commands/rules.ts')).listRules(context, group, options)
    },
    explain: async (named, options) => {
      code = await (await import('./commands/rules.ts')).explainRule(context, named, options)
    },
    templates: async () => {
      code = await (await import('./commands/templates.ts')).listTemplates(context)
    },
    profile: async (dir, options) => {
      code = await (await import('./commands/profile.ts')).printProfile(context, dir, options)
    },
    schema: async (options) => {
      code = await (await import('./commands/schema.ts')).printSchema(context, options)
    },
    lsp: async () => {
      code = await (await import('./commands/lsp.ts')).lsp(context)
    },
  }
  const program = createProgram({ environment, language: terminal.language, version }, actions)
  await program.parseAsync([...argv], { from: 'user' })
  return code
}

function explain(error: unknown, terminal: Terminal): ExitCode {
  if (error instanceof CommanderError) {
    const text = translateCommanderError(error)
    if (text) sayUsage(text, terminal)
    return error.exitCode === 0 ? OK : USAGE
  }
  if (error instanceof UsageError) {
    sayUsage(error.text, terminal)
    return USAGE
  }
  return apologise(error, terminal)
}

function sayUsage(text: Message, terminal: Terminal): void {
  terminal.say({ zh: `命令有误：${text.zh}`, en: `Usage error: ${text.en}` })
  terminal.say({
    zh: '用法见 report --help，或 report help 加命令名',
    en: 'See report --help, or report help <command>',
  })
}

// The stack is printed at once: a clerk can send what is on the screen, but cannot be asked to make it happen again.
function apologise(error: unknown, terminal: Terminal): ExitCode {
  terminal.say({
    zh: '程序出了故障，这不是您的文稿有错，已有的文件没有损坏。请把以下内容和出故障的项目一起发给本软件的维护者。',
    en: 'The program has failed; your text is not to blame, and no file is damaged. Please send what follows, with the project, to the maintainers of this program.',
  })
  terminal.write(`report ${version}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  return BUG
}

// The reader of a pipe may leave when it has seen enough (`report templates | head -1`).
function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED')
}

function reportLostOutput(terminal: Terminal, stderr: Output): ExitCode {
  if (!stderr.destroyed) {
    terminal.say({
      zh: '输出没有写完整：目标磁盘已满或不可写',
      en: 'Not all output could be written: the disk may be full',
    })
  }
  return FINDINGS
}
