// The example as DOCX, and its pages as LibreOffice once laid them out (recorded by .ci/tools/record-pages.mjs).

import { readFileSync } from 'node:fs'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { analyse } from '../../src/compile.ts'
import { readProject } from '../../src/io/read-project.ts'
import { gbt9704 } from '../../src/model/gbt9704.ts'
import { docxRenderer } from '../../src/render/docx/index.ts'
import type { DocxFile } from '../../src/verify/docx/docx-file.ts'
import { readDocx } from '../../src/verify/docx/read-docx.ts'
import type { Glyph, Line, Page } from '../../src/verify/pages/page.ts'
import { templates } from '../../templates/index.ts'

type RecordedGlyph = [string, number, number, number, number, number]
interface RecordedPage {
  readonly page: Omit<Page, 'lines'>
  readonly lines: readonly (Omit<Line, 'glyphs'> & { readonly glyphs: readonly RecordedGlyph[] })[]
}

function toGlyph([text, x, width, top, bottom, size]: RecordedGlyph): Glyph {
  return { text, x, width, top, bottom, size }
}

export function recordedPages(): readonly Page[] {
  // The recorder writes exactly this form.
  const pages = JSON.parse(readFileSync('test/fixtures/verify/cangxi-2023.pages.json', 'utf8')) as RecordedPage[]
  return pages.map(({ page, lines }) => ({
    ...page,
    lines: lines.map((line) => ({ ...line, glyphs: line.glyphs.map(toGlyph) })),
  }))
}

export async function exampleDocx(): Promise<Uint8Array> {
  const { project } = readProject('examples/cangxi-2023')
  const { doc } = analyse(project, templates)
  if (doc === undefined) throw new Error('the example makes no paper')
  const { bytes } = await docxRenderer.render({ doc, profile: gbt9704, assets: project.assets, epochSeconds: 0 })
  return bytes
}

export type Edit = readonly [part: string, from: string | RegExp, to: string]

/** Throws for an edit that changes nothing, which would prove nothing. */
export function editDocx(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const parts = unzipSync(bytes)
  for (const [part, from, to] of edits) {
    const text = strFromU8(parts[part] ?? new Uint8Array())
    const edited = text.replaceAll(typeof from === 'string' ? from : new RegExp(from.source, 'g'), to)
    if (edited === text) throw new Error(`${part} holds no ${String(from)}`)
    parts[part] = strToU8(edited)
  }
  return zipSync(parts)
}

export function openDocx(bytes: Uint8Array): DocxFile {
  const reading = readDocx(bytes)
  if (!reading.ok) throw new Error(reading.message.en)
  return reading.value
}

/** Moves lines, with all their glyphs. */
export function moveLine(line: Line, right: number, down = 0): Line {
  return {
    ...line,
    left: line.left + right,
    right: line.right + right,
    baseline: line.baseline + down,
    top: line.top + down,
    bottom: line.bottom + down,
    glyphs: line.glyphs.map((glyph) => ({
      ...glyph,
      x: glyph.x + right,
      top: glyph.top + down,
      bottom: glyph.bottom + down,
    })),
  }
}

/** A line of the body's size whose characters are all a cell wide. */
export function lineOf(text: string, left: number, baseline: number): Line {
  const [cell, top, bottom, size] = [156 / 28, baseline - 4.5, baseline + 1, 16]
  const glyphs = [...text].map((character, index) => ({
    text: character,
    x: left + index * cell,
    width: cell,
    top,
    bottom,
    size,
  }))
  return { text, left, right: left + glyphs.length * cell, baseline, top, bottom, size, glyphs }
}
