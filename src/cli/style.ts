// Colours of findings on a terminal.

import { Chalk } from 'chalk'
import { plainStyle, type Style } from '../diagnostics/text.ts'

export function createStyle(color: boolean): Style {
  if (!color) return plainStyle
  // Sixteen colours: every terminal has them, and they follow its theme.
  const paint = new Chalk({ level: 1 })
  return {
    severity: { error: paint.bold.red, warning: paint.bold.yellow, info: paint.bold.cyan },
    place: paint.underline,
    message: paint.bold,
    faint: paint.dim,
  }
}
