// Why a number cannot be worked with or printed as it was asked for.

import type { Message } from '../../diagnostics/diagnostic.ts'

export interface Refusal {
  readonly message: Message
  readonly expected?: Message
  readonly help?: Message
}

export function refusal(zh: string, en: string, help?: Message, expected?: Message): Refusal {
  return {
    message: { zh, en },
    ...(expected === undefined ? {} : { expected }),
    ...(help === undefined ? {} : { help }),
  }
}
