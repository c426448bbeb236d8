// 封面 and 目录 → hast. The cover is for paper: on a screen it would say the title twice, and is not shown. Page numbers
// are for paper, too: here the lines of 目录 are links.

import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Cover, Doc } from '../../model/doc.ts'
import { CONTENTS_TITLE, contentsEntries } from '../../model/doc-contents.ts'
import { lowerDate } from './dates.ts'
import { CONTENTS_ID } from './ids.ts'
import { type InlineContext, lowerInlines } from './inlines.ts'
import { separateLines } from './lines.ts'

export function lowerCover(cover: Cover | undefined, context: InlineContext): Element[] {
  if (cover === undefined) return []
  const line = (name: string, content: Parameters<typeof h>[2]) => h('p', { className: [`cover-${name}`] }, content)
  const lines = [
    line('title', lowerInlines(cover.title, context)),
    ...cover.organs.map((organ) => line('organ', organ)),
    ...(cover.date ? [line('date', [lowerDate(cover.date)])] : []),
  ]
  return [h('div', { className: ['cover'] }, separateLines(lines))]
}

export function lowerContents(doc: Doc): Element[] {
  if (doc.contents === undefined) return []
  const title = h('p', { className: ['contents-title'], id: CONTENTS_ID }, CONTENTS_TITLE)
  const entries = contentsEntries(doc).map(({ level, text, target }) =>
    h('p', { className: [`contents-${level}`] }, [h('a', { href: `#${target}` }, text)]),
  )
  return [h('nav', { className: ['contents'], ariaLabelledBy: [CONTENTS_ID] }, separateLines([title, ...entries]))]
}
