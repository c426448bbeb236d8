// The inputs of a bundle → the text of THIRD-PARTY-NOTICES.txt: every package inside, with its licence in full.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

const PACKAGE_FOLDER = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/
// Bundlers mark what they inlined: docx carries copies of other packages in its own dist.
const INLINED = /^\/\/(?:#region)? ?node_modules\/((?:@[^/\s]+\/)?[^/\s]+)/gm
export const RULE = `\n${'-'.repeat(80)}\n\n`
const LICENCE_FILE = /^(licen[cs]e|copying|notice)/i
const README = /^readme/i

/** `inputs`: the bundle's input paths relative to `root`, with `/`. Throws for a package without a licence. */
export async function collectNotices(root, inputs) {
  const folders = new Set()
  for (const input of inputs) {
    const folder = PACKAGE_FOLDER.exec(input)?.[0]
    if (folder === undefined) continue
    folders.add(folder)
    for (const inlined of await inlinedPackages(root, input, folder)) folders.add(inlined)
  }
  const notices = await Promise.all([...folders].sort().map((folder) => readNotice(root, folder)))
  return [...new Set(notices)].join(RULE)
}

async function inlinedPackages(root, input, folder) {
  const text = await readFile(join(root, input), 'utf8')
  const names = new Set([...text.matchAll(INLINED)].map((match) => match[1]))
  const candidates = [...names].map((name) => [join(folder, 'node_modules', name), join('node_modules', name)])
  return Promise.all(candidates.map((places) => firstPackage(root, places)))
}

async function firstPackage(root, places) {
  for (const place of places) {
    const found = await readdir(join(root, place)).catch(() => [])
    if (found.includes('package.json')) return place
  }
  throw new Error(`The bundle holds a package whose licence is not installed: ${places.at(-1)}`)
}

async function readNotice(root, folder) {
  const { name, version, license } = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8'))
  const files = await readdir(join(root, folder))
  const licences = files.filter((file) => LICENCE_FILE.test(file)).sort()
  // Old packages name their licence in the README alone.
  const texts = licences.length > 0 || license !== undefined ? licences : files.filter((file) => README.test(file))
  if (license === undefined && texts.length === 0) throw new Error(`${name} ${version} names no licence`)
  const bodies = await Promise.all(texts.map((file) => readFile(join(root, folder, file), 'utf8')))
  const body = bodies.map((text) => `\n${text.replaceAll('\r\n', '\n').trim()}\n`).join('')
  return `${name} ${version}\nLicence: ${license ?? 'see below'}\n${body}`
}
