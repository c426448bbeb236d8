// What programs read of findings: valid by the schema of each form, and the same findings as in the text.

import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'
import Ajv from 'ajv'
import draft4 from 'ajv/lib/refs/json-schema-draft-04.json'
import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import type { Diagnostic, Severity } from '../../src/diagnostics/diagnostic.ts'
import { reportAsCheckstyle } from '../../src/reporters/checkstyle.ts'
import { reportForGithub } from '../../src/reporters/github.ts'
import { reportAsJunit } from '../../src/reporters/junit.ts'
import type { Reported } from '../../src/reporters/reporter.ts'
import { reportAsSarif } from '../../src/reporters/sarif.ts'
import { createSource } from '../../src/source/source.ts'

const path = 'sections/10 甲,乙:1%.md'
const sources = new Map([[path, createSource(path, '𠮷一\r\n共14件，\n其中')]])
const at = (start: number, end: number, file = path) => ({ path: file, start, end })

function finding(changes: Partial<Diagnostic>): Diagnostic {
  return {
    code: 'numbers/parts',
    severity: 'warning',
    message: { zh: '“<b>”\u0007 & 100%', en: 'a “<b>”' },
    expected: { zh: '14件', en: '14' },
    ...changes,
  }
}

const found: readonly Diagnostic[] = [
  finding({ code: 'manifest/missing', severity: 'error' }),
  finding({ severity: 'info', span: at(0, 0, 'a b.png') }),
  finding({ severity: 'error', code: 'section/empty', span: at(0, 0) }),
  finding({
    span: at(2, 3),
    fix: { span: at(2, 3), replacement: '二' },
    notes: [{ message: { zh: '另', en: 'x' }, span: at(6, 8) }],
  }),
  finding({ span: at(5, 13), basis: '实务' }),
]

function reported(diagnostics: readonly Diagnostic[], changes: Partial<Reported> = {}): Reported {
  return {
    diagnostics,
    sources,
    kinds: new Map(),
    language: 'zh',
    pathPrefix: '../p/',
    version: '1.2.3',
    fails: ({ severity }) => severity === 'error',
    ...changes,
  }
}

const ajv = new Ajv({ schemaId: 'id', meta: false, unknownFormats: 'ignore' })
ajv.addMetaSchema(draft4)
const isSarif = ajv.compile(sarifSchema)

function runOf(text: string) {
  const log = JSON.parse(text)
  isSarif(log)
  expect(isSarif.errors ?? []).toEqual([])
  return log.runs[0]
}

interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  text: string
}

/** In the order of the file; throws for what is not well-formed. */
function elementsOf(xml: string): XmlElement[] {
  const parser = new SaxesParser()
  const elements: XmlElement[] = []
  const open: XmlElement[] = []
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, text: '' }
    elements.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    const last = open.at(-1)
    if (last) last.text += text
  })
  parser.on('closetag', () => void open.pop())
  parser.write(xml).close()
  return elements
}

describe('sarif', () => {
  test('is valid by its schema, with and without findings', () => {
    expect(runOf(reportAsSarif(reported([]))).results).toEqual([])
    expect(runOf(reportAsSarif(reported(found))).results).toHaveLength(found.length)
  })

  test('the schema refuses what is none', () => {
    expect(isSarif({ version: '2.1.0', runs: [{ results: [{ level: 'info' }] }] })).toBe(false)
  })

  test('levels, rules and places in code points; whole files have no region', () => {
    const run = runOf(reportAsSarif(reported(found)))
    expect(run.columnKind).toBe('unicodeCodePoints')
    expect(run.results.map(({ level }: { level: string }) => level)).toEqual([
      'error',
      'note',
      'error',
      'warning',
      'warning',
    ])
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId)
    const uri = '../p/sections/10%20%E7%94%B2%2C%E4%B9%99%3A1%25.md'
    const artifactLocation = { uri, uriBaseId: '%SRCROOT%' }
    const region = { startLine: 1, startColumn: 2, endLine: 1, endColumn: 3 }
    expect(run.results.map(({ locations }: { locations: unknown[] }) => locations)).toEqual([
      [],
      [{ physicalLocation: { artifactLocation: { uri: '../p/a%20b.png', uriBaseId: '%SRCROOT%' } } }],
      [{ physicalLocation: { artifactLocation } }],
      [{ physicalLocation: { artifactLocation, region } }],
      [
        {
          physicalLocation: {
            artifactLocation,
            region: { startLine: 2, startColumn: 1, endLine: 3, endColumn: 3 },
          },
        },
      ],
    ])
    const [{ artifactChanges }] = run.results[3].fixes
    expect(artifactChanges).toEqual([
      { artifactLocation, replacements: [{ deletedRegion: region, insertedContent: { text: '二' } }] },
    ])
    expect(run.results[3].relatedLocations[0].message.text).toBe('另')
  })

  test('rules with their help, from their kinds', () => {
    const kind = { code: 'numbers/parts', severity: 'error', summary: { zh: '甲', en: 'a' }, basis: '乙' } as const
    const kinds = new Map([[kind.code, kind]])
    const [rule] = runOf(reportAsSarif(reported([finding({})], { kinds, language: 'en' }))).tool.driver.rules
    expect(rule).toMatchObject({
      id: 'numbers/parts',
      shortDescription: { text: 'a' },
      help: { text: 'a\nBasis: 乙\nSee report explain numbers/parts' },
      defaultConfiguration: { level: 'error' },
    })
  })
})

test('github: levels, escapes, columns only within a line', () => {
  const file = 'file=../p/sections/10 甲%2C乙%3A1%25.md'
  expect(reportForGithub(reported(found)).split('\n')).toEqual([
    '::error title=manifest/missing::“<b>”␇ & 100%25%0A应为：14件',
    '::notice file=../p/a b.png,title=numbers/parts::“<b>”␇ & 100%25%0A应为：14件',
    `::error ${file},title=section/empty::“<b>”␇ & 100%25%0A应为：14件`,
    `::warning ${file},line=1,col=2,endColumn=3,title=numbers/parts::“<b>”␇ & 100%25%0A应为：14件%0A办法：改为：二%0A另见：../p/sections/10 甲,乙:1%25.md:2:2：另`,
    `::warning ${file},line=2,endLine=3,title=numbers/parts::“<b>”␇ & 100%25%0A应为：14件%0A依据：实务`,
  ])
  expect(reportForGithub(reported([]))).toBe('')
})

test('junit: a file is a suite; what makes the program fail has failed', () => {
  const elements = elementsOf(reportAsJunit(reported(found)))
  expect(elements.slice(0, 2).map(({ attributes }) => attributes)).toEqual([
    { name: 'report', tests: '5', failures: '2', errors: '0' },
    { name: 'report', tests: '1', failures: '1', errors: '0' },
  ])
  expect(elements.filter(({ name }) => name === 'testsuite')).toHaveLength(3)
  expect(elements.filter(({ name }) => name === 'failure').map(({ attributes }) => attributes.message)).toEqual([
    '“<b>”␇ & 100%',
    '“<b>”␇ & 100%',
  ])
  expect(elements.find(({ name }) => name === 'system-out')?.text).toMatch(/^info: \.\.\/p\/a b\.png\n“<b>”/)
  const strict = elementsOf(reportAsJunit(reported(found, { fails: () => true })))
  expect(strict.filter(({ name }) => name === 'failure')).toHaveLength(5)
  expect(elementsOf(reportAsJunit(reported([]))).map(({ name }) => name)).toEqual([
    'testsuites',
    'testsuite',
    'testcase',
  ])
})

test('checkstyle: files with their findings', () => {
  const elements = elementsOf(reportAsCheckstyle(reported(found)))
  expect(elements.flatMap(({ name, attributes }) => (name === 'file' ? [attributes.name] : []))).toEqual([
    '../p/',
    '../p/a b.png',
    `../p/${path}`,
  ])
  expect(elements.at(-1)?.attributes).toEqual({
    line: '2',
    column: '1',
    severity: 'warning',
    message: '“<b>”␇ & 100%；应为：14件；依据：实务',
    source: 'numbers/parts',
  })
  expect(elementsOf(reportAsCheckstyle(reported([]))).map(({ name }) => name)).toEqual(['checkstyle'])
})

test('any text gives sound files', () => {
  const text = fc.string({ unit: 'binary' })
  const severity = fc.constantFrom<Severity>('error', 'warning', 'info')
  const any = fc.array(fc.record({ severity, said: text, file: text }))
  fc.assert(
    fc.property(any, (parts) => {
      const diagnostics = parts.map(({ severity: weight, said, file }) =>
        finding({ severity: weight, message: { zh: said, en: said }, span: at(0, 1, file) }),
      )
      const all = reported(diagnostics)
      const count = (name: string, xml: string) => elementsOf(xml).filter((element) => element.name === name).length
      expect(count('error', reportAsCheckstyle(all))).toBe(parts.length)
      expect(count('testcase', reportAsJunit(all))).toBe(Math.max(1, parts.length))
      expect(runOf(reportAsSarif(all)).results).toHaveLength(parts.length)
      const lines = reportForGithub(all)
        .split('\n')
        .filter((line) => line !== '')
      expect(lines).toHaveLength(parts.length)
      expect(lines.every((line) => line.startsWith('::') && !line.includes('\r'))).toBe(true)
    }),
  )
})
