// Doc + profile + assets → a DOCX file, without the docx package as long as what it would answer is known.

import type { Artefact, Renderer, RenderInput } from '../../model/renderer.ts'
import { addPictures } from './add-pictures.ts'
import { knownMarkup } from './known-markup.ts'
import { type KnownMarkup, recallMarkup, rememberMarkup, UnknownMarkup } from './markup.ts'
import { renderDocx } from './render-docx.ts'

/** Office Open XML (ISO/IEC 29500) for Word, WPS and LibreOffice. Throws only on bugs, such as a missing asset. */
export const docxRenderer: Renderer = {
  format: 'docx',
  extension: 'docx',
  render: async (input) => renderKnowing(knownMarkup, await addPictures(input)),
}

/** Renders with what is known; where that is not enough, loads docx and begins again. The bytes are the same. */
export async function renderKnowing(known: KnownMarkup, input: RenderInput): Promise<Artefact> {
  try {
    return renderDocx(input, recallMarkup(known))
  } catch (error) {
    if (!(error instanceof UnknownMarkup)) throw error
  }
  const { makeMarkup } = await import('./docx-components.ts')
  return renderDocx(input, rememberMarkup(new Map(Object.entries(known)), makeMarkup))
}
