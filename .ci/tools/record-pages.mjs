// node .ci/tools/record-pages.mjs <docx> <json>: lays a document out with LibreOffice and records what was measured, for the
// tests that must run without it. Figures are rounded to a hundredth of a millimetre; a line of text is a line of the file.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const [docx, json] = process.argv.slice(2)
if (json === undefined) throw new Error('usage: node .ci/tools/record-pages.mjs <docx> <json>')

// Inside node_modules, so that the bundle finds pdf.js.
const folder = mkdtempSync(join('node_modules', '.record-'))
try {
  const bundle = join(folder, 'lay-out.mjs')
  await build({
    stdin: {
      contents: `export { renderPdf } from './src/io/run-office.ts'
        export { findOffice } from './src/io/find-office.ts'
        export { readPdf } from './src/verify/pages/read-pdf.ts'`,
      resolveDir: '.',
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['pdfjs-dist'],
    outfile: bundle,
    logLevel: 'error',
  })
  const { renderPdf, findOffice, readPdf } = await import(pathToFileURL(bundle).href)
  const path = findOffice(process)
  if (path === undefined) throw new Error('LibreOffice is not on this machine')
  const rendering = await renderPdf(new Uint8Array(readFileSync(docx)), {
    path,
    milliseconds: 120_000,
    killGroup: () => {},
  })
  if (!rendering.ok) throw new Error(rendering.reason.en)
  writeFileSync(json, record(await readPdf(rendering.pdf)))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function record(pages) {
  const text = (value) =>
    JSON.stringify(value, (_, entry) => (typeof entry === 'number' ? Math.round(entry * 100) / 100 : entry))
  const page = ({ lines, ...rest }) => `{"page":${text(rest)},"lines":[\n${lines.map(line).join(',\n')}\n]}`
  const line = ({ glyphs, ...rest }) => text({ ...rest, glyphs: glyphs.map(glyph) })
  const glyph = (g) => [g.text, g.x, g.width, g.top, g.bottom, g.size]
  return `[\n${pages.map(page).join(',\n')}\n]\n`
}
