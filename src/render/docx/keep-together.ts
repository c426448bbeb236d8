// Which paragraphs before a signature stay on its page: it never stands alone there (GB/T 9704-2012, 7.3.5.5).

import type { Block } from '../../model/doc.ts'
import { blocksText } from '../../model/doc-text.ts'
import { widthInCharacters } from '../../model/measure.ts'
import type { Profile } from '../../model/profile.ts'

// Widow control, which these paragraphs have, takes lines along in twos.
const LEAST_LINES = 2

/** How many blocks at the end hold two lines of text, by an estimate that is rather too low than too high. */
export function keptBlocks(blocks: readonly Block[], profile: Profile): number {
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
