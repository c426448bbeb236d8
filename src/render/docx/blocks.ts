// Blocks of the body and of attachments → paragraphs and tables.

import { type Block, dispatch, type Handlers, type Heading, type Orientation } from '../../model/doc.ts'
import type { StyleRole } from '../../model/profile.ts'
import { figureMarkup } from './figure.ts'
import { plainFormat } from './formats.ts'
import { formattedText, type InlinePlace, inlineRuns } from './inlines.ts'
import { documentPlace, paragraphMarkup, roleRuns } from './paragraphs.ts'
import type { RenderContext } from './render-context.ts'
import type { Stretch } from './stretches.ts'
import { STYLE_TABLE } from './style-table.ts'
import { contextOf, tableMarkup } from './table.ts'

// With widow control, two lines of it stay with what follows.
const KEPT = { keepNext: true, widowControl: true }

/** The blocks in order, on pages of `orientation`; landscape tables on their own. */
export function blockStretches(blocks: readonly Block[], orientation: Orientation, context: RenderContext): Stretch[] {
  return blocks.map((block) => {
    const own = block.kind === 'table' ? block.orientation : orientation
    return { orientation: own, markup: [dispatch(blockHandlers, block, contextOf(own, context))] }
  })
}

const blockHandlers: Handlers<Block, RenderContext, string> = {
  heading: (node, context) => {
    const role = headingRole(node)
    return paragraphMarkup(
      context.formats.paragraph(role),
      headingRuns(node, documentPlace(context, plainFormat(context.profile, role))),
    )
  },
  paragraph: (node, context) => {
    const lead = node.lead === undefined ? '' : leadRuns(node.lead, context)
    const changes = context.keepNext ? KEPT : undefined
    return paragraphMarkup(context.formats.paragraph('body', changes), lead + roleRuns(node.content, 'body', context))
  },
  table: tableMarkup,
  figure: figureMarkup,
}

/** 接排: the heading's own character style makes the run look, and be found, like the heading. */
function leadRuns(lead: Heading, context: RenderContext): string {
  const role = headingRole(lead)
  const style = STYLE_TABLE[role].runStyle?.id
  const format = plainFormat(context.profile, role)
  return headingRuns(lead, documentPlace(context, style === undefined ? format : { ...format, style }))
}

function headingRuns(heading: Heading, place: InlinePlace): string {
  return formattedText(heading.number, place) + inlineRuns(heading.content, place)
}

function headingRole(heading: Heading): StyleRole {
  return `heading${heading.level}`
}
