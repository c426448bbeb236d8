// The names by which rows are listed and written in overlays.

import { describe, expect, test } from 'vitest'
import { gbt9704 } from '../../src/model/gbt9704.ts'
import { groupNames, roleNames } from '../../src/model/profile-names.ts'
import { profileRows } from '../../src/model/profile-rows.ts'

const rows = profileRows(gbt9704)

test('every row of the base is listed', () => {
  // Rows as they lie in the profile, counted without the list's own help.
  const count = (part: unknown): number => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return 0
    if ('clause' in part) return 1
    return Object.values(part).reduce<number>((sum, child) => sum + count(child), 0)
  }
  expect(rows.filter(({ unsaid }) => !unsaid)).toHaveLength(count(gbt9704))
})

test('every row has a name in both languages and a source', () => {
  for (const { key, name, clause, strength } of rows) {
    expect([key, name.part.zh, name.row.zh, name.part.en, name.row.en, clause, strength]).not.toContain('')
    expect(name.part.zh).toMatch(/\p{Script=Han}/u)
    expect(name.row.zh).toMatch(/\p{Script=Han}/u)
  }
})

describe.each(['zh', 'en'] as const)('in %s', (language) => {
  test('no two rows have the same name', () => {
    const names = rows.map(({ name }) => `${name.part[language]}·${name.row[language]}`)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  test('a group and an element of one name are of one key', () => {
    const groups = Object.entries(groupNames).map(([key, { name }]) => [name[language], key] as const)
    const elements = Object.entries(roleNames).map(([key, name]) => [name[language], key] as const)
    const keys = new Map<string, Set<string>>()
    for (const [name, key] of [...groups, ...elements]) keys.set(name, new Set([...(keys.get(name) ?? []), key]))
    expect([...keys].filter(([, own]) => own.size > 1)).toEqual([])
  })
})

test('keys are unique', () => {
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length)
})
