// A finding → where a comment that tells it off goes, in the form that its place asks for: before a block of Markdown,
// above a line of YAML, at the end of a paragraph where no line can stand before it. The reason is left to the author.

import { createLog, type Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Language } from '../../diagnostics/text.ts'
import type { SectionBlock } from '../../model/section.ts'
import { type ParsedProject, parseFile, parseProject } from '../../parse/parse-project.ts'
import { createSource, type Source } from '../../source/source.ts'
import type { Span } from '../../source/span.ts'
import { lineAround } from '../text-places.ts'

/** `head` and `tail` at `offset`, and the reason between them. */
export interface Insertion {
  readonly offset: number
  readonly head: string
  readonly tail: string
}

/** Undefined where no comment would cover the finding: in CSV, and where it is about a file as a whole. */
export function silencingComment(
  source: Source,
  { code, span }: Pick<Diagnostic, 'code' | 'span'>,
  language: Language,
): Insertion | undefined {
  if (span === undefined || span.end === 0 || /\.csv$/i.test(source.path)) return undefined
  const said = language === 'zh' ? `不查 ${code}：` : `ignore ${code}: `
  const before = parsed(source)
  // Not all at once: each is tried by reading the file anew.
  for (const insertion of insertions(source, span, said)) if (covers(insertion, source, span, before)) return insertion
  return undefined
}

/** The likeliest first; those that do not fit their place are tried and dropped. */
function* insertions(source: Source, span: Span, said: string): Generator<Insertion> {
  const isYaml = /\.ya?ml$/i.test(source.path)
  const blocks = /^(?:sections|attachments)\//.test(source.path) ? blocksAround(source, span) : []
  const [outer] = blocks
  const inner = blocks.at(-1)
  const [open, close] = [`<!-- ${said}`, ' -->']
  const isProse = inner?.kind === 'paragraph' || inner?.kind === 'heading'
  const atEnd: Insertion[] = isProse ? [{ offset: inner.span.end, head: open, tail: close }] : []
  // A line before a list would cover all of its items.
  if (outer !== undefined && outer === inner) yield lineAbove(source, outer.span.start, open, close)
  if (!isYaml) yield* atEnd
  yield* linesAbove(source, span.start, `# ${said}`, '')
  yield* linesAbove(source, span.start, open, close)
  yield* atEnd
  const { start, text } = lineAround(source, span.start)
  yield { offset: start + text.length, head: open, tail: close }
}

/** From the outermost block to the innermost. */
function blocksAround(source: Source, span: Span): readonly SectionBlock[] {
  const around: SectionBlock[] = []
  let blocks: readonly SectionBlock[] = parseFile(source, createLog()).blocks
  for (;;) {
    const block = blocks.find((each) => each.span.start <= span.start && span.start < each.span.end)
    if (block === undefined) return around
    around.push(block)
    blocks = block.kind === 'points' || block.kind === 'dashes' ? block.items.flat() : []
  }
}

/** A value may go on over several lines: the comment goes above the one on which it begins. */
const MOST_LINES = 8

function* linesAbove(source: Source, from: number, head: string, tail: string): Generator<Insertion> {
  let offset = from
  for (let count = 0; count < MOST_LINES && offset >= 0; count++) {
    yield lineAbove(source, offset, head, tail)
    offset = lineAround(source, offset).start - 1
  }
}

function lineAbove(source: Source, offset: number, head: string, tail: string): Insertion {
  const { start, text } = lineAround(source, offset)
  const indent = /^[ \t]*/.exec(text)?.[0] ?? ''
  const lineEnd = /\r\n|\n|\r/.exec(source.text)?.[0] ?? '\n'
  return { offset: start, head: indent + head, tail: tail + lineEnd }
}

/** Whether the comment, once it stands there, is one, changes nothing else, and covers the finding. */
function covers({ offset, head, tail }: Insertion, source: Source, span: Span, before: ParsedProject): boolean {
  const { path, text } = source
  const inserted = createSource(path, `${text.slice(0, offset)}${head}x${tail}${text.slice(offset)}`)
  const added = inserted.text.length - text.length
  const place = span.start < offset ? span.start : span.start + added
  const after = parsed(inserted)
  if (after.diagnostics.length > before.diagnostics.length || kindsIn(before, path) !== kindsIn(after, path))
    return false
  const ours = after.comments.find((comment) => comment.span.start >= offset && comment.span.end <= offset + added)
  return ours !== undefined && ours.covers.start <= place && place < ours.covers.end
}

function parsed(source: Source): ParsedProject {
  return parseProject({ sources: new Map([[source.path, source]]), assets: new Map() })
}

function kindsIn({ files }: ParsedProject, path: string): string {
  return (files.get(path)?.blocks ?? []).map(({ kind }) => kind).join()
}
