// The renderer as it is bundled: docx lies in a chunk of its own, and what is recorded makes up for its absence.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { gbt9704 } from '../../../src/model/gbt9704.ts'
import type { Renderer } from '../../../src/model/renderer.ts'
import { EPOCH_SECONDS, render } from './open-docx.ts'
import { docOf, sampleAssets, sampleDoc } from './sample-doc.ts'

let folder = ''
let docxRenderer: Renderer

/** A module by its path, so that neither vite nor tsc follows the import. */
const load = (path: string) => import(/* @vite-ignore */ pathToFileURL(resolve(path)).href)
const docxChunk = (name: string) => readFileSync(join(folder, name), 'utf8').includes('prepForXml')

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'docx-bundle-'))
  const { recordedMarkup }: { recordedMarkup: Plugin } = await load('scripts/recorded-markup.js')
  await build({
    entryPoints: ['src/render/docx/index.ts'],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    loader: { '.wasm': 'binary' },
    plugins: [recordedMarkup],
  })
  const renderer: { docxRenderer: Renderer } = await load(join(folder, 'index.mjs'))
  docxRenderer = renderer.docxRenderer
  // Bundling takes seconds, and more where other tests run beside it.
}, 60_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('renders every element without docx, and asks for it by name where it must', async () => {
  const chunks = readdirSync(folder).filter(docxChunk)
  expect(chunks).toHaveLength(1)
  expect(chunks).not.toContain('index.mjs')
  for (const name of chunks) rmSync(join(folder, name))
  const input = { doc: sampleDoc, profile: gbt9704, assets: sampleAssets, epochSeconds: EPOCH_SECONDS }
  const { bytes } = await docxRenderer.render(input)
  expect(Buffer.compare(bytes, (await render(sampleDoc)).bytes)).toBe(0)
  const unknown = docOf([], { properties: { organ: '局', language: 'en' } })
  await expect(docxRenderer.render({ ...input, doc: unknown })).rejects.toThrow(chunks[0])
})
