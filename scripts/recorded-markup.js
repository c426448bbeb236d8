// An esbuild plugin that puts what docx answers to the questions of a plain report in the place of known-markup.ts: with
// it in the bundle, such a report is built without loading docx.
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

async function recordMarkup() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/render/docx/record-markup.ts'],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  })
  const [recorder] = outputFiles.map(({ contents }) => Buffer.from(contents).toString('base64'))
  return (await import(`data:text/javascript;base64,${recorder}`)).recordMarkup()
}

export const recordedMarkup = {
  name: 'recorded-markup',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]render[\\/]docx[\\/]known-markup\.ts$/ }, async () => ({
      contents: `export const knownMarkup = ${JSON.stringify(await recordMarkup())}`,
    }))
  },
}
