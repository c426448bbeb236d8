// The seed as it was scraped, put into sections with its half-width marks: fixed, it is what was published.

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { analyse } from '../../src/compile.ts'
import { fixProject } from '../../src/fixes/fix-project.ts'
import { docText } from '../../src/model/doc-text.ts'
import { templates } from '../../templates/index.ts'
import { type Files, projectOf, publishedSeed } from '../project.ts'

const NAMES = ['10-举措成效', '20-第一责任人', '30-不足和原因', '40-下一步安排']

/** `一、…` opens a section, `(一)…。` a run-in heading; the last two lines are the manifest's. */
function scrapedSections(): Files {
  const [opening = '', ...lines] = readFileSync('test/fixtures/cangxi-2023.txt', 'utf8').trimEnd().split('\n')
  const files: Record<string, string> = { 'sections/00-引言.md': `${opening}\n` }
  let path = ''
  for (const line of lines.slice(0, -2)) {
    if (/^[一二三四]、/.test(line)) {
      path = `sections/${NAMES[Object.keys(files).length - 1]}.md`
      files[path] = `# ${line.slice(2)}\n`
    } else {
      const [, heading, text] = /^\([一二三四五六七]\)([^。]+)。(.*)$/.exec(line) ?? ['', undefined, line]
      files[path] += heading === undefined ? `\n${text}\n` : `\n## ${heading}\n\n${text}\n`
    }
  }
  return files
}

test('all twenty paragraphs', async () => {
  const manifest = readFileSync('examples/cangxi-2023/report.yaml', 'utf8')
  const project = projectOf({ 'report.yaml': manifest, ...scrapedSections() })
  const before = analyse(project, templates)
  const fixed = await fixProject(project, async (current) => analyse(current, templates).diagnostics)
  const { doc, diagnostics } = analyse(fixed.project, templates)
  expect(before.doc && docText(before.doc).slice(1)).not.toEqual(publishedSeed())
  expect(doc && docText(doc).slice(1)).toEqual(publishedSeed())
  expect(diagnostics.filter(({ code }) => /^(?:punctuation|space)\//.test(code))).toEqual([])
  expect(fixed.files.map(({ path }) => path)).toEqual(Object.keys(scrapedSections()))
})
