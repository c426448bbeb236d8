// node .ci/tools/vscode.mjs <folder> <example>: unpacks dist/nianbao.vsix, loads the extension with a stand-in for the
// editor, and sees that it starts the real server, tells it of a text, and gets its findings. What the editor makes of
// them is not seen: VS Code itself does not run here.
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { Module } from 'node:module'
import { resolve as absolute, basename, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { unzipSync } from 'fflate'
import { editorStandIn } from './vscode/stand-in.mjs'

const [folder, example] = process.argv.slice(2)
if (example === undefined) throw new Error('usage: node .ci/tools/vscode.mjs <folder> <example>')

const entries = unzipSync(readFileSync('dist/nianbao.vsix'))
const textOf = (path) => new TextDecoder().decode(entries[path])
const manifest = JSON.parse(textOf('extension/package.json'))
const expect = (holds, sentence) => {
  console.log(`${holds ? '✓' : '✗'} ${sentence}`)
  if (!holds) process.exitCode = 1
}
const own = JSON.parse(readFileSync('package.json', 'utf8'))
expect(manifest.version === own.version, `the extension has the version of the program, ${own.version}`)
expect(
  textOf('extension.vsixmanifest').includes(
    `Id="${manifest.name}" Version="${own.version}" Publisher="${manifest.publisher}"`,
  ),
  'both of its manifests name it alike',
)

const project = absolute(folder, 'project')
cpSync(example, project, { recursive: true })
const path = join(project, 'sections/40-下一步打算.md')
writeFileSync(path, `${readFileSync(path, 'utf8')}\n加强，，领导。\n`)

const load = Module._load
let editor
Module._load = (name, ...rest) => (name === 'vscode' ? editor.vscode : load(name, ...rest))

/** The extension as an editor has it whose setting names this program. */
function loaded(program) {
  const text = { uri: pathToFileURL(path).href, text: readFileSync(path, 'utf8') }
  editor = editorStandIn({ program, text })
  const script = absolute(folder, `${basename(program)}.cjs`)
  writeFileSync(script, textOf('extension/extension.js'))
  return Module.createRequire(import.meta.url)(script)
}

const extension = loaded(absolute('bin/report.js'))
await extension.activate()
for (let round = 0; round < 200 && editor.found().length === 0; round++) await wait(50)
expect(editor.found().includes('punctuation/doubled'), `its findings come from the server: ${editor.found().join()}`)
expect(editor.said().length === 0, `and nothing else is said ${editor.said().join()}`)
await extension.deactivate()
const lost = loaded('no-such-program')
await lost.activate()
expect(
  editor.said().some((message) => message.includes('nianbao.program')),
  'where there is no program, it says what to do',
)
process.exit()
