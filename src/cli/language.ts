// Arguments and environment → the language to speak: Chinese unless the reader asks for English.

import type { Language } from '../diagnostics/text.ts'
import type { Environment } from './environment.ts'

/** The value of --lang wherever it stands, right or wrong; undefined when it is not given. */
export function requestedLanguage(argv: readonly string[]): string | undefined {
  const end = argv.indexOf('--')
  const options = end === -1 ? argv : argv.slice(0, end)
  const at = options.findLastIndex((argument) => argument === '--lang' || argument.startsWith('--lang='))
  const argument = options[at]
  return argument === '--lang' ? options[at + 1] : argument?.slice('--lang='.length)
}

export function isLanguage(word: string | undefined): word is Language {
  return word === 'zh' || word === 'en'
}

/**
 * --lang first, then the locale (LC_ALL, LC_MESSAGES, LANG in POSIX's order), then, on systems that do not use
 * these variables, the system's language. C, POSIX, unset and every language but English mean Chinese.
 */
export function chooseLanguage(environment: Environment): Language {
  const requested = requestedLanguage(environment.argv)
  if (isLanguage(requested)) return requested
  const { env, platform } = environment
  const fromVariables = env.LC_ALL || env.LC_MESSAGES || env.LANG
  const asksSystem = !fromVariables && (platform === 'win32' || platform === 'darwin')
  const locale = fromVariables || (asksSystem ? environment.systemLocale() : '')
  return /^en\b|^en_/i.test(locale) ? 'en' : 'zh'
}
