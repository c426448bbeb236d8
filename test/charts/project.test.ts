// Projects with charts through the whole compiler.

import { afterEach, describe, expect, test, vi } from 'vitest'
import { compile } from '../../src/compile.ts'
import { readProject } from '../../src/io/read-project.ts'
import type { Renderer } from '../../src/model/renderer.ts'
import { docxRenderer } from '../../src/render/docx/index.ts'
import { htmlRenderer } from '../../src/render/html/index.ts'
import { jsonRenderer } from '../../src/render/json/index.ts'
import { templates } from '../../templates/index.ts'
import { analyseFiles, type Files, projectOf, starterOf } from '../project.ts'

const base = starterOf('rule-of-law')
const plan = 'sections/40-下一步安排.md'

/** The starter with a chart of two numbers behind its plan. */
function withChart(settings = '', above = ''): Files {
  return {
    ...base,
    'data/舆情.yaml': '网络舆情: { 单位: 件, 热线: 2, 问政四川: 12.50 }\n',
    [plan]: `${base[plan]}\n${above}\n\n::图表[来源（共{{ 网络舆情.热线 + 网络舆情.问政四川 }}件）]{数据=网络舆情 类型=柱形图${settings}}\n`,
  }
}

async function build(files: Files, renderers: readonly Renderer[]) {
  const outcome = await compile(projectOf(files), templates, { renderers, epochSeconds: 0, strict: true })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.diagnostics))
  return outcome.value.artefacts
}

afterEach(() => {
  vi.doUnmock('../../src/charts/draw-charts.ts')
  vi.resetModules()
})

describe('a project with a chart', () => {
  test('has the data in every file, each value as it was stated', async () => {
    const [html, json] = await build(withChart(), [htmlRenderer, jsonRenderer])
    expect(Buffer.from(html?.bytes ?? []).toString()).toContain(
      '柱形图：来源（共14.5件）（单位：件）。热线2，问政四川12.50。',
    )
    expect(Buffer.from(json?.bytes ?? []).toString()).toContain('"12.50"')
  })

  test('counts and refers to its figure like any other', () => {
    const { doc, diagnostics } = analyseFiles(withChart(' #来源图', '见[](#来源图)。'))
    expect(diagnostics).toEqual([])
    const figure = doc?.body.find((block) => block.kind === 'figure')
    expect(figure).toMatchObject({ id: 'figure-1', number: '图1', image: { asset: 'chart:figure-1.svg', type: 'svg' } })
  })

  test('without data has a finding and no figure', () => {
    const files = { ...withChart(), 'data/舆情.yaml': '舆情: 1\n网络舆情: { 热线: 1, 问政四川: 多 }\n' }
    const { doc, diagnostics } = analyseFiles(files)
    expect(diagnostics.map(({ code }) => code)).toContain('chart/shape')
    expect(doc?.body.filter((block) => block.kind === 'figure')).toEqual([])
  })

  test('that is wanted too narrow is drawn as wide as it must be, and a finding says how wide that is', () => {
    const { doc, diagnostics } = analyseFiles(withChart(' 宽度=10mm'))
    expect(diagnostics.map(({ code, message, expected }) => [code, message.zh, expected?.zh])).toEqual([
      ['chart/crowded', '图表宽 10mm，文字放不下，按 40mm 画', '宽度至少 40mm（26%）'],
    ])
    const figure = doc?.body.find((block) => block.kind === 'figure')
    expect(figure?.image.width).toBe(148)
    expect(figure).not.toHaveProperty('width')
    expect(analyseFiles(withChart(' 宽度=40mm')).diagnostics).toEqual([])
  })

  test('of more categories than a page has room for is told how many it has', () => {
    const items = Array.from({ length: 60 }, (_, index) => `第${index}项: 1`).join(', ')
    const files = { ...withChart(), 'data/舆情.yaml': `网络舆情: { 单位: 件, 热线: 2, 问政四川: 12.50, ${items} }\n` }
    const { diagnostics } = analyseFiles(files)
    expect(diagnostics.map(({ code, expected }) => [code, expected?.zh])).toEqual([['chart/crowded', '最多 38 项']])
  })

  test('gives the same bytes at every build', async () => {
    const { project } = readProject('examples/charts')
    const options = { renderers: [docxRenderer, htmlRenderer], epochSeconds: 0, strict: true }
    const [first, second] = [await compile(project, templates, options), await compile(project, templates, options)]
    if (!first.ok || !second.ok) throw new Error('the example does not build')
    for (const [index, { bytes }] of first.value.artefacts.entries())
      expect(Buffer.compare(bytes, second.value.artefacts[index]?.bytes ?? Buffer.of())).toBe(0)
  })
})

// A chunk of two megabytes, which takes longer to load than a report to build.
test('the drawing and its font are loaded for a chart alone', async () => {
  vi.resetModules()
  vi.doMock('../../src/charts/draw-charts.ts', () => {
    throw new Error('charts were loaded')
  })
  const fresh = await import('../../src/compile.ts')
  const options = { renderers: [jsonRenderer], epochSeconds: 0, strict: false }
  expect((await fresh.compile(projectOf(base), templates, options)).ok).toBe(true)
  await expect(fresh.compile(projectOf(withChart()), templates, options)).rejects.toThrow()
})
