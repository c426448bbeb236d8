// An esbuild plugin that puts the shell's script and style (src/preview/browser/), bundled for browsers, as texts in the
// place of src/preview/browser-files.ts.
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

async function bundled(file) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [`src/preview/browser/${file}`],
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: ['chrome109', 'firefox115', 'safari16'],
    charset: 'utf8',
    write: false,
  })
  const [{ text }] = outputFiles
  return text
}

export const browserFiles = {
  name: 'browser-files',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]preview[\\/]browser-files\.ts$/ }, async () => {
      const [script, style] = await Promise.all(['main.ts', 'preview.css'].map(bundled))
      return {
        contents: `export const browserScript = ${JSON.stringify(script)}
export const browserStyle = ${JSON.stringify(style)}`,
      }
    })
  },
}
