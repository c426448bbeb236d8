// A command line that cannot be carried out, in words for its author; ends the program with exit code 2.

import type { Message } from '../diagnostics/diagnostic.ts'

export class UsageError extends Error {
  readonly text: Message

  constructor(text: Message) {
    super(text.en)
    this.name = 'UsageError'
    this.text = text
  }
}
