// The sentences of bench/numbers and bench/clean, written in the register of real reports: of the former, numbers may be
// wrong, but not marks; of the latter nothing is. `npm run bench:clean` prints what is said of them, infos too.

import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { analyseFiles, listFindings } from '../project.ts'
import { projectWith, proofread, TEXT_PATH } from './texts.ts'

function entriesOf<T>(folder: string): T[] {
  // The corpora are ours; test/check/numbers-corpus.test.ts says what else an entry of bench/numbers has.
  return readdirSync(folder).flatMap((name) => parse(readFileSync(`${folder}/${name}`, 'utf8')) as T[])
}

const sentences = entriesOf<{ readonly text: string }>('bench/numbers').map(({ text }) => text)
const clean = entriesOf<string>('bench/clean')

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

test('nothing but infos in clean ones', () => {
  expect(clean.length).toBeGreaterThan(300)
  expect(new Set(clean).size).toBe(clean.length)
  const found = clean.flatMap((text) =>
    analyseFiles(projectWith(text))
      .diagnostics.filter(({ severity, code }) => severity !== 'info' && !code.startsWith('fact/'))
      .map(({ code }) => `${code} ${text}`),
  )
  expect(found).toEqual([])
}, 60_000)

function chunks<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size))
}
