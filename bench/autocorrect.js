// Markdown texts → how many findings autocorrect has on them, file by file, as it is used: above some hundred kilobytes it
// gives a file up and finds nothing. As a program: node bench/autocorrect.js <folder>.
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { lintFor } from 'autocorrect-node'
import { readTexts } from './read-texts.js'

export function lintTexts(texts) {
  let count = 0
  for (const text of texts) {
    const { lines, error } = lintFor(text, 'section.md')
    if (error !== '') throw new Error(error)
    count += lines.length
  }
  return count
}

const [, program, folder] = process.argv
if (folder !== undefined && resolve(program) === fileURLToPath(import.meta.url)) {
  console.log(lintTexts(Object.values(readTexts(folder))))
}
