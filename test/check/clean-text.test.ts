// The sentences of bench/numbers, written in the register of real reports: their numbers may be wrong, their marks are not.

import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { analyseFiles, listFindings } from '../project.ts'
import { projectWith, proofread, TEXT_PATH } from './texts.ts'

const folder = 'bench/numbers'
// The corpus is ours; test/check/numbers-corpus.test.ts says what else an entry has.
const sentences = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .flatMap((name) => parse(readFileSync(`${folder}/${name}`, 'utf8')) as { readonly text: string }[])
  .map(({ text }) => text)

// Of many organs, and of many reports: what is said of a whole report says nothing here.
const OF_A_REPORT = /^(?:numbers|repeat)\/|^name\/self$/
const AT_ONCE = 40

test('no finding in any of them but those of numbers', () => {
  expect(sentences.length).toBeGreaterThan(500)
  const found = chunks(sentences, AT_ONCE).flatMap((texts) => {
    const files = projectWith(texts.join('\n\n'))
    const lines = files[TEXT_PATH]?.split('\n') ?? []
    const { diagnostics } = analyseFiles(files)
    const wanted = proofread(diagnostics).filter(({ code }) => !OF_A_REPORT.test(code))
    return listFindings(wanted, files).map((at) => `${at} ${lines[Number(at.split(':')[1]) - 1]}`)
  })
  expect(found).toEqual([])
})

function chunks<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size))
}
