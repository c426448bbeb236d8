// The table of laws: its days are days, its names are found, and what is said of it holds.

import { expect, test } from 'vitest'
import { documents } from '../../../src/check/laws/documents.ts'
import { bareName, findLaw, laws } from '../../../src/check/laws/find-law.ts'
import { localNames } from '../../../src/check/laws/local-names.ts'
import { nearLaw, nearNames } from '../../../src/check/laws/near-names.ts'
import { regulations } from '../../../src/check/laws/regulations.ts'
import { repealed } from '../../../src/check/laws/repealed.ts'
import { replaced } from '../../../src/check/laws/replaced.ts'
import { sayDate } from '../../../src/check/laws/say-date.ts'
import { shortNames } from '../../../src/check/laws/short-names.ts'
import { LAWS_AS_OF } from '../../../src/check/laws/sources.ts'
import { wrongNames } from '../../../src/check/laws/wrong-names.ts'

const all = [...laws.values()]

test('there are the laws in force and what else reports cite', () => {
  expect(all.filter(({ name }) => /法(?:典)?$/.test(name)).length).toBeGreaterThan(280)
  expect(regulations.length).toBeGreaterThan(150)
  expect(repealed.length).toBeGreaterThan(90)
})

test('days are days', () => {
  for (const { name, issued, inForce, revised } of all) {
    for (const date of [issued, inForce, ...revised]) {
      if (date === undefined) continue
      expect(date, name).toMatch(/^(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/)
    }
  }
})

test('nothing is in force or amended before it was issued, and the list is older than its day', () => {
  for (const { name, issued = '', inForce, revised } of all) {
    if (inForce) expect(inForce >= issued, name).toBe(true)
    expect([...revised].sort(), name).toEqual(revised)
    for (const date of [issued, ...revised]) expect(date <= LAWS_AS_OF, name).toBe(true)
    if (revised[0]) expect(revised[0] > issued, name).toBe(true)
  }
})

test('what repeals a law is a law of the table or was one itself, and no later than the repeal', () => {
  for (const [name, on, by] of repealed) {
    const newer = laws.get(by)
    if (newer?.issued) expect(newer.issued <= on, name).toBe(true)
  }
  for (const [name, , by] of replaced) expect(laws.has(by), name).toBe(true)
})

test('each name is given once', () => {
  for (const names of [
    regulations.map(([name]) => name),
    repealed.map(([name]) => name),
    documents.map(({ name }) => name),
  ]) {
    expect(new Set(names).size).toBe(names.length)
  }
})

test('wrong names are no names, and their right ones are', () => {
  for (const [wrong, right] of wrongNames) {
    expect(findLaw(wrong), wrong).toBeUndefined()
    expect(localNames.has(wrong)).toBe(false)
    expect(laws.has(right), right).toBe(true)
    expect((laws.get(right)?.repealed?.on ?? '9999') > LAWS_AS_OF, right).toBe(true)
  }
  for (const [short, name] of shortNames) expect(findLaw(short)?.name).toBe(name)
})

test('the laws that the task names', () => {
  expect(findLaw('行政复议法')).toMatchObject({ issued: '1999-04-29', inForce: '2024-01-01' })
  expect(findLaw('行政处罚法')).toMatchObject({ inForce: '2021-07-15' })
  expect(findLaw('治安管理处罚法')).toMatchObject({ inForce: '2026-01-01' })
  expect(findLaw('突发事件应对法')).toMatchObject({ inForce: '2024-11-01' })
  expect(findLaw('政府信息公开条例')).toMatchObject({ inForce: '2019-05-15', number: '国务院令第492号' })
  expect(findLaw('民营经济促进法')).toMatchObject({ inForce: '2025-05-20' })
  expect(findLaw('法治宣传教育法')).toMatchObject({ inForce: '2025-11-01' })
  for (const name of '合同法 物权法 民法通则 民法总则 担保法 婚姻法 收养法 继承法 侵权责任法'.split(' ')) {
    expect(findLaw(name)?.repealed).toMatchObject({ on: '2021-01-01' })
  }
})

test('names of laws are never near names of others', () => {
  const near = nearNames()
  for (const { name } of all) expect(nearLaw(bareName(name), near), name).toBeUndefined()
})

test.each([
  ['2024-06-06', '2024年6月6日', '6 June 2024'],
  ['2021-08', '2021年8月', 'August 2021'],
  ['2015', '2015年', '2015'],
])('%s', (date, zh, en) => expect(sayDate(date)).toEqual({ zh, en }))
