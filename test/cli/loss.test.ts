// A renderer that loses something: the command fails as a bug of the program (70), and nothing is written.

import { existsSync } from 'node:fs'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { PrintedContent } from '../../src/model/printed-content.ts'
import type { Renderer } from '../../src/model/renderer.ts'
import { scratchFolder } from '../io/scratch-folder.ts'
import { execute } from './execute.ts'

const lose = vi.hoisted(() => ({ from: (content: PrintedContent): PrintedContent => content }))

vi.mock('../../src/render/docx/index.ts', async (importActual) => {
  const { docxRenderer } = await importActual<{ docxRenderer: Renderer }>()
  const render: Renderer['render'] = async (input) => {
    const artefact = await docxRenderer.render(input)
    return { ...artefact, readBack: lose.from(artefact.readBack) }
  }
  return { docxRenderer: { ...docxRenderer, render } }
})

afterEach(() => {
  lose.from = (content) => content
})

describe('a loss of', () => {
  test.each<readonly [string, (content: PrintedContent) => PrintedContent, string]>([
    ['a paragraph', (content) => ({ ...content, paragraphs: content.paragraphs.slice(1) }), 'text, character 1'],
    ['a table', (content) => ({ ...content, tables: [[['甲']]] }), 'tables: 1 instead of 0'],
    ['an image', (content) => ({ ...content, images: 1 }), 'images: 1 instead of 0'],
    ['a footnote', (content) => ({ ...content, footnotes: ['注'] }), 'footnotes: 1 instead of 0'],
  ])('%s', async (_, from, difference) => {
    lose.from = from
    const out = await scratchFolder()
    const { code, err } = await execute(['build', 'examples/cangxi-2023', '--out', `${out}/dist`])
    expect(code).toBe(70)
    expect(err).toContain(`the docx file does not hold the report: ${difference}`)
    expect(existsSync(`${out}/dist`)).toBe(false)
  })

  test('nothing is no bug', async () => {
    const out = await scratchFolder()
    expect((await execute(['build', 'examples/cangxi-2023', '--out', `${out}/dist`])).code).toBe(0)
  })
})
