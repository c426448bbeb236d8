// Plain options → a component of the docx package → its XML. The only module that runs docx, and loaded only for what
// no answer is known for.

import {
  type BaseXmlComponent,
  DocumentDefaults,
  Drawing,
  FooterWrapper,
  Media,
  Paragraph,
  ParagraphProperties,
  RunProperties,
  SectionProperties,
  StyleForCharacter,
  StyleForParagraph,
  TableProperties,
  TableRowProperties,
  TextRun,
} from 'docx'
import { componentMarkup } from './component-markup.ts'
import type { ComponentName, ComponentOptions } from './component-options.ts'
import type { Addition } from './markup.ts'

type Makers = { readonly [N in ComponentName]: (options: ComponentOptions[N]) => BaseXmlComponent }

const makers: Makers = {
  DocumentDefaults: (options) => new DocumentDefaults(options),
  StyleForParagraph: (options) => new StyleForParagraph(options),
  StyleForCharacter: (options) => new StyleForCharacter(options),
  ParagraphProperties: (options) => new ParagraphProperties(options),
  RunProperties: (options) => new RunProperties(options),
  TableProperties: (options) => new TableProperties(options),
  TableRowProperties: (options) => new TableRowProperties(options),
  SectionProperties: ({ footers, ...options }) => {
    if (footers === undefined) return new SectionProperties(options)
    const footer = (id: number) => new FooterWrapper(new Media(), id)
    const footerWrapperGroup = { default: footer(footers.default), even: footer(footers.even) }
    return new SectionProperties({ ...options, footerWrapperGroup })
  },
  Paragraph: ({ runs, ...options }) => new Paragraph({ ...options, children: runs.map((run) => new TextRun(run)) }),
  Drawing: ({ width, height, link, ...docProperties }) =>
    new Drawing(
      {
        type: 'png',
        data: new Uint8Array(),
        fileName: link,
        transformation: { pixels: { x: 0, y: 0 }, emus: { x: width, y: height } },
      },
      { docProperties },
    ),
}

/** Asks docx itself; a {@link Markup}. */
export function makeMarkup<N extends ComponentName>(
  name: N,
  options: ComponentOptions[N],
  additions?: readonly Addition[],
): string {
  return componentMarkup(makers[name](options), additions)
}
