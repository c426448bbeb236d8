// The markup that is known without the docx package. Empty in the sources: scripts/build.js puts in its place what
// record-markup.ts records, so that neither can be out of step with the renderer.

import type { KnownMarkup } from './markup.ts'

export const knownMarkup: KnownMarkup = {}
