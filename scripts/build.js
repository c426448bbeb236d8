// Bundles src/cli/run.ts and everything it needs into dist/: CommonJS chunks, the starter that loads them, and the
// licences of what is inside. Same sources, same bytes.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, transform } from 'esbuild'
import { browserFiles } from './browser-files.js'
import { chartFont, FONT_NOTICE } from './chart-font.js'
import { collectNotices, RULE } from './notices.js'
import { recordedMarkup } from './recorded-markup.js'
import { vscodeExtension } from './vscode-extension.js'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const ENTRY_POINT = 'src/cli/run.ts'
const CHUNKS = 'chunks'
const target = 'node20'

// commander loads node:child_process (and with it the network stack) for subcommands that are programs of their own;
// there are none here, and it costs a seventh of `--help`.
const lazyChildProcess = {
  name: 'lazy-child-process',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]node_modules[\\/]commander[\\/]/.test(importer) ? { path: 'child-process', namespace: 'lazy' } : undefined,
    )
    onLoad({ filter: /.*/, namespace: 'lazy' }, () => ({
      contents: `exports.spawn = (...options) => require('node:child_process').spawn(...options)`,
    }))
  },
}

// pdf.js asks for a canvas when it loads, and talks on stdout of what it misses. Nothing is drawn here.
const pdfWithoutCanvas = {
  name: 'pdf-without-canvas',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]pdfjs-dist[\\/]legacy[\\/]build[\\/]pdf\.mjs$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8')
      const start = /if \(isNodeJS\) \{\s*let canvas;/
      if (!start.test(text)) throw new Error('pdf.js no longer asks for its canvas where it did')
      return {
        contents: text.replace(start, 'if (false) {\n  let canvas;').replaceAll('import.meta.url', '"file:///pdf.mjs"'),
        loader: 'js',
      }
    })
  },
}

function bundle() {
  return build({
    absWorkingDir: root,
    entryPoints: { run: ENTRY_POINT },
    outdir: 'dist/chunks',
    entryNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target,
    minify: true,
    legalComments: 'external',
    metafile: true,
    write: false,
    logLevel: 'warning',
    // The rasteriser's program stands inside its chunk, so that no path has to be found at run time.
    loader: { '.wasm': 'binary' },
    plugins: [lazyChildProcess, pdfWithoutCanvas, recordedMarkup, browserFiles, chartFont],
  })
}

// esbuild splits ES modules only, and V8's code cache wants scripts: so each chunk is made CommonJS after the split.
async function toCommonJs({ path, text }) {
  const { code, warnings } = await transform(text, {
    format: 'cjs',
    platform: 'node',
    target,
    minify: true,
    charset: 'ascii',
    // fontkitten names a field of a table twice; the later one counts, bundled or not.
    logOverride: { 'duplicate-object-key': 'silent' },
    supported: { 'dynamic-import': false },
  })
  return { name: basename(path), code: escapeNonAscii(code), warnings }
}

// esbuild leaves regular expressions as they are written; inside one, as in a string, \\u4E00 is the same character.
function escapeNonAscii(code) {
  if (/String\.raw`[^`]*[^\0-\x7F]/.test(code)) throw new Error('a String.raw template cannot be written in ASCII')
  return code.replace(/[^\0-\x7F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

async function starter(entry) {
  const { code } = await transform(await readFile(join(root, 'scripts/start.cjs'), 'utf8'), {
    define: { CHUNKS: JSON.stringify(CHUNKS), ENTRY: JSON.stringify(entry) },
    minify: true,
    target,
  })
  return code
}

// Files are replaced, not the folder: a build that runs beside a test never leaves it without a program.
async function replaceFiles(folder, files) {
  await mkdir(join(folder, CHUNKS), { recursive: true })
  for (const [name, text] of files) await writeFile(join(folder, name), text)
  const kept = new Set([CHUNKS, ...files.keys()])
  const entries = [
    ...(await readdir(folder)),
    ...(await readdir(join(folder, CHUNKS))).map((name) => `${CHUNKS}/${name}`),
  ]
  const stale = entries.filter((name) => !kept.has(name))
  await Promise.all(stale.map((name) => rm(join(folder, name), { recursive: true })))
}

function entryChunk(outputs) {
  const found = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint === ENTRY_POINT)
  if (found === undefined) throw new Error(`esbuild names no output for ${ENTRY_POINT}`)
  return basename(found[0])
}

const { outputFiles, metafile, warnings } = await bundle()
const legal = outputFiles.filter(({ path }) => path.endsWith('.LEGAL.txt'))
const chunks = await Promise.all(outputFiles.filter((file) => !legal.includes(file)).map(toCommonJs))
// A warning is something that works in the sources and not in the bundle, such as import.meta.url.
const complaints = [...warnings, ...chunks.flatMap((chunk) => chunk.warnings)]
if (complaints.length > 0) throw new Error(complaints.map(({ text }) => text).join('\n'))

const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
const licence = await readFile(join(root, 'LICENSE'), 'utf8')
const notices = await collectNotices(root, Object.keys(metafile.inputs))
await replaceFiles(
  join(root, 'dist'),
  new Map([
    ...chunks.map(({ name, code }) => [`${CHUNKS}/${name}`, code]),
    ['THIRD-PARTY-NOTICES.txt', [notices, FONT_NOTICE, ...legal.map(({ text }) => text)].join(RULE)],
    ['nianbao.vsix', await vscodeExtension({ version, licence })],
    ['package.json', '{ "type": "commonjs" }\n'],
    ['run.js', await starter(entryChunk(metafile.outputs))],
  ]),
)
