// How the tests run: plain Node, every test file under test/; a test left alone with .only fails the run.
import { defineConfig } from 'vitest/config'

// biome-ignore lint/style/noDefaultExport: vitest reads the default export.
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    allowOnly: false,
    // Findings, dates and sorting must not hang on the machine's zone or language.
    env: { TZ: 'Asia/Shanghai', LANG: 'C' },
    testTimeout: 20_000,
  },
})
