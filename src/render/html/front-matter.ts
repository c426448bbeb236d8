// 封面 and 目录 → hast. The cover is for paper: on a screen it would say the title twice, and is not shown. Page numbers
// are for paper, too: here the lines of 目录 are links.

import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Doc } from '../../model/doc.ts'
import { CONTENTS_TITLE, contentsEntries } from '../../model/doc-contents.ts'
import type { Profile } from '../../model/profile.ts'
import { lowerDate } from './dates.ts'
import { CONTENTS_ID } from './ids.ts'
import { type InlineContext, lowerInlines } from './inlines.ts'
import { separateLines } from './lines.ts'

export function lowerCover(doc: Doc, context: InlineContext): Element[] {
  const { cover } = doc
  if (cover === undefined) return []
  const line = (name: string, content: Parameters<typeof h>[2]) => h('p', { className: [`cover-${name}`] }, content)
  const lines = [
    line('title', lowerInlines(cover.title, context)),
    ...cover.organs.map((organ) => line('organ', organ)),
    ...(cover.date ? [line('date', [lowerDate(cover.date)])] : []),
  ]
  return [h('div', { className: ['cover', ...(doc.contents ? [] : ['backed'])] }, separateLines(lines))]
}

export function lowerContents(doc: Doc, profile: Profile): Element[] {
  if (doc.contents === undefined) return []
  const backed = frontPages(doc, profile) % 2 === 1
  const title = h('p', { className: ['contents-title'], id: CONTENTS_ID }, CONTENTS_TITLE)
  const entries = contentsEntries(doc).map(({ level, text, target }) =>
    h('p', { className: [`contents-${level}`] }, [h('a', { href: `#${target}` }, text)]),
  )
  return [
    h(
      'nav',
      { className: ['contents', ...(backed ? ['backed'] : [])], ariaLabelledBy: [CONTENTS_ID] },
      separateLines([title, ...entries]),
    ),
  ]
}

// Counted in lines, the title as two: no style sheet can tell whether a page is a left-hand one and leave it empty.
function frontPages(doc: Doc, { grid }: Profile): number {
  const contents = Math.ceil((contentsEntries(doc).length + 2) / grid.lines.value)
  return contents + (doc.cover ? 1 : 0)
}
