// A report → its running words in the order of the paper: paragraphs, points, captions, notes and footnotes. Cells of
// tables are left out, as their words stand in heads far from their numbers.

import type { Inline } from '../../model/doc.ts'
import type { Report } from '../../model/report.ts'
import type { SectionBlock } from '../../model/section.ts'
import { blocksOf } from '../walk.ts'
import { type Sentence, sentencesOf } from './sentences.ts'
import { wordsOf } from './words.ts'

/** A list of sentences for each paragraph. */
export function paragraphsOf(report: Report): Sentence[][] {
  const contents = [...blocksOf(report)].flatMap(contentsOf)
  const footnotes = report.footnotes.flatMap(({ content }) => content)
  return [...contents, ...footnotes].map((content) => sentencesOf(wordsOf(content)))
}

function contentsOf(block: SectionBlock): readonly (readonly Inline[])[] {
  if (block.kind === 'paragraph' || block.kind === 'heading') return [block.content]
  if (block.kind === 'table') return [block.caption, ...block.notes]
  if (block.kind === 'figure') return [block.caption, ...(block.note ? [block.note] : [])]
  return []
}
