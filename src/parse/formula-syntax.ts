// `{{ 网络舆情.合计 }}` in a text → a node of its own, so that no * or _ inside is taken for emphasis. Within code, and
// where the first brace is escaped, it stays text.

import type { Extension as TreeExtension } from 'mdast-util-from-markdown'
import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types'
import type { Literal } from 'unist'

/** `value` is the whole as written, braces included: the alternative text of an image is made of such values. */
export interface FormulaNode extends Literal {
  readonly type: 'formula'
  value: string
}

declare module 'mdast' {
  interface PhrasingContentMap {
    formula: FormulaNode
  }
  interface RootContentMap {
    formula: FormulaNode
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    formula: 'formula'
    formulaMark: 'formulaMark'
    formulaText: 'formulaText'
  }
}

const OPEN = 123
const CLOSE = 125

const construct: Construct = { name: 'formula', tokenize }

export const formulaSyntax: Extension = { text: { [OPEN]: construct } }

export const formulaFromMarkdown: TreeExtension = {
  enter: {
    formula(token) {
      this.enter({ type: 'formula', value: this.sliceSerialize(token) }, token)
    },
  },
  exit: {
    formula(token) {
      this.exit(token)
    },
  },
}

/** One line, and at least one character between the braces. A negative code is a line end or a tab. */
function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  return (code) => {
    effects.enter('formula')
    effects.enter('formulaMark')
    effects.consume(code)
    return second
  }

  function second(code: Code): State | undefined {
    if (code !== OPEN) return nok(code)
    effects.consume(code)
    effects.exit('formulaMark')
    return first
  }

  function first(code: Code): State | undefined {
    if (code === CLOSE || isLineEnd(code)) return nok(code)
    effects.enter('formulaText')
    return inside(code)
  }

  function inside(code: Code): State | undefined {
    if (isLineEnd(code) || code === OPEN) return nok(code)
    if (code !== CLOSE) {
      effects.consume(code)
      return inside
    }
    effects.exit('formulaText')
    effects.enter('formulaMark')
    effects.consume(code)
    return last
  }

  function last(code: Code): State | undefined {
    if (code !== CLOSE) return nok(code)
    effects.consume(code)
    effects.exit('formulaMark')
    effects.exit('formula')
    return ok
  }
}

function isLineEnd(code: Code): boolean {
  return code === null || (code < 0 && code !== -2 && code !== -1)
}
