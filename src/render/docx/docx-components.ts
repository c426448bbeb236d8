// Plain options → a component of the docx package → its XML. The only module that runs docx, and loaded only for what
// no answer is known for.

import {
  type BaseXmlComponent,
  DocumentDefaults,
  Drawing,
  FooterWrapper,
  HeaderWrapper,
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
import type { ComponentName, ComponentOptions, PagePartIds } from './component-options.ts'
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
  SectionProperties: ({ footers, headers, ...options }) =>
    new SectionProperties({
      ...options,
      ...(footers && { footerWrapperGroup: pageParts(footers, (id) => new FooterWrapper(new Media(), id)) }),
      ...(headers && { headerWrapperGroup: pageParts(headers, (id) => new HeaderWrapper(new Media(), id)) }),
    }),
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

function pageParts<T>(ids: PagePartIds, make: (id: number) => T) {
  const first = ids.first === undefined ? {} : { first: make(ids.first) }
  return { default: make(ids.default), even: make(ids.even), ...first }
}

/** Asks docx itself; a {@link Markup}. */
export function makeMarkup<N extends ComponentName>(
  name: N,
  options: ComponentOptions[N],
  additions?: readonly Addition[],
): string {
  return componentMarkup(makers[name](options), additions)
}
