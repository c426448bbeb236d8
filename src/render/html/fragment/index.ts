// Doc, profile and images → the body alone, for pasting into a site's content system. It must say everything when the
// system strips styles, classes and ids, and look like the page when it does not.

import { toHtml } from 'hast-util-to-html'
import type { Artefact, Renderer, RenderInput } from '../../../model/renderer.ts'
import { readFragment } from '../read-article.ts'
import { lowerFragment } from './lower-fragment.ts'

/** Rejects only on a Doc that contradicts itself, as the page does; `epochSeconds` is not used. */
export const fragmentRenderer: Renderer = {
  format: 'html-fragment',
  extension: 'fragment.html',
  render: async (input) => renderFragment(input),
}

// Without a head nothing else tells an editor or a browser on Windows that the file is UTF-8. It is no text: who copies
// the file's content does not copy it.
const BYTE_ORDER_MARK = '\uFEFF'

function renderFragment(input: RenderInput): Artefact {
  const parts = [BYTE_ORDER_MARK]
  for (const part of lowerFragment(input)) parts.push(toHtml(part), '\n')
  const bytes = new TextEncoder().encode(parts.join(''))
  const readBack = readFragment(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  return { format: 'html-fragment', extension: 'fragment.html', bytes, readBack }
}
