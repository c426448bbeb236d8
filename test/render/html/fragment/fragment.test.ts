// Doc → fragment: whole in every content system, plain in its elements, and the same text as the page.

import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { breakTitles } from '../../../../src/build/break-titles.ts'
import { readDrawings } from '../../../../src/build/drawings.ts'
import { drawCharts } from '../../../../src/charts/draw-charts.ts'
import { analyse } from '../../../../src/compile.ts'
import { readProject } from '../../../../src/io/read-project.ts'
import type { Block, Doc } from '../../../../src/model/doc.ts'
import { gbt9704 } from '../../../../src/model/gbt9704.ts'
import { firstDifference, printedContent } from '../../../../src/model/printed-content.ts'
import type { Artefact, RenderInput } from '../../../../src/model/renderer.ts'
import { fragmentRenderer } from '../../../../src/render/html/fragment/index.ts'
import type { Project } from '../../../../src/source/source.ts'
import { templates } from '../../../../templates/index.ts'
import { projectOf, starterOf } from '../../../project.ts'
import { everywhere, htmlText } from '../any-doc.ts'
import { attribute, type PageElement, parsePage } from '../parse-page.ts'
import { emptyDoc, sampleAssets, sampleDoc, text } from '../sample-doc.ts'
import { expectedOf } from './expected-text.ts'
import { sanitizers } from './sanitizers.ts'
import { seenIn } from './visible-text.ts'

function render(doc: Doc, assets: RenderInput['assets'] = sampleAssets): Promise<Artefact> {
  return fragmentRenderer.render({ doc, profile: gbt9704, assets, epochSeconds: 0 })
}

// As a browser and an editor read it: the byte-order mark is no text.
async function markupOf(doc: Doc, assets?: RenderInput['assets']): Promise<string> {
  return new TextDecoder('utf-8', { fatal: true }).decode((await render(doc, assets)).bytes)
}

async function elementsOf(doc: Doc): Promise<readonly PageElement[]> {
  const elements = parsePage(`<!doctype html><title>甲</title>${await markupOf(doc)}`).elements
  return elements.filter(({ tagName }) => !['html', 'head', 'title', 'body'].includes(tagName))
}

const examples = readdirSync('examples', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('/report.yaml'))
  .map((path) => `examples/${path.slice(0, -'/report.yaml'.length)}`)
  .sort()
const projects: readonly (readonly [string, () => Project])[] = [
  ...examples.map((folder) => [folder, () => readProject(folder).project] as const),
  ...templates.map(({ id }) => [`the starter of ${id}`, () => projectOf(starterOf(id))] as const),
]

async function docOf(project: Project): Promise<Doc> {
  const { doc, profile } = analyse(project, templates, await readDrawings(project.assets))
  if (doc === undefined || profile === undefined) throw new Error('no Doc')
  return breakTitles(doc, profile.profile)
}

describe.each(sanitizers)('pasted %s', (_, sanitize) => {
  test.each([
    ['every element', sampleDoc],
    ['an empty report', emptyDoc],
  ])('%s reads as the Doc does', async (_, doc) => {
    expect(seenIn(sanitize(await markupOf(doc)))).toEqual(expectedOf(doc))
  })

  test.each(projects)('%s reads as the Doc does', async (_, project) => {
    const found = project()
    const doc = await docOf(found)
    expect(seenIn(sanitize(await markupOf(doc, drawCharts(doc, found.assets))))).toEqual(expectedOf(doc))
  })

  test('any text in any place reads as the Doc does', async () => {
    await fc.assert(
      fc.asyncProperty(htmlText, async (value) => {
        const doc = everywhere(value)
        expect(seenIn(sanitize(await markupOf(doc)))).toEqual(expectedOf(doc))
      }),
      { numRuns: 60 },
    )
  })
})

test.each([
  ['every element', sampleDoc],
  ['an empty report', emptyDoc],
])('%s is read back whole', async (_, doc) => {
  expect(firstDifference(printedContent(doc), (await render(doc)).readBack)).toBeUndefined()
})

test('any text comes back out of the markup', async () => {
  await fc.assert(
    fc.asyncProperty(htmlText, async (value) => {
      const doc = everywhere(value)
      return firstDifference(printedContent(doc), (await render(doc)).readBack) === undefined
    }),
  )
})

test('it begins with a byte-order mark and holds body content alone', async () => {
  const { bytes, extension } = await render(sampleDoc)
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(extension).toBe('fragment.html')
  expect(await markupOf(sampleDoc)).toMatch(/^<p .*<\/div>\n$/s)
  expect(await markupOf(sampleDoc)).not.toContain('\r')
})

test('its elements and attributes are those that editors keep', async () => {
  const elements = await elementsOf(sampleDoc)
  const tags = new Set(elements.map(({ tagName }) => tagName))
  const attributes = new Set(elements.flatMap(({ attrs }) => attrs.map(({ name }) => name)))
  const allowed = ['p', 'h2', 'h3', 'h4', 'strong', 'em', 'a', 'sup', 'span', 'br', 'div', 'img']
  expect([...tags].filter((tag) => ![...allowed, 'table', 'thead', 'tbody', 'tr', 'th', 'td'].includes(tag))).toEqual(
    [],
  )
  expect([...attributes].sort()).toEqual(['alt', 'height', 'href', 'scope', 'src', 'style', 'width'])
})

test('styles name nothing outside', async () => {
  for (const element of await elementsOf(sampleDoc)) {
    expect(attribute(element, 'style') ?? '').not.toMatch(/url|@|expression|\\|var\(/i)
  }
})

test('headings below h4 are paragraphs, and a run-in heading is one with its text', async () => {
  const seen = (await elementsOf(sampleDoc)).filter(({ tagName }) => /^h\d$/.test(tagName))
  expect(seen.map(({ tagName }) => tagName)).toEqual(['h2', 'h4', 'h2', 'h3', 'h4', 'h2'])
  expect(await markupOf(sampleDoc)).toMatch(/<p [^>]*><strong [^>]*>（一）加强组织领导，健全工作机制。<\/strong>形成/)
})

test('a computed line break is left to the width of the site’s column', async () => {
  const title: Doc['title'] = [...text('甲'), { kind: 'line-break', computed: true }, ...text('乙')]
  expect(await markupOf({ ...emptyDoc, title })).toContain('>甲乙</p>')
})

test('an address that is none gives no link', async () => {
  const link = { kind: 'link', href: 'javascript:alert(1)', content: text('文字') } as const
  const html = await markupOf({ ...emptyDoc, body: [{ kind: 'paragraph', content: [link] }] })
  expect(html).toMatch(/>文字<\/p>/)
  expect(html).not.toContain('javascript')
})

test('the same Doc gives the same bytes', async () => {
  const [first, second] = await Promise.all([render(sampleDoc), render(structuredClone(sampleDoc))])
  expect(first.bytes).toEqual(second.bytes)
})

const missing = { asset: '无.png', type: 'png', width: 1, height: 1 } as const

test.each<readonly [string, Block]>([
  ['a footnote', { kind: 'paragraph', content: [{ kind: 'footnote-ref', key: '无' }] }],
  ['an image', { kind: 'figure', id: 'f', alt: '', number: '图1', caption: [], image: missing }],
])('a Doc that names %s and does not hold it is refused', async (_, block) => {
  await expect(render({ ...emptyDoc, body: [block] })).rejects.toThrow('无')
})
