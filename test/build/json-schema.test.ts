// The JSON Schema that editors read: both names of every key, and the same verdict as the compiler's.

import { describe, expect, test } from 'vitest'
import { manifestJsonSchema, sectionJsonSchema } from '../../src/build/json-schema.ts'
import { cellKeys, chartKeys, contentKeys, dataTableKeys, figureKeys, tableKeys } from '../../src/model/section-keys.ts'
import { templates } from '../../templates/index.ts'
import { templateOf } from '../project.ts'

const manifest = manifestJsonSchema([templateOf('rule-of-law')])

test('every key of report.yaml under both names, described', () => {
  const keys = Object.keys(manifest.properties ?? {})
  expect(keys).toEqual(
    expect.arrayContaining([
      '年度',
      'year',
      '单位',
      'organ',
      '成文日期',
      'date',
      '层级',
      'level',
      '附件',
      'attachments',
    ]),
  )
  for (const property of Object.values(manifest.properties ?? {})) expect(property.description).toMatch(/ \/ /)
})

test('required under one of the two names', () => {
  expect(manifest.allOf).toContainEqual({ anyOf: [{ required: ['year'] }, { required: ['年度'] }] })
})

test('fixed values in both languages', () => {
  expect(manifest.properties?.层级?.enum).toEqual(expect.arrayContaining(['省', 'province', '部门', 'department']))
  expect(manifest.properties?.template?.enum).toEqual(['rule-of-law', '法治政府建设年度报告'])
  expect(manifestJsonSchema(templates).properties?.模板?.enum).toHaveLength(templates.length * 2)
})

describe('nothing of the schema’s own bookkeeping is left', () => {
  test.each([
    ['manifest', manifest],
    ['section', sectionJsonSchema(templateOf('rule-of-law'))],
  ])('%s', (_, schema) => {
    const text = JSON.stringify(schema)
    expect(text).not.toMatch(/"(zh|about|values)":/)
    expect(text).toContain('"additionalProperties":false')
  })
})

test.each([
  ['contents', contentKeys],
  ['tables', tableKeys],
  ['tables of data', dataTableKeys],
  ['charts', chartKeys],
  ['images', figureKeys],
  ['cells', cellKeys],
])('every key of %s in a section under both names', (_, keys) => {
  const known = new Set<string>()
  JSON.stringify(sectionJsonSchema(templateOf('rule-of-law')), (key, value) => {
    if (key === 'properties') for (const name of Object.keys(value)) known.add(name)
    return value
  })
  expect([...known]).toEqual(expect.arrayContaining(Object.values(keys).flatMap(({ en, zh }) => [en, zh])))
})

test('a section’s roles and content', () => {
  const section = sectionJsonSchema(templateOf('rule-of-law'))
  expect(JSON.stringify(section.properties?.类别)).toContain('举措成效')
  expect(section.properties?.内容).toBeDefined()
  expect(JSON.stringify(section.definitions)).toContain('小标题')
})
