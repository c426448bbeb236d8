// Where a command writes: results to stdout, all that is said to a person to stderr.

import type { Message } from '../diagnostics/diagnostic.ts'
import type { Language } from '../diagnostics/text.ts'
import type { Environment, Output } from './environment.ts'

export interface Terminal {
  readonly language: Language
  /** Whether stderr gets colours. */
  readonly color: boolean
  /** Columns of the terminal that stderr is, or 100. */
  readonly width: number
  /** A line on stdout. */
  result(line: string): void
  /** A line on stderr. */
  say(text: Message): void
  /** Text on stderr as it is, line ends included. */
  write(text: string): void
}

const DEFAULT_WIDTH = 100

export function createTerminal(environment: Environment, language: Language): Terminal {
  const { stdout, stderr } = environment
  return {
    language,
    color: wantsColor(environment),
    width: stderr.columns || DEFAULT_WIDTH,
    result: (line) => void stdout.write(`${line}\n`),
    say: (text) => void stderr.write(`${text[language]}\n`),
    write: (text) => void stderr.write(text),
  }
}

// The order of Node itself: the option, FORCE_COLOR, NO_COLOR, and else whether anyone is looking.
function wantsColor({ argv, env, stderr }: Environment): boolean {
  if (argv.includes('--no-color')) return false
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  if (env.NO_COLOR || env.TERM === 'dumb') return false
  return stderr.isTTY === true
}

/** Waits until all that was written has left; resolves too when the reader has gone away. */
export function flushed(output: Output): Promise<void> {
  return new Promise((resolve) => {
    if (output.destroyed || output.writableEnded) resolve()
    else output.write('', () => resolve())
  })
}
