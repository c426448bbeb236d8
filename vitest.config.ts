// How the tests run: plain Node, every test file under test/; a test left alone with .only fails the run.
import { readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import { fontFile, outlinesOf } from './scripts/chart-font.js'

// As scripts/build.js does it: an imported .wasm is its bytes.
const wasmAsBytes = {
  name: 'wasm-as-bytes',
  enforce: 'pre' as const,
  load: (id: string) => (id.endsWith('.wasm') ? bytesModule(readFileSync(id)) : undefined),
}

const fontAsOutlines = {
  name: 'font-as-outlines',
  enforce: 'pre' as const,
  resolveId: (specifier: string) => fontFile(specifier),
  load: async (id: string) => (id.endsWith('.otf') ? bytesModule(await outlinesOf(id)) : undefined),
}

function bytesModule(bytes: Buffer): string {
  return `export default new Uint8Array(Buffer.from('${bytes.toString('base64')}', 'base64'))`
}

// biome-ignore lint/style/noDefaultExport: vitest reads the default export.
export default defineConfig({
  plugins: [wasmAsBytes, fontAsOutlines],
  test: {
    include: ['test/**/*.test.ts'],
    allowOnly: false,
    // Findings, dates and sorting must not hang on the machine's zone or language.
    env: { TZ: 'Asia/Shanghai', LANG: 'C' },
    testTimeout: 20_000,
    // By itself vitest leaves one core idle, which is half of a machine with two.
    maxWorkers: '100%',
    // Handed to Node as it is, the package's .wasm would not load on Node 20.
    server: { deps: { inline: ['@resvg/resvg-wasm'] } },
  },
})
