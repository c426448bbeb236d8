// Colours of findings on a terminal.

import { plainStyle, type Style } from '../diagnostics/text.ts'

export async function createStyle(color: boolean): Promise<Style> {
  if (!color) return plainStyle
  // Only a terminal that shows colours pays for them.
  const { Chalk } = await import('chalk')
  // Sixteen colours: every terminal has them, and they follow its theme.
  const paint = new Chalk({ level: 1 })
  return {
    severity: { error: paint.bold.red, warning: paint.bold.yellow, info: paint.bold.cyan },
    place: paint.underline,
    message: paint.bold,
    faint: paint.dim,
  }
}
