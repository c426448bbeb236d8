// `--format json`: what programs find in it, and that nothing of the report is missing.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compile } from '../../../src/compile.ts'
import { readProject } from '../../../src/io/read-project.ts'
import type { Doc } from '../../../src/model/doc.ts'
import { gbt9704 } from '../../../src/model/gbt9704.ts'
import { firstDifference, printedContent } from '../../../src/model/printed-content.ts'
import { jsonRenderer } from '../../../src/render/json/index.ts'
import { readReportData } from '../../../src/render/json/read-back.ts'
import type { ReportData } from '../../../src/render/json/report-data.ts'
import { templates } from '../../../templates/index.ts'
import { docOf, heading, paragraph, sampleDoc, text } from '../docx/sample-doc.ts'

async function dataOf(doc: Doc): Promise<ReportData> {
  const { bytes } = await jsonRenderer.render({ doc, profile: gbt9704, assets: new Map(), epochSeconds: 0 })
  return JSON.parse(new TextDecoder().decode(bytes))
}

async function exampleData(name: string): Promise<ReportData> {
  const { project } = readProject(`examples/${name}`)
  const outcome = await compile(project, templates, { renderers: [jsonRenderer], epochSeconds: 0, strict: true })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.diagnostics))
  return JSON.parse(new TextDecoder().decode(outcome.value.artefacts[0]?.bytes))
}

describe('the model report', () => {
  test('has its outline, its texts as printed, and the date for programs', async () => {
    const { title, organ, year, body, signature } = await exampleData('cangxi-2023')
    expect({ title, organ, year }).toEqual({
      title: '苍溪县乡村振兴局2023年度法治政府建设工作报告',
      organ: '苍溪县乡村振兴局',
      year: 2023,
    })
    expect(signature?.date).toMatch(/^202\d-\d\d-\d\d$/)
    expect(body.content.map(({ kind }) => kind)).toContain('paragraph')
    expect(body.sections.map(({ level, number }) => [level, number])).toEqual([
      [1, '一、'],
      [1, '二、'],
      [1, '三、'],
      [1, '四、'],
    ])
    const [first] = body.sections
    expect(first?.sections[0]).toMatchObject({ level: 2, number: '（一）', runIn: true })
    expect(first?.sections[0]?.content[0]).toMatchObject({ kind: 'paragraph' })
  })
})

test('tables keep their merged cells, figures their words', async () => {
  const tables = JSON.stringify(await exampleData('official-elements/表格'))
  expect(tables).toContain('"colSpan":2')
  expect(tables).toContain('"unit":"')
  const { body } = await exampleData('official-elements/图与交叉引用')
  const figures = JSON.stringify(body).match(/"kind":"figure","id":"[^"]+","number":"图\d+","caption":"[^"]+"/g)
  expect(figures?.length).toBeGreaterThan(0)
})

test('what is lost between the Doc and the bytes is seen', async () => {
  const data = await dataOf(sampleDoc)
  const difference = (changed: unknown) =>
    firstDifference(printedContent(sampleDoc), readReportData(JSON.stringify(changed)))
  expect(difference(data)).toBeUndefined()
  expect(difference({ ...data, body: { ...data.body, sections: data.body.sections.slice(1) } })).toContain('text')
  expect(difference({ ...data, footnotes: data.footnotes.slice(1) })).toContain('footnotes')
  expect(difference({ ...data, addressees: [] })).toContain('text')
})

test('any outline comes back in its order', async () => {
  const level = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const)
  const lead = (number: string) => heading(2, number, '题。')
  const block = fc.oneof(
    level.map((value) => heading(value, '一、', '题')),
    fc.string().map((value) => paragraph(text(value))),
    fc.string().map((value) => ({ ...paragraph(text(value)), lead: lead('（一）') })),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(block, { maxLength: 30 }), async (blocks) => {
      const doc = docOf(blocks)
      const { readBack } = await jsonRenderer.render({ doc, profile: gbt9704, assets: new Map(), epochSeconds: 0 })
      expect(readBack).toEqual(printedContent(doc))
    }),
  )
})
