// Inlines → hast without ids, classes and links inside the page: sanitizers strip or prefix ids, and what pointed at
// them would lead nowhere. Numbers of footnotes are typed in brackets, so that they are no digits of the text without <sup>.

import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { dispatch, type FootnoteRef, type Handlers, type Inline } from '../../../model/doc.ts'
import type { Profile } from '../../../model/profile.ts'
import { inlineStack } from '../fonts.ts'
import { isWebAddress } from '../web-address.ts'
import { declare } from './styles.ts'

export interface FragmentInlineContext {
  readonly profile: Profile
  /** A footnote's number by its key. */
  readonly footnoteNumbers: ReadonlyMap<string, number>
}

export function lowerFragmentInlines(content: readonly Inline[], context: FragmentInlineContext): ElementContent[] {
  return content.flatMap((inline) => dispatch(handlers, inline, context))
}

/** A footnote's number as it is printed at its call and before its text. */
export function footnoteMark(number: number): string {
  return `[${number}]`
}

const handlers: Handlers<Inline, FragmentInlineContext, ElementContent | ElementContent[]> = {
  text: asText,
  strong: (node, context) => h('strong', lowerFragmentInlines(node.content, context)),
  emphasis: (node, context) => {
    const family = inlineStack(context.profile, context.profile.emphasis.font.value)
    const style = declare({ 'font-family': family, 'font-style': 'normal' })
    return h('em', { style }, lowerFragmentInlines(node.content, context))
  },
  link: (node, context) => {
    const content = lowerFragmentInlines(node.content, context)
    return isWebAddress(node.href) ? h('a', { href: node.href }, content) : content
  },
  'footnote-ref': lowerCall,
  // A computed break fits the sheet of paper, and no one knows how wide a site's column is.
  'line-break': (node) => (node.computed ? [] : h('br')),
  ordinal: asText,
  'cross-ref': (node, context) => lowerFragmentInlines(node.content, context),
  'number-ref': asText,
}

function asText(node: { readonly text: string }): ElementContent {
  return { type: 'text', value: node.text }
}

function lowerCall({ key }: FootnoteRef, { footnoteNumbers }: FragmentInlineContext): ElementContent {
  const number = footnoteNumbers.get(key)
  if (number === undefined)
    throw new Error(`The Doc calls the footnote ${JSON.stringify(key)}, which it does not hold.`)
  return h('sup', footnoteMark(number))
}
