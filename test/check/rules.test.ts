// Every rule against its fixture: what it must find, at which place, and what it must leave alone.

import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { rules } from '../../src/check/rules/index.ts'
import { templates } from '../../templates/index.ts'
import { analyseFiles, expectComplete, type Files, listFindings, readFixture, starterOf } from '../project.ts'
import { expectTexts, isTexts, type Texts } from './texts.ts'

interface Edit {
  readonly file: string
  readonly from: string
  readonly to: string
}

interface Case extends Edit {
  readonly at?: string
  /** Made before it. */
  readonly first?: Edit
  /** There is a project of last year, which this makes of the same starter. */
  readonly previous?: Edit & { readonly without?: string }
}

/** What all cases share stands in `each`. */
interface Edits {
  readonly each?: Partial<Case>
  readonly cases: readonly Partial<Case>[]
}

function casesOf(fixture: readonly Case[] | Edits): readonly Case[] {
  if (!('cases' in fixture)) return fixture
  const { each, cases } = fixture
  // The fixtures are ours: what a case leaves out, `each` has.
  return cases.map((one) => ({ ...each, ...one }) as Case)
}

/** Rules whose subject has not so many different forms: how many cases they have, and why no more. */
const FEWER: Readonly<Record<string, { readonly found: number; readonly silent: number; readonly why: string }>> = {
  'info-disclosure/previous': { found: 3, silent: 5, why: 'last year’s project has the table or has not' },
}

function edited(base: Files, { file, from, to }: Edit): Files {
  const old = base[file] ?? ''
  expect(old).toContain(from)
  return { ...base, [file]: old.replace(from, () => to) }
}

/** Its sections are there only where they are edited: they are those of this year's project, which is a finding. */
function lastYear(base: Files, { without, ...edit }: Required<Case>['previous']): Files {
  const isKept = (path: string) =>
    path !== without && (edit.file.startsWith('sections/') || !path.startsWith('sections/'))
  return Object.fromEntries(Object.entries(edited(base, edit)).filter(([path]) => isKept(path)))
}

/** A template's rules are broken in its own starter, all others in that of rule-of-law. */
function starterFor(id: string) {
  const own = templates.find((template) => id.startsWith(`${template.id}/`))
  return starterOf(own?.id ?? 'rule-of-law')
}

const allRules = [...rules, ...templates.flatMap((template) => template.rules)]
const fixtures = readdirSync('test/fixtures/rules', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.replaceAll('\\', '/').replace(/\.yaml$/, ''))

test('every rule has a fixture, every fixture a rule', () => {
  expect(fixtures.sort()).toEqual(allRules.map((rule) => rule.id).sort())
})

const read = fixtures.map((id) => ({ id, fixture: readFixture<readonly Case[] | Edits | Texts>(`rules/${id}.yaml`) }))
const ofTexts = read.flatMap(({ id, fixture }) => (isTexts(fixture) ? [{ id, fixture }] : []))
const ofEdits = read.flatMap(({ id, fixture }) => (isTexts(fixture) ? [] : [{ id, cases: casesOf(fixture) }]))

test('enough cases of each rule', () => {
  const counts = [
    ...ofTexts.map(({ id, fixture }) => ({ id, found: fixture.found.length, silent: fixture.silent.length })),
    ...ofEdits.map(({ id, cases }) => {
      const found = cases.filter(({ at }) => at !== undefined).length
      return { id, found, silent: cases.length - found }
    }),
  ]
  const few = counts.filter(
    ({ id, found, silent }) => found < (FEWER[id]?.found ?? 5) || silent < (FEWER[id]?.silent ?? 10),
  )
  expect(few).toEqual([])
})

describe.each(ofTexts)('$id', ({ id, fixture }) => {
  test.each(fixture.found)('found: %s', (text) => expectTexts(id, text, fixture))
  test.each(fixture.silent)('silent: %s', (text) => expectTexts(id, text, fixture))
})

describe.each(ofEdits)('$id', ({ id, cases }) => {
  test.each(cases)('$to', ({ at, previous, first, ...change }) => {
    const starter = starterFor(id)
    const base = first ? edited(starter, first) : starter
    const files = edited(base, change)
    const { file } = change
    const { diagnostics } = analyseFiles(files, {}, previous && lastYear(starter, previous))
    const codes = listFindings(diagnostics, files).map((line) => line.replace(/^\w+ /, ''))
    expect(codes).toEqual(at === undefined ? [] : [`${id} ${file}:${at}`])
    expectComplete(diagnostics)
  })
})
