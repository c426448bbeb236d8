// Sample papers → what docx answers to the questions of plain reports under the base profile. Run when the program is
// bundled, never by the program. What is not asked here is merely slower there.

import type {
  Alignment,
  Block,
  CalendarDate,
  Doc,
  Footnote,
  Heading,
  Inline,
  Level,
  Orientation,
  Row,
  Signature,
} from '../../model/doc.ts'
import { gbt9704 } from '../../model/gbt9704.ts'
import type { RenderInput } from '../../model/renderer.ts'
import { makeMarkup } from './docx-components.ts'
import { type KnownMarkup, rememberMarkup } from './markup.ts'
import { renderDocx } from './render-docx.ts'

/** Sorted by question, so that equal sources give equal bundles. */
export function recordMarkup(): KnownMarkup {
  const answers = new Map<string, string>()
  const markup = rememberMarkup(answers, makeMarkup)
  const assets: RenderInput['assets'] = new Map([[IMAGE, { path: IMAGE, bytes: new Uint8Array() }]])
  for (const doc of samplePapers()) renderDocx({ doc, profile: gbt9704, assets, epochSeconds: 0 }, markup)
  return Object.fromEntries([...answers].sort(([a], [b]) => (a < b ? -1 : 1)))
}

const IMAGE = '图.png'
const NOTE: Inline = { kind: 'footnote-ref', key: '注' }
// One for each script of a run: plain, marks from the Han face, a dot from nowhere else. Side by side they would be one.
const TEXTS: readonly Inline[] = ['汉字', '“汉字”', '汉·字'].flatMap((text): Inline[] => [
  { kind: 'text', text },
  { kind: 'line-break' },
])

/** Every nesting of inlines down to so many levels. */
function nested(depth: number): readonly Inline[] {
  if (depth === 0) return TEXTS
  const content = nested(depth - 1)
  return [...TEXTS, { kind: 'strong', content }, { kind: 'emphasis', content }, { kind: 'link', href: 'a:', content }]
}

// Deeper ones look like one of these: a run has one character style, and bold or not.
const content: readonly Inline[] = [...nested(3), NOTE, NOTE]
const footnotes: readonly Footnote[] = [{ key: '注', number: 1, content: [content, content] }]

function samplePapers(): readonly Doc[] {
  return [
    paper({
      title: content,
      addressees: ['某'],
      body: sampleBlocks(),
      footnotes,
      imprint: { copies: ['某'] },
      note: '注',
    }),
    paper({ body: sampleTables('portrait') }),
    paper({ body: sampleTables('landscape') }),
    paper({ masthead: { documentNumber: '某〔2023〕1号', signers: [] }, ...attachments(1) }),
    paper({ cover: { title: TEXTS, organs: ['某', '某'], date: { year: 2023, month: 1, day: 1 } } }),
    paper({ contents: { levels: 4 }, body: sampleBlocks(), footnotes, ...attachments(1) }),
    paper({ masthead: { documentNumber: '某〔2023〕1号', signers: ['“甲·乙”'] }, ...attachments(12) }),
    // Where a signature would stand alone, the end of the body and of 附件说明 is kept on its page: at one of these lengths.
    ...[0, 1, 2, 12].flatMap((count) =>
      Array.from({ length: gbt9704.grid.lines.value }, (_, lines) =>
        paper({ body: shortParagraphs(lines), signature, ...attachments(count) }),
      ),
    ),
    ...sampleSignatures().map((signature) => paper({ signature })),
    ...sampleDates().map((printingDate) =>
      paper({ imprint: { addressees: ['某'], copies: ['某'], printingOrgan: '某', printingDate } }),
    ),
  ]
}

const signature: Signature = { organs: ['某'] }

function paper(parts: Partial<Doc>): Doc {
  const properties = { organ: '某', language: 'zh-CN' }
  return {
    title: TEXTS,
    addressees: [],
    body: [],
    attachmentNote: [],
    attachments: [],
    footnotes: [],
    properties,
    ...parts,
  }
}

function shortParagraphs(count: number): readonly Block[] {
  return Array.from({ length: count + 1 }, () => ({ kind: 'paragraph', content: TEXTS }))
}

function attachments(count: number): Pick<Doc, 'attachments' | 'attachmentNote'> {
  const titles = Array.from({ length: count }, () => '“汉·字”')
  return { attachmentNote: titles, attachments: titles.map(() => ({ label: '附件', title: content, body: [] })) }
}

function sampleBlocks(): readonly Block[] {
  const headings = ([1, 2, 3, 4] satisfies Level[]).map(
    (level): Heading => ({ kind: 'heading', level, number: '一、', content, id: '' }),
  )
  const image = { asset: IMAGE, type: 'png', width: 1, height: 1 } as const
  return [
    ...headings,
    ...headings.map((lead): Block => ({ kind: 'paragraph', lead, content })),
    { kind: 'figure', id: 'a', image, alt: '', number: '图1', caption: content, note: content },
    { kind: 'figure', id: 'b', image, alt: '', number: '', caption: [] },
  ]
}

/** Cells of every alignment in head and body, rows that fit on a page and that do not, up to so many notes. */
function sampleTables(orientation: Orientation): readonly Block[] {
  const columns: readonly Alignment[] = ['left', 'center', 'right']
  const row: Row = columns.map((align) => ({ content, align }))
  const low: Row = [{ content: TEXTS }]
  const high: Row = [{ content: [{ kind: 'text', text: '汉'.repeat(9999) }], header: true }]
  const noteCounts = [0, 1, 2, 99]
  return noteCounts.flatMap((count) =>
    [[row, row], [low], [high], []].map((rows): Block => {
      const notes = Array.from({ length: count }, () => TEXTS)
      const [head, caption] = [[low, row, high], content]
      return { kind: 'table', id: '', number: '表1', columns, head, rows, caption, unit: '“件”', notes, orientation }
    }),
  )
}

// The distances of 署名 and 成文日期 hang on the widths of both: up to a full line, in halves of a character.
function sampleSignatures(): readonly Signature[] {
  const dates = sampleDates()
  const names = Array.from({ length: gbt9704.grid.characters.value }, (_, length) => '某'.repeat(length))
  const pairs = names.flatMap((name) =>
    [`${name}2`, `${name}某`].flatMap((organ) =>
      dates.flatMap((date): Signature[] => [
        { organs: [organ, organ], date },
        { kind: 'sealed', organs: [organ], date },
      ]),
    ),
  )
  return [...pairs, signature, ...dates.map((date): Signature => ({ organs: [], date }))]
}

/** The three lengths of dates. */
function sampleDates(): readonly CalendarDate[] {
  return [
    [1, 1],
    [1, 10],
    [10, 10],
  ].map(([month = 1, day = 1]) => ({ year: 2023, month, day }))
}
