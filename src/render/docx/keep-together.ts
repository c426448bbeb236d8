// Which paragraphs before a signature stay on its page: it never stands alone there (GB/T 9704-2012, 7.3.5.5).

import type { Block, Doc } from '../../model/doc.ts'
import { blocksText } from '../../model/doc-text.ts'
import { widthInCharacters } from '../../model/measure.ts'
import type { Profile } from '../../model/profile.ts'
import { linesBesideSignature } from './pages/page-numbers.ts'

// Widow control, which these paragraphs have, takes lines along in twos.
const LEAST_LINES = 2

/**
 * How many blocks at the end must go with the signature; none where text stands beside it anyway, as LibreOffice moves
 * a paragraph that is kept as a whole and leaves the page before it short of the lines that 5.2.3 asks for.
 */
export function keptBlocks(doc: Doc, profile: Profile): number {
  const beside = linesBesideSignature(doc, profile)
  if (beside === undefined || beside >= LEAST_LINES) return 0
  return blocksOfLines(doc.body, profile)
}

/** How many blocks at the end hold two lines of text, by an estimate that is rather too low than too high. */
function blocksOfLines(blocks: readonly Block[], profile: Profile): number {
  let lines = 0
  let count = 0
  for (const block of [...blocks].reverse()) {
    if (lines >= LEAST_LINES) break
    count += 1
    lines += Math.max(1, Math.floor(textWidthOf(block) / profile.grid.characters.value) + 1)
  }
  return count
}

function textWidthOf(block: Block): number {
  return Math.max(0, ...blocksText([block]).map(widthInCharacters)) - 1
}
