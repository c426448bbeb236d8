// The model report's Markdown → its top-level sections as Markdown texts, each with its heading, none with front matter.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../examples/cangxi-2023/sections', import.meta.url))
const data = fileURLToPath(new URL('../examples/cangxi-2023/data', import.meta.url))
const FRONT_MATTER = /^---\n[\s\S]*?\n---\n/

/** One text a section; sections that are YAML are left out, as pandoc would not read them. */
export function exampleSections() {
  return readdirSync(folder)
    .sort()
    .filter((name) => statSync(join(folder, name)).isDirectory() || name.endsWith('.md'))
    .map((name) => withHeading(name, readSection(join(folder, name))))
}

/** What their references refer to, by path. */
export function exampleData() {
  return Object.fromEntries(readdirSync(data).map((name) => [`data/${name}`, readFileSync(join(data, name), 'utf8')]))
}

function readSection(path) {
  if (!statSync(path).isDirectory()) return readFileSync(path, 'utf8').replace(FRONT_MATTER, '')
  const names = readdirSync(path)
    .sort()
    .filter((name) => name.endsWith('.md'))
  return names.map((name) => readSection(join(path, name))).join('\n')
}

function withHeading(name, text) {
  if (/^# /m.test(text)) return text
  return `# ${name.replace(/^\d+-/, '').replace(/\.md$/, '')}\n\n${text}`
}
