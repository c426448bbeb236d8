// Blocks of the body and of attachments → paragraphs and tables.

import { bareNumber } from '../../model/bare-number.ts'
import { type Block, dispatch, type Handlers, type Heading, type Orientation } from '../../model/doc.ts'
import type { StyleRole } from '../../model/profile.ts'
import { figureMarkup } from './figure.ts'
import { plainFormat } from './formats.ts'
import { formattedText, type InlinePlace, inlineRuns } from './inlines.ts'
import { documentPlace, paragraphMarkup, roleRuns } from './paragraphs.ts'
import type { RenderContext } from './render-context.ts'
import { bookmarked, type Stretch } from './stretches.ts'
import { STYLE_TABLE } from './style-table.ts'
import { contextOf, tableMarkup } from './table.ts'

// With widow control, two lines of it stay with what follows.
const KEPT = { keepNext: true, widowControl: true }

/** The blocks in order, on pages of `orientation`, landscape tables on their own; a bookmark around each section file. `contextAt`: of each block. */
export function blockStretches(
  blocks: readonly Block[],
  orientation: Orientation,
  contextAt: (index: number) => RenderContext,
): Stretch[] {
  let index = 0
  return filesOf(blocks).flatMap(({ path, blocks: ofFile }) => {
    const context = contextAt(index)
    const stretches = ofFile.map((block): Stretch => {
      const own = block.kind === 'table' ? block.orientation : orientation
      return { orientation: own, markup: [dispatch(blockHandlers, block, contextOf(own, contextAt(index++)))] }
    })
    return path === '' ? stretches : bookmarked(fileBookmark(path), stretches, context)
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

/** The bookmark is around the number alone, so that a reference elsewhere repeats it without its mark. */
function headingRuns({ id, number, content }: Heading, place: InlinePlace): string {
  const bare = bareNumber(number)
  const marked = place.context.bookmarks.target(id, formattedText(bare, place))
  return marked + formattedText(number.slice(bare.length), place) + inlineRuns(content, place)
}

function headingRole(heading: Heading): StyleRole {
  return `heading${heading.level}`
}
