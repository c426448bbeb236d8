// `--format` of the commands that speak to people or to programs.

import { UsageError } from './usage-error.ts'

export type OutputForm = 'pretty' | 'json'

/** Throws UsageError for any other word. */
export function parseForm(word = 'pretty'): OutputForm {
  if (word === 'pretty' || word === 'json') return word
  throw new UsageError({
    zh: `--format 只能是 pretty 或 json，不能是 ${word}`,
    en: `--format is pretty or json, not ${word}`,
  })
}
