// The program's sources → a module of what the benches call: rules, phases and fixes, bundled as the build does it.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const ENTRY = fileURLToPath(new URL('program.ts', import.meta.url))
const require = createRequire(import.meta.url)
const DRAWING = /\/charts\/draw-charts\.ts$/

// No bench draws: the font of charts is left where it is.
const withoutCharts = {
  name: 'without-charts',
  setup({ onResolve }) {
    onResolve({ filter: DRAWING }, ({ path }) => ({ path, external: true }))
  },
}

/** The exports of program.ts. */
export async function loadProgram() {
  const { outputFiles } = await build({
    entryPoints: [ENTRY],
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    write: false,
    plugins: [withoutCharts],
    logLevel: 'warning',
  })
  const folder = mkdtempSync(join(tmpdir(), 'report-program-'))
  try {
    const path = join(folder, 'program.cjs')
    writeFileSync(path, outputFiles[0].text)
    return require(path)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
