// node .ci/tools/lsp.mjs <folder> <example>: runs the real `report lsp` as editors do, on a copy of the example and on its
// text a hundred times over, and measures how long findings take from a key to the screen.
import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { resolve as absolute, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node'
import { exampleSections } from '../../bench/sections.js'

const [folder, example] = process.argv.slice(2)
if (example === undefined) throw new Error('usage: node .ci/tools/lsp.mjs <folder> <example>')

const problems = []
const expect = (holds, sentence) => {
  console.log(`${holds ? '✓' : '✗'} ${sentence}`)
  if (!holds) problems.push(sentence)
}
const SLOWEST = 20_000

/** The command with a client of the protocol on its streams. */
async function start() {
  const began = performance.now()
  const child = spawn(process.execPath, ['bin/report.js', 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'] })
  const ended = new Promise((leave) => child.once('exit', (code, signal) => leave(code ?? signal)))
  let said = ''
  child.stderr.on('data', (text) => {
    said += text
  })
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  )
  const noise = []
  connection.onError(([error]) => noise.push(error.message))
  connection.onUnhandledNotification(({ method }) => noise.push(method))
  const waiting = new Set()
  connection.onNotification('textDocument/publishDiagnostics', (params) => {
    for (const each of [...waiting]) if (each.holds(params)) each.found(params)
  })
  connection.listen()
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {},
    locale: 'zh-cn',
  })
  await connection.sendNotification('initialized', {})
  const until = (holds) =>
    new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error('no findings in time')), SLOWEST)
      const found = (params) => {
        clearTimeout(late)
        waiting.delete(each)
        resolve(params)
      }
      const each = { holds, found }
      waiting.add(each)
    })
  return { child, connection, ended, until, noise, said: () => said, milliseconds: performance.now() - began }
}

/** A text that is open: each `type` puts a mark too many at its end and takes it back, and gives the times to findings. */
async function open({ connection, until }, path) {
  const uri = pathToFileURL(path).href
  const text = readFileSync(path, 'utf8')
  const shown = until((params) => params.uri === uri)
  const began = performance.now()
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version: 1, text },
  })
  await shown
  const first = performance.now() - began
  let version = 1
  const change = async (contentChanges, isTold) => {
    version += 1
    const told = until((params) => params.uri === uri && params.version === version && isTold(params.diagnostics))
    const at = performance.now()
    await connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges })
    await told
    return performance.now() - at
  }
  const line = text.split('\n').length
  const isDoubled = (diagnostics) =>
    diagnostics.some(({ code, range }) => code === 'punctuation/doubled' && range.start.line === line)
  const place = (character) => ({ line, character })
  const words = '\n加强，，领导。'
  const type = async () => {
    const end = { line: line - 1, character: text.split('\n').at(-1).length }
    const added = await change([{ range: { start: end, end }, text: words }], isDoubled)
    const removed = await change(
      [{ range: { start: end, end: place(words.length - 1) }, text: '' }],
      (all) => !isDoubled(all),
    )
    return [added, removed]
  }
  return { uri, first, type }
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]

/** Milliseconds of processor that a process has used: on a busy machine they say more than the clock does. */
function processorTime(pid) {
  const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ').slice(11, 13).map(Number)
  return (user + system) * 10
}

async function measure(server, path, rounds, name, limit) {
  const { first, type } = await open(server, path)
  const times = []
  const before = processorTime(server.child.pid)
  for (let round = 0; round < rounds; round++) times.push(...(await type()))
  const worst = Math.max(...times)
  const used = (processorTime(server.child.pid) - before) / times.length
  expect(
    median(times) < limit,
    `${name}: ${first.toFixed(0)} ms to the first findings, ${median(times).toFixed(0)} ms from a key to its findings (median of ${times.length}, worst ${worst.toFixed(0)}; ${used.toFixed(0)} ms of processor)`,
  )
}

const project = absolute(folder, 'project')
cpSync(example, project, { recursive: true })
const large = absolute(folder, 'large')
mkdirSync(join(large, 'sections'), { recursive: true })
writeFileSync(
  join(large, 'report.yaml'),
  'template: general-report\nyear: 2023\norgan: 苍溪县乡村振兴局\ndate: 2024-01-15\n',
)
const copies = Array.from({ length: 100 }, () => exampleSections()).flat()
for (const [index, text] of copies.entries())
  writeFileSync(join(large, 'sections', `${String(index + 1).padStart(5, '0')}-section.md`), text)

const server = await start()
console.log(`${server.milliseconds.toFixed(0)} ms from the start to the answer to initialize`)
await measure(server, join(project, 'sections/40-下一步打算.md'), 10, 'the example', 1000)
const size = readdirSync(join(large, 'sections')).reduce(
  (sum, name) => sum + statSync(join(large, 'sections', name)).size,
  0,
)
await measure(
  server,
  join(large, 'sections/00001-section.md'),
  3,
  `its text 100 times (${(size / 1e6).toFixed(1)} MB)`,
  SLOWEST,
)
await server.connection.sendRequest('shutdown')
await server.connection.sendNotification('exit')
expect((await server.ended) === 0, 'ends with 0 after shutdown and exit')
expect(server.noise.length === 0, `nothing but the protocol on stdout ${server.noise.join('; ')}`)
expect(server.said() === '', `nothing on stderr ${server.said()}`)

const left = await start()
left.child.stdin.end()
expect((await left.ended) === 1, 'ends with 1 when the editor is gone')

const silly = spawn(process.execPath, ['bin/report.js', 'lsp'], { stdio: ['pipe', 'pipe', 'pipe'] })
const sillyEnd = new Promise((leave) => silly.once('exit', leave))
silly.stdout.resume()
silly.stderr.resume()
silly.stdin.end('hello\r\n\r\nContent-Length: x\r\n\r\n{}')
expect([0, 1].includes(await sillyEnd), 'outlives what is no protocol')

if (problems.length > 0) process.exitCode = 1
process.exit()
