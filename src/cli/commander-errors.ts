// Commander's complaints, English only → messages in both languages. Its version is pinned, and a test provokes each.

import type { CommanderError } from 'commander'
import type { Message } from '../diagnostics/diagnostic.ts'

/** Undefined when the error only says that help or the version was shown. */
export function translateCommanderError(error: CommanderError): Message | undefined {
  if (error.exitCode === 0 || error.code === 'commander.help') return undefined
  // What is quoted is the option, command or argument concerned.
  const name = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  const text = messages[error.code]?.(name) ?? { zh: error.message, en: error.message.replace(/^error: /, '') }
  const suggestion = /Did you mean (?:one of )?(.+)\?\)/.exec(error.message)?.[1]
  if (suggestion === undefined) return text
  return {
    zh: `${text.zh}。是不是想写 ${suggestion.replaceAll(', ', '、')}？`,
    en: `${text.en}. Did you mean ${suggestion}?`,
  }
}

const messages: Readonly<Record<string, (name: string) => Message>> = {
  'commander.unknownOption': (name) => ({ zh: `没有这个选项：${name}`, en: `unknown option: ${name}` }),
  'commander.unknownCommand': (name) => ({ zh: `没有这个命令：${name}`, en: `unknown command: ${name}` }),
  'commander.missingArgument': (name) => ({ zh: `缺少参数：<${name}>`, en: `missing argument: <${name}>` }),
  'commander.optionMissingArgument': (name) => ({
    zh: `选项后面缺少值：${name}`,
    en: `option without its value: ${name}`,
  }),
  'commander.excessArguments': (name) => ({
    zh: name ? `给 ${name} 的参数太多（路径里有空格时要加引号）` : '参数太多',
    en: name ? `too many arguments for ${name} (quote a path that has spaces)` : 'too many arguments',
  }),
}
