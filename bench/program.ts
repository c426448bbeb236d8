// What the benches call of the program: texts in, and what its rules are given; the rules one by one.

import { rules } from '../src/check/rules/index.ts'
import { proseOf } from '../src/check/words/prose.ts'
import { analyse } from '../src/compile.ts'
import type { Report } from '../src/model/report.ts'
import type { Checked } from '../src/model/rule.ts'
import { createSource } from '../src/source/source.ts'
import { templates } from '../templates/index.ts'

export { rules }

type Files = Readonly<Record<string, string>>

/** What the rules are given of a project. */
export function checkedOf(files: Files): Checked<unknown> {
  const sources = new Map(Object.entries(files).map(([path, text]) => [path, createSource(path, text)]))
  const { report, doc, profile } = analyse({ sources, assets: new Map() }, templates)
  if (report === undefined || doc === undefined || profile === undefined) throw new Error('the project makes no report')
  return { report, doc, profile: profile.profile }
}

export function readProse(report: Report): number {
  return proseOf(report).length
}
