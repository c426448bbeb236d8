// Parsed files → sections with their roles, titles and layouts; all that is wrong with the outline is found here.

import type { Log } from '../diagnostics/diagnostic.ts'
import type { Inline } from '../model/doc.ts'
import type { Outline, Passage, Role, Section } from '../model/report.ts'
import type { GivenName, Layout, ParsedFile, SectionBlock, SectionHeading } from '../model/section.ts'
import type { Span } from '../source/span.ts'
import { mergeLayout } from './house.ts'
import { type FrontMatter, frontMatterSchema } from './manifest-schema.ts'
import { findRole, nameOfPath } from './outline.ts'
import { reportEmpty, reportHeadless, reportSkipped, reportTwoTitles, reportUnknownRole } from './section-findings.ts'
import { validate } from './validate.ts'

interface SectionFile {
  readonly file: ParsedFile
  readonly front: FrontMatter
  readonly spans: ReadonlyMap<string, Span>
}

export interface SectionContext {
  readonly outline: Outline
  readonly layout: Layout
  readonly log: Log
}

/** The sections in the order of their names. A folder under `sections/` is one section made of its files. */
export function buildSections(files: Iterable<ParsedFile>, context: SectionContext): Section[] {
  const groups = new Map<string, SectionFile[]>()
  for (const file of files) {
    const [, name = ''] = file.path.split('/')
    groups.set(name, [...(groups.get(name) ?? []), readFront(file, context.log)])
  }
  return [...groups].flatMap(([name, group]) => buildSection(name, group, context) ?? [])
}

function readFront(file: ParsedFile, log: Log): SectionFile {
  if (file.frontMatter === undefined) return { file, front: {}, spans: new Map() }
  const { value, spans } = validate(file.frontMatter, frontMatterSchema, log)
  return { file, front: value ?? {}, spans }
}

function buildSection(name: string, group: readonly SectionFile[], context: SectionContext): Section | undefined {
  const [first] = group
  if (first === undefined) return undefined
  const isFolder = first.file.path.split('/').length > 2
  const role = roleOf(name, first, isFolder, context)
  if (role === undefined) return undefined
  const passages = group.map((entry) => toPassage(entry, isFolder, role, context))
  const { title, titleSpan, titleName, rest } = takeTitle(first, isFolder, role, passages, context.log)
  for (const file of emptyFiles(group, rest)) reportEmpty(file, context.log)
  checkLevels(rest, role.headless ? 0 : 1, context.log)
  const printed = title ?? defaultTitle(role, name)
  const named = titleName ? { titleName } : {}
  const placed = titleSpan ? { titleSpan } : {}
  return { role: role.id, title: printed, passages: rest, span: first.file.span, ...placed, ...named }
}

/** The first file of a section without text; else the files in its folder that have none. */
function emptyFiles(group: readonly SectionFile[], passages: readonly Passage[]): ParsedFile[] {
  if (group.some(({ file }) => file.unreadable)) return []
  const hasText = passages.some(({ blocks }) => blocks.some((block) => block.kind !== 'heading'))
  const files = group.map(({ file }) => file)
  return hasText ? files.filter(isEmpty) : files.slice(0, 1)
}

/** A file with settings alone may open a folder; a title asks for text. */
function isEmpty({ blocks, title, frontMatter }: ParsedFile): boolean {
  return blocks.length === 0 && (title !== undefined || (frontMatter?.entries.length ?? 0) === 0)
}

/** From the file's front matter, else its name; a folder's own name comes before its first file's front matter. */
function roleOf(
  name: string,
  first: SectionFile,
  isFolder: boolean,
  { outline, log }: SectionContext,
): Role | undefined {
  const byName = findRole(nameOfPath(name), outline)
  if (isFolder && byName) return byName
  if (first.front.role !== undefined)
    return (
      findRole(first.front.role, outline) ??
      reportUnknownRole(first.front.role, first.spans.get('role') ?? first.file.span, outline, log)
    )
  const standard = outline.roles.find((role) => role.id === outline.defaultRole)
  return byName ?? standard ?? reportUnknownRole(nameOfPath(name), first.file.span, outline, log)
}

function toPassage(
  { file, front, spans }: SectionFile,
  isFolder: boolean,
  sectionRole: Role,
  { outline, layout, log }: SectionContext,
): Passage {
  const heading = isFolder && file.title ? [subheading(file, log)] : []
  // Inside a section a file may be a part in its own right, such as 第一责任人 under 举措成效.
  const own = isFolder ? findRole(front.role ?? nameOfPath(file.path), outline) : undefined
  if (isFolder && front.role !== undefined && own === undefined)
    reportUnknownRole(front.role, spans.get('role') ?? file.span, outline, log)
  return {
    path: file.path,
    layout: mergeLayout(layout, front),
    blocks: [...heading, ...file.blocks],
    ...(own && own !== sectionRole ? { role: own.id } : {}),
  }
}

/** The title that a folder's file gives in its front matter is its （一） heading. */
function subheading(file: ParsedFile, log: Log): SectionHeading {
  const [first] = file.blocks
  if (first?.kind === 'heading' && first.level <= 2) reportTwoTitles(first.span, file.title?.span, log)
  const { content = [], span = file.span, name } = file.title ?? {}
  return { kind: 'heading', level: 2, content, span, ...(name ? { name } : {}) }
}

interface TakenTitle {
  readonly title?: readonly Inline[]
  readonly titleSpan?: Span
  readonly titleName?: GivenName
  readonly rest: readonly Passage[]
}

/** Takes the section's own title out of its passages: the `#` heading that opens it, or the front matter's. */
function takeTitle(
  first: SectionFile,
  isFolder: boolean,
  role: Role,
  passages: readonly Passage[],
  log: Log,
): TakenTitle {
  const fromFront = isFolder ? undefined : first.file.title
  let title = fromFront
  const rest = passages.map((passage, index) => {
    const blocks = passage.blocks.filter((block, position) => {
      if (block.kind !== 'heading' || block.level !== 1) return true
      if (role.headless) reportHeadless(block.span, log)
      else if (title !== undefined || index > 0 || position > 0) reportTwoTitles(block.span, title?.span, log)
      else title = block
      return false
    })
    return { ...passage, blocks }
  })
  if (role.headless && fromFront) reportHeadless(fromFront.span, log)
  if (title === undefined || role.headless) return { rest, ...(role.headless ? { title: [] } : {}) }
  return { title: title.content, titleSpan: title.span, rest, ...(title.name ? { titleName: title.name } : {}) }
}

function defaultTitle(role: Role, name: string): readonly Inline[] {
  return role.headless ? [] : [{ kind: 'text', text: role.heading ?? nameOfPath(name) }]
}

/** Every heading is at most one level below the one before it. `from`: the level that the text starts under. */
export function checkLevels(passages: readonly Passage[], from: number, log: Log): void {
  let level = from
  for (const heading of passages.flatMap(({ blocks }) => blocks).filter(isHeading)) {
    if (heading.level > level + 1) reportSkipped(heading, level, log)
    level = heading.level
  }
}

function isHeading(block: SectionBlock): block is SectionHeading {
  return block.kind === 'heading'
}
