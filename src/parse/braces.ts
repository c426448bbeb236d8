// `{#名称}` behind a heading and `{#名称 宽度=80% 图注="…"}` behind an image → the name by which other places refer to it,
// and how the image is set.

import type { Log } from '../diagnostics/diagnostic.ts'
import type { FigureWidth, Inline } from '../model/doc.ts'
import { parseFigureWidth } from '../model/measure.ts'
import type { GivenName, SectionFigure } from '../model/section.ts'
import type { Span } from '../source/span.ts'
import { attributeForm } from './findings.ts'
import { splitFormulas } from './formula-text.ts'

export interface NamedContent {
  readonly content: readonly Inline[]
  readonly name?: GivenName
}

/** Takes the name off the end of a heading's content. */
export function takeName(content: readonly Inline[], log: Log): NamedContent {
  const last = content.at(-1)
  if (last?.kind !== 'text' || last.span === undefined) return { content }
  const match = /\s*(\{#([^{}]*)\})\s*$/.exec(last.text)
  if (match === null) return { content }
  const [written, braces = '', text = ''] = match
  const end = last.span.end - (written.length - written.trimEnd().length)
  const span = { ...last.span, start: end - braces.length, end }
  if (text === '' || /\s/.test(text)) reportForm(braces, span, log)
  const rest = last.text.slice(0, match.index)
  const kept = rest === '' ? [] : [{ ...last, text: rest, span: { ...last.span, end: last.span.end - written.length } }]
  return { content: [...content.slice(0, -1), ...kept], name: { text, span } }
}

export type FigureAttributes = Pick<SectionFigure, 'name' | 'width' | 'note'>

const ATTRIBUTE = /\s*(?:#([^\s{}"#]+)|(?:宽度|width)="?([^\s{}"]+)"?|(?:图注|note)="([^"]+)")(?=\s|$)/y

/** What the braces behind an image say; `written` with its braces. */
export function readFigureAttributes(written: string, span: Span, log: Log): FigureAttributes {
  const inside = written.slice(1, -1).trimEnd()
  const pattern = new RegExp(ATTRIBUTE)
  let name: GivenName | undefined
  let width: FigureWidth | undefined
  let note: readonly Inline[] | undefined
  while (pattern.lastIndex < inside.length) {
    const match = pattern.exec(inside)
    if (match?.[1] !== undefined) name = { text: match[1], span }
    else if (match?.[3] !== undefined) note = noteOf(match[3], written, span)
    else {
      width = parseFigureWidth(match?.[2] ?? '')
      if (width !== undefined) continue
      reportForm(written, span, log)
      break
    }
  }
  return { ...(name ? { name } : {}), ...(width ? { width } : {}), ...(note ? { note } : {}) }
}

/** Where the braces were written without escapes, a reference in the note has its own place. */
function noteOf(note: string, written: string, span: Span): readonly Inline[] {
  const start = span.start + Math.max(0, written.indexOf(note))
  return splitFormulas(note, span, (index) => start + index)
}

function reportForm(written: string, span: Span, log: Log): void {
  log.add(attributeForm, {
    message: { zh: `看不懂“${written}”`, en: `“${written}” cannot be read` },
    expected: {
      zh: '标题后写 {#名称}；图片后写 {#名称 宽度=80% 图注="资料来源：……"}，各项可省',
      en: '{#name} behind a heading; {#name width=80% note="Source: …"} behind an image, each item optional',
    },
    help: {
      zh: '照“应为”改写：名称里不能有空格，宽度写 80% 或 100mm；要印出“{”本身就写“\\{”',
      en: 'rewrite it: no space in a name, a width such as 80% or 100mm; write \\{ to print the brace itself',
    },
    span,
  })
}
