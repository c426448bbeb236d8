// How the tests run: plain Node, every test file under test/; a test left alone with .only fails the run.
import { readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

// As scripts/build.js does it: an imported .wasm is its bytes.
const wasmAsBytes = {
  name: 'wasm-as-bytes',
  enforce: 'pre' as const,
  load: (id: string) =>
    id.endsWith('.wasm')
      ? `export default new Uint8Array(Buffer.from('${readFileSync(id).toString('base64')}', 'base64'))`
      : undefined,
}

// biome-ignore lint/style/noDefaultExport: vitest reads the default export.
export default defineConfig({
  plugins: [wasmAsBytes],
  test: {
    include: ['test/**/*.test.ts'],
    allowOnly: false,
    // Findings, dates and sorting must not hang on the machine's zone or language.
    env: { TZ: 'Asia/Shanghai', LANG: 'C' },
    testTimeout: 20_000,
    // Handed to Node as it is, the package's .wasm would not load on Node 20.
    server: { deps: { inline: ['@resvg/resvg-wasm'] } },
  },
})
