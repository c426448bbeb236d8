// Defects of published reports, as they stood, must be found, each by its rule and at its place.

import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { analyseFiles, type Files, readFixture, starterOf } from '../project.ts'
import { TEXT_PATH } from './texts.ts'

interface Defect {
  readonly defect: string
  readonly code: string
  /** The manifest; a general report on 2023 where not given. */
  readonly report?: { readonly 模板: string; readonly 年度: number; readonly 单位: string }
  /** What the only section says. */
  readonly text?: string
  /** All sections. */
  readonly sections?: Files
  /** One place of the template's starter changed. */
  readonly edit?: { readonly file: string; readonly from: string; readonly to: string }
}

const MANIFEST = { 模板: 'general-report', 年度: 2023, 单位: '临江县司法局' }

function filesOf({ report = MANIFEST, text, sections, edit }: Defect): Files {
  const manifest = { 'report.yaml': stringify(report) }
  if (text !== undefined) return { ...manifest, [TEXT_PATH]: `# 主要工作\n\n${text}\n` }
  if (sections !== undefined) return { ...manifest, ...sections }
  const starter = starterOf(report.模板)
  const changed = edit ? { [edit.file]: (starter[edit.file] ?? '').replace(edit.from, edit.to) } : {}
  expect(changed[edit?.file ?? '']).not.toBe(starter[edit?.file ?? ''] ?? null)
  return { ...starter, ...changed, ...manifest }
}

/** The texts without the marks, and what stood between them. */
function unmarked(files: Files): { files: Files; wanted?: string } {
  const wanted = Object.values(files).flatMap((text) => /⟦([^⟧]*)⟧/.exec(text)?.[1] ?? [])[0]
  const plain = Object.entries(files).map(([path, text]) => [path, text.replaceAll(/[⟦⟧]/g, '')])
  return { files: Object.fromEntries(plain), ...(wanted === undefined ? {} : { wanted }) }
}

const defects = readFixture<Defect[]>('real-defects.yaml')

describe('defects of published reports', () => {
  test.each(defects)('$defect → $code', (defect) => {
    const { files, wanted } = unmarked(filesOf(defect))
    const found = analyseFiles(files).diagnostics.filter(({ code }) => code === defect.code)
    const places = found.map(({ span }) => (files[span?.path ?? ''] ?? '').slice(span?.start, span?.end))
    expect(places).not.toEqual([])
    if (wanted !== undefined) expect(places).toContain(wanted)
  })
})
