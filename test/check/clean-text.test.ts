// The sentences of bench/numbers and bench/clean, written in the register of real reports: of the former, numbers may be
// wrong, but not marks; of the latter nothing is. What `npm run bench:clean` prints as well, with infos.

import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { analyseFiles } from '../project.ts'
import { projectWith, proofread } from './texts.ts'

function entriesOf<T>(folder: string): T[] {
  // The corpora are ours; test/check/numbers-corpus.test.ts says what else an entry of bench/numbers has.
  return readdirSync(folder).flatMap((name) => parse(readFileSync(`${folder}/${name}`, 'utf8')) as T[])
}

const sentences = entriesOf<{ readonly text: string }>('bench/numbers').map(({ text }) => text)
const clean = entriesOf<string>('bench/clean')

test('no finding of marks and blanks in any of them', () => {
  expect(sentences.length).toBeGreaterThan(500)
  const found = sentences.flatMap((text) =>
    proofread(analyseFiles(projectWith(text)).diagnostics)
      // They are of many organs.
      .filter(({ code }) => code !== 'name/self')
      .map(({ code }) => `${code} ${text}`),
  )
  expect(found).toEqual([])
}, 60_000)

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
