// A folder → the texts of its files by path, those of dot files left out.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

export function readTexts(folder) {
  const paths = readdirSync(folder, { recursive: true }).map((path) => path.replaceAll('\\', '/'))
  const files = paths.filter((path) => !/(?:^|\/)\./.test(path) && statSync(join(folder, path)).isFile()).sort()
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
}
