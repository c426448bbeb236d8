// Every rule against its fixture: what it must find, at which place, and what it must leave alone.

import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { rules } from '../../src/check/rules/index.ts'
import { templates } from '../../templates/index.ts'
import { analyseFiles, expectComplete, listFindings, readFixture, starterOf } from '../project.ts'

interface Case {
  readonly file: string
  readonly from: string
  readonly to: string
  readonly at?: string
  /** A data file beside it. */
  readonly data?: string
}

const base = starterOf('rule-of-law')
const allRules = [...rules, ...templates.flatMap((template) => template.rules)]
const fixtures = readdirSync('test/fixtures/rules', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.replaceAll('\\', '/').replace(/\.yaml$/, ''))

test('every rule has a fixture, every fixture a rule', () => {
  expect(fixtures.sort()).toEqual(allRules.map((rule) => rule.id).sort())
})

describe.each(fixtures)('%s', (id) => {
  test.each(readFixture<Case[]>(`rules/${id}.yaml`))('$to', ({ file, from, to, at, data }) => {
    const old = base[file] ?? ''
    expect(old).toContain(from)
    const files = { ...base, [file]: old.replace(from, () => to), ...(data ? { 'data/数据.yaml': data } : {}) }
    const { diagnostics } = analyseFiles(files)
    const codes = listFindings(diagnostics, files).map((line) => line.replace(/^\w+ /, ''))
    expect(codes).toEqual(at === undefined ? [] : [`${id} ${file}:${at}`])
    expectComplete(diagnostics)
  })
})
