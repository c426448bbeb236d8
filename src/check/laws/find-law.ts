// A title between 《 and 》 → the law that it names, by one look into a map.

import { documents } from './documents.ts'
import { type Law, lawOf } from './law.ts'
import { regulations } from './regulations.ts'
import { repealed } from './repealed.ts'
import { replaced } from './replaced.ts'
import { shortNames } from './short-names.ts'
import { administrativeLaws } from './statutes/administrative.ts'
import { civilLaws } from './statutes/civil.ts'
import { constitutionalLaws } from './statutes/constitutional.ts'
import { criminalLaws } from './statutes/criminal.ts'
import { ecologicalLaws } from './statutes/ecological.ts'
import { economicLaws } from './statutes/economic.ts'
import { proceduralLaws } from './statutes/procedural.ts'
import { socialLaws } from './statutes/social.ts'

export const STATE = '中华人民共和国'

/** By whole name. */
export const laws: ReadonlyMap<string, Law> = collect()

const byTitle: ReadonlyMap<string, Law> = new Map([
  ...[...laws.values()].map((law) => [bareName(law.name), law] as const),
  ...laws,
  ...shortNames.flatMap(([short, name]) => {
    const law = laws.get(name)
    return law ? [[short, law] as const] : []
  }),
])

export function findLaw(title: string): Law | undefined {
  return byTitle.get(title)
}

/** Before the year that a report is about. */
export function isRepealed({ repealed: repeal }: Law, year: number): boolean {
  return repeal !== undefined && repeal.on <= `${year}-01-01`
}

export function bareName(name: string): string {
  return name.startsWith(STATE) ? name.slice(STATE.length) : name
}

function collect(): Map<string, Law> {
  const rows = [
    ...constitutionalLaws,
    ...civilLaws,
    ...administrativeLaws,
    ...economicLaws,
    ...socialLaws,
    ...ecologicalLaws,
    ...criminalLaws,
    ...proceduralLaws,
    ...regulations,
  ]
  const all = new Map([...rows.map(lawOf), ...documents].map((law) => [law.name, law]))
  const known = (name: string): Law => all.get(name) ?? { name, revised: [] }
  for (const [name, on, by, article] of repealed) all.set(name, { ...known(name), repealed: { on, by, article } })
  for (const [name, since, by] of replaced) all.set(name, { ...known(name), replaced: { since, by } })
  return all
}
