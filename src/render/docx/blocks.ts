// Blocks of the body and of attachments → paragraphs and tables.

import { bareNumber } from '../../model/bare-number.ts'
import { type Block, dispatch, type Handlers, type Heading } from '../../model/doc.ts'
import type { StyleRole } from '../../model/profile.ts'
import { figureMarkup } from './figure.ts'
import { plainFormat } from './formats.ts'
import { formattedText, type InlinePlace, inlineRuns } from './inlines.ts'
import { documentPlace, paragraphMarkup, roleRuns } from './paragraphs.ts'
import type { RenderContext } from './render-context.ts'
import { STYLE_TABLE } from './style-table.ts'
import { tableMarkup } from './table.ts'

/** The markup of the blocks, in order: an entry for each section file, between the ends of a bookmark of its name. */
export function blocksMarkup(blocks: readonly Block[], context: RenderContext): string[] {
  return filesOf(blocks).map(({ path, blocks: ofFile }) => {
    const markup = ofFile.map((block) => dispatch(blockHandlers, block, context)).join('')
    return path === '' ? markup : context.bookmarks.named(fileBookmark(path), markup)
  })
}

interface FileBlocks {
  path: string
  readonly blocks: Block[]
}

/** Neighbours of one file; a heading that comes from no file, such as a default one, belongs to what follows. */
function filesOf(blocks: readonly Block[]): readonly FileBlocks[] {
  const files: FileBlocks[] = []
  for (const block of blocks) {
    const path = block.span?.path ?? ''
    const last = files.at(-1)
    if (last === undefined || (last.path !== '' && last.path !== path)) files.push({ path, blocks: [block] })
    else {
      last.path = path
      last.blocks.push(block)
    }
  }
  return files
}

/** `sections/10-举措/01-组织.md` → 节 10 举措 01 组织. */
function fileBookmark(path: string): string {
  return path
    .replace(/^sections\//, '节_')
    .replace(/^attachments\//, '附件文件_')
    .replace(/\.\w+$/, '')
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
    return paragraphMarkup(context.formats.paragraph('body'), lead + roleRuns(node.content, 'body', context))
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

/** The bookmark is around the number alone, so that a reference elsewhere repeats it without its mark. */
function headingRuns({ id, number, content }: Heading, place: InlinePlace): string {
  const bare = bareNumber(number)
  const marked = place.context.bookmarks.target(id, formattedText(bare, place))
  return marked + formattedText(number.slice(bare.length), place) + inlineRuns(content, place)
}

function headingRole(heading: Heading): StyleRole {
  return `heading${heading.level}`
}
