// Doc, profile and images → one self-contained HTML page, with the text read back out of the finished markup.

import { toHtml } from 'hast-util-to-html'
import type { Artefact, Renderer, RenderInput } from '../../model/renderer.ts'
import { type Behind, lowerArticle } from './article.ts'
import { articlePlace, lowerPage } from './page.ts'
import { readArticle } from './read-article.ts'

/**
 * Semantic HTML for the web whose print rules give the profile's page. The input decides every byte: the format
 * needs no time of making, so `epochSeconds` is not used. Rejects only on a Doc that contradicts itself (an image or
 * footnote that it names and does not hold).
 */
export const htmlRenderer: Renderer = {
  format: 'html',
  extension: 'html',
  render: async (input) => renderHtml(input),
}

function renderHtml(input: RenderInput): Artefact {
  const bytes = new TextEncoder().encode(printPage(input))
  const readBack = readArticle(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  return { format: 'html', extension: 'html', bytes, readBack }
}

// The article is printed part by part: the tree of a long report takes ten times the room of its text.
export function printPage(input: RenderInput, behind?: Behind): string {
  const page = toHtml(lowerPage(input))
  const place = `${toHtml(articlePlace)}\n`
  const at = page.lastIndexOf(place)
  const lines = [page.slice(0, at)]
  for (const part of lowerArticle(input, behind)) lines.push(toHtml(part), '\n')
  lines.push(page.slice(at + place.length))
  return lines.join('')
}
