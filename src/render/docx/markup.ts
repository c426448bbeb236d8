// Plain options → the XML of a component of the docx package, by a pure function that remembers its answers. What the
// bundle brings along (known-markup.ts) is answered without the package, whose loading takes longer than all the rest.

import type { ComponentName, ComponentOptions } from './component-options.ts'

/** An element that docx has no option for, and the sibling that the schema wants after it. */
export interface Addition {
  readonly parent: string
  readonly before: string
  readonly name: string
  readonly value: string
}

/** The XML of a component; empty when it has nothing to say. Equal arguments give equal markup. */
export type Markup = <N extends ComponentName>(
  name: N,
  options: ComponentOptions[N],
  additions?: readonly Addition[],
) => string

/** Answers by the whole of their question: options of another profile are another question. */
export type KnownMarkup = Readonly<Record<string, string>>

/** A component that no answer is known for. Never leaves this folder: the renderer loads docx and begins again. */
export class UnknownMarkup extends Error {
  override readonly name = 'UnknownMarkup'
}

/** Answers from `known` alone; throws {@link UnknownMarkup} for the rest. */
export function recallMarkup(known: KnownMarkup): Markup {
  return (...question) => {
    const key = JSON.stringify(question)
    const answer = known[key]
    if (answer === undefined) throw new UnknownMarkup(key)
    return answer
  }
}

/** Asks `make` once for each distinct question and keeps the answers in `answers`. */
export function rememberMarkup(answers: Map<string, string>, make: Markup): Markup {
  return (...question) => {
    const key = JSON.stringify(question)
    const answer = answers.get(key) ?? make(...question)
    answers.set(key, answer)
    return answer
  }
}
