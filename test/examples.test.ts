// Examples and starters through the whole compiler: what the finished files say, read by readers that are not ours.

import { readdirSync, readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { type DefaultTreeAdapterMap, parse } from 'parse5'
import { SaxesParser } from 'saxes'
import { beforeAll, describe, expect, test } from 'vitest'
import { manifestJsonSchema, sectionJsonSchema } from '../src/build/json-schema.ts'
import { type Compiled, compile } from '../src/compile.ts'
import { docxRenderer } from '../src/render/docx/index.ts'
import { fragmentRenderer } from '../src/render/html/fragment/index.ts'
import { htmlRenderer } from '../src/render/html/index.ts'
import type { Project } from '../src/source/source.ts'
import { templates } from '../templates/index.ts'
import { type Files, projectOf, publishedSeed, readFolder, readWhole, starterOf, templateOf } from './project.ts'

const EXAMPLE = 'examples/cangxi-2023'
const TITLE = '苍溪县乡村振兴局2023年度法治政府建设工作报告'

function build(files: Files): Promise<Compiled> {
  return buildProject(projectOf(files))
}

async function buildProject(project: Project): Promise<Compiled> {
  const options = { renderers: [docxRenderer, htmlRenderer, fragmentRenderer], epochSeconds: 315_532_800, strict: true }
  const outcome = await compile(project, templates, options)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.diagnostics))
  return outcome.value
}

function artefact({ artefacts }: Compiled, format: string): Uint8Array {
  return artefacts.find((found) => found.format === format)?.bytes ?? new Uint8Array()
}

/** The paragraphs of the main part, by a strict XML reader. */
function docxParagraphs(bytes: Uint8Array): string[] {
  const paragraphs: string[] = []
  const open: string[] = []
  const parser = new SaxesParser()
  parser.on('opentag', ({ name }) => {
    open.push(name)
    if (name === 'w:p') paragraphs.push('')
  })
  parser.on('closetag', () => void open.pop())
  parser.on('text', (text) => {
    if (open.at(-1) === 'w:t') paragraphs.push((paragraphs.pop() ?? '') + text)
  })
  parser.write(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())).close()
  return paragraphs.filter((paragraph) => paragraph !== '')
}

type Node = DefaultTreeAdapterMap['node']

/** The text of the page's article, by the HTML standard's own reader. */
function articleText(bytes: Uint8Array): string {
  const texts: string[] = []
  const visit = (node: Node, inside: boolean): void => {
    const within = inside || ('tagName' in node && node.tagName === 'article')
    if (within && 'value' in node) texts.push(node.value)
    if ('childNodes' in node) for (const child of node.childNodes) visit(child, within)
  }
  visit(parse(new TextDecoder().decode(bytes)), false)
  return texts.join('')
}

describe('the model report', () => {
  let compiled: Compiled

  beforeAll(async () => {
    compiled = await build(readFolder(EXAMPLE))
  })

  test('is named after its title', () => {
    expect(compiled.name).toBe(TITLE)
  })

  test('as DOCX has the seed’s twenty paragraphs', () => {
    expect(docxParagraphs(artefact(compiled, 'docx'))).toEqual([TITLE, ...publishedSeed()])
  })

  test('as HTML has the seed’s text', () => {
    const text = articleText(artefact(compiled, 'html')).replace(/\s/g, '')
    expect(text).toBe([TITLE, ...publishedSeed()].join(''))
  })

  test('has the schemas that `report schema` prints', () => {
    const read = (name: string) => JSON.parse(readFileSync(`${EXAMPLE}/.schema/${name}.json`, 'utf8'))
    const template = templateOf('rule-of-law')
    expect(read('report')).toEqual(JSON.parse(JSON.stringify(manifestJsonSchema([template]))))
    expect(read('section')).toEqual(JSON.parse(JSON.stringify(sectionJsonSchema(template))))
  })

  test('as HTML stays as it is', async () => {
    await expect(new TextDecoder().decode(artefact(compiled, 'html'))).toMatchFileSnapshot('golden/cangxi-2023.html')
  })

  test('as a fragment stays as it is', async () => {
    const html = new TextDecoder().decode(artefact(compiled, 'html-fragment'))
    await expect(html).toMatchFileSnapshot('golden/cangxi-2023.fragment.html')
  })

  test.each(['word/document.xml', 'word/styles.xml', 'word/settings.xml'])(
    'as DOCX stays as it is: %s',
    async (part) => {
      const xml = strFromU8(unzipSync(artefact(compiled, 'docx'))[part] ?? new Uint8Array())
      // A line an element, so that a change can be read.
      await expect(xml.replaceAll('><', '>\n<')).toMatchFileSnapshot(`golden/cangxi-2023/${part}`)
    },
  )
})

const examples = readdirSync('examples', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('/report.yaml'))
  .map((path) => `examples/${path.slice(0, -'/report.yaml'.length)}`)
  .sort()

test.each(examples)('%s builds in every form without a finding', async (folder) => {
  const { artefacts } = await buildProject(readWhole(folder))
  expect(artefacts.map(({ format }) => format)).toEqual(['docx', 'html', 'html-fragment'])
})

describe.each(templates.flatMap(({ id }) => (['zh', 'en'] as const).map((keys) => ({ id, keys }))))(
  'the starter of $id with $keys keys',
  ({ id, keys }) => {
    test('builds under --strict, byte for byte the same again', async () => {
      const [first, second] = [await build(starterOf(id, keys)), await build(starterOf(id, keys))]
      for (const format of ['docx', 'html', 'html-fragment']) {
        expect(artefact(first, format).length).toBeGreaterThan(0)
        expect(Buffer.compare(artefact(first, format), artefact(second, format))).toBe(0)
      }
    })
  },
)
