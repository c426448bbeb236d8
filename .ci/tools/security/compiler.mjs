// The compiler of this checkout in this process: hundreds of builds take seconds and not minutes.
import { mkdtempSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { chartFont } from '../../../scripts/chart-font.js'

const ENTRY = `
  export { compile } from './src/compile.ts'
  export { htmlRenderer } from './src/render/html/index.ts'
  export { fragmentRenderer } from './src/render/html/fragment/index.ts'
  export { createSource } from './src/source/source.ts'
  export { positionAt } from './src/source/span.ts'
  export { comparePaths } from './src/source/compare-paths.ts'
  export { templates } from './templates/index.ts'`

export async function loadCompiler() {
  const outfile = join(mkdtempSync(join(tmpdir(), 'compiler-')), 'compiler.cjs')
  const stdin = { contents: ENTRY, resolveDir: process.cwd(), loader: 'ts' }
  await build({
    stdin,
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'error',
    plugins: [chartFont],
  })
  return createRequire(import.meta.url)(outfile)
}

/** The page and the fragment as texts, or the findings that are errors, each with path and line. */
export async function compileProject({ sources, assets }, compiler) {
  const { createSource, comparePaths, compile, htmlRenderer, fragmentRenderer, positionAt, templates } = compiler
  const sorted = (map, value) =>
    new Map([...map].sort(([a], [b]) => comparePaths(a, b)).map(([path, content]) => [path, value(path, content)]))
  const project = {
    sources: sorted(sources, createSource),
    assets: sorted(assets, (path, bytes) => ({ path, bytes: new Uint8Array(bytes) })),
  }
  const options = { renderers: [htmlRenderer, fragmentRenderer], epochSeconds: 0, strict: false }
  const outcome = await compile(project, templates, options)
  if (outcome.ok) {
    const [page, fragment] = outcome.value.artefacts.map(({ bytes }) => new TextDecoder().decode(bytes))
    return { page, fragment }
  }
  const errors = outcome.diagnostics.filter(({ severity }) => severity === 'error')
  return {
    errors: errors.map(({ code, span, message }) => {
      const source = span && project.sources.get(span.path)
      return {
        code,
        message: message.en,
        path: span?.path,
        line: source ? positionAt(source, span.start).line : undefined,
      }
    }),
  }
}
