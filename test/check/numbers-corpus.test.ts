// The sentences of bench/numbers against the rules: each finding at its number, nothing else, and what is known to be missed.

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { analyseFiles, expectComplete } from '../project.ts'

interface Sentence {
  readonly text: string
  /** What data/ states beside it. */
  readonly data?: unknown
  /** `code words`: the finding and the words that it points at; none: nothing may be found. */
  readonly expect?: string
  /** Why the rules cannot see it. */
  readonly missed?: string
}

const folder = 'bench/numbers'
const PATH = 'sections/10-主要工作.md'

describe.each(readdirSync(folder).filter((name) => name.endsWith('.yaml')))('%s', (file) => {
  // The corpus is ours; its shape is what stands above.
  const sentences = parse(readFileSync(`${folder}/${file}`, 'utf8')) as Sentence[]
  test.each(sentences)('$text', ({ text, data, expect: wanted, missed }) => {
    const section = `# 主要工作\n\n${text}\n`
    const { diagnostics } = analyseFiles({
      'report.yaml': '模板: general-report\n年度: 2023\n单位: 临江县司法局\n',
      [PATH]: section,
      ...(data === undefined ? {} : { 'data/数据.yaml': stringify(data) }),
    })
    const found = diagnostics.filter(({ code }) => code.startsWith('numbers/'))
    const places = found.map(({ code, span }) => `${code} ${section.slice(span?.start, span?.end)}`)
    expect(places).toEqual(wanted === undefined || missed !== undefined ? [] : [wanted])
    expectComplete(found)
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  })
})
