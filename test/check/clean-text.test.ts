// The sentences of bench/numbers, written in the register of real reports: their numbers may be wrong, their marks are not.

import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { analyseFiles } from '../project.ts'
import { projectWith, proofread } from './texts.ts'

const folder = 'bench/numbers'
// The corpus is ours; test/check/numbers-corpus.test.ts says what else an entry has.
const sentences = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .flatMap((name) => parse(readFileSync(`${folder}/${name}`, 'utf8')) as { readonly text: string }[])
  .map(({ text }) => text)

test('no finding of marks and blanks in any of them', () => {
  expect(sentences.length).toBeGreaterThan(500)
  const found = sentences.flatMap((text) =>
    proofread(analyseFiles(projectWith(text)).diagnostics)
      // They are of many organs, and their numbers may be wrong.
      .filter(({ code }) => code !== 'name/self' && !code.startsWith('numbers/'))
      .map(({ code }) => `${code} ${text}`),
  )
  expect(found).toEqual([])
})
