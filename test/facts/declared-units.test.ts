import { expect, test } from 'vitest'
import { createLog } from '../../src/diagnostics/diagnostic.ts'
import { readFacts } from '../../src/facts/read-facts.ts'
import { parseData } from '../../src/parse/parse-project.ts'
import { projectOf } from '../project.ts'

test.each([
  ['万人次', '3.5', '3.5'],
  ['万人次', '3.5万人次', '3.5'],
  ['号楼', '14号楼', '14'],
  ['万元', '1,234.5万元', '1234.5'],
])('the unit %s of a group may be repeated: %s', (unit, written, value) => {
  const log = createLog()
  const text = `组:\n  单位: ${unit}\n  数: ${written}\n`
  const group = readFacts(parseData(projectOf({ 'data/组.yaml': text })).data, log).children.get('组')
  expect(log.diagnostics).toEqual([])
  const fact = group?.kind === 'group' ? group.children.get('数') : undefined
  expect(fact).toMatchObject({ kind: 'fact', value: { kind: 'number', value, unit } })
})

test('万 and 亿 of a number are not those of its unit', () => {
  const log = createLog()
  const text = '组: {单位: 万件, 数: 1.5亿}\n人: {单位: 人, 数: 1.5亿}\n'
  readFacts(parseData(projectOf({ 'data/组.yaml': text })).data, log)
  expect(log.diagnostics.map(({ message }) => message.zh)).toEqual(['“1.5亿”的单位是“亿”，这里的单位是“万件”'])
})
