// `report verify`: exit codes, JSON, words for people, and what it says when no pages can be laid out.
import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { scratchFolder } from '../io/scratch-folder.ts'
import { type Edit, editDocx, exampleDocx } from '../verify/recorded.ts'
import { execute } from './execute.ts'

const EXAMPLE = 'examples/cangxi-2023'
const LETTER: Edit = ['word/document.xml', /<w:pgSz [^>]*>/, '<w:pgSz w:w="12240" w:h="15840"/>']
const TALL: Edit = ['word/styles.xml', 'w:line="579"', 'w:line="580"']

async function saved(...edits: Edit[]): Promise<string> {
  const path = join(await scratchFolder(), '报告.docx')
  writeFileSync(path, editDocx(await exampleDocx(), edits))
  return path
}

test('a project is compiled in memory and measured', async () => {
  const { code, out, err } = await execute(['verify', EXAMPLE, '--no-render'])
  expect([code, out]).toEqual([0, ''])
  expect(err).toContain('  符合    用纸（文件设置）：210.01 × 297 mm')
  expect(err).toContain('  未核验  每面行数（实测）：没有排版（--no-render）')
  expect(err).toMatch(/\.docx：符合 \d+ 项，不符合 0 项，未核验 \d+ 项；通过\n$/)
})

test('what is wrong is told with what was expected and its clause', async () => {
  const { code, err } = await execute(['verify', await saved(LETTER), '--no-render', '--lang', 'en'])
  expect(code).toBe(1)
  expect(err).toContain('Sheet (as set in the file): 215.9 × 279.4 mm')
  expect(err).toContain('Expected: A4 (210 × 297 mm)\n')
  expect(err).toContain('Basis: GB/T 9704-2012 5.1（规定）')
  expect(err).toMatch(/failed\n$/)
})

test.each([
  [[], 0],
  [['--strict'], 1],
])('a weaker clause broken, with %j', async (options, code) => {
  expect((await execute(['verify', await saved(TALL), '--no-render', ...options])).code).toBe(code)
})

test('the JSON form', async () => {
  const path = await saved(TALL)
  const { code, out, err } = await execute(['verify', path, '--no-render', '--format', 'json'])
  const report = JSON.parse(out)
  expect([code, err, report.version, report.file, report.profile, report.pages]).toEqual([
    0,
    '',
    1,
    path,
    'gbt9704-2012',
    null,
  ])
  expect(report.summary.fail).toBe(1)
  expect(Object.keys(report.results[0])).toEqual([
    'id',
    'group',
    'outcome',
    'title',
    'measured',
    'expected',
    'clause',
    'strength',
    'evidence',
    'pages',
  ])
  expect(report.results.find(({ outcome }: { outcome: string }) => outcome === 'fail')).toMatchObject({
    id: 'grid/line-spacing',
    clause: '5.2.3',
    strength: '一般',
  })
})

/** Of the findings that stand for results where nothing could be measured. */
function codesIn(out: string): string[] {
  return JSON.parse(out).findings.map(({ code }: { code: string }) => code)
}

describe('without pages', () => {
  test('nothing measured on them passes, and --require-render fails', async () => {
    const path = await saved()
    const changes = { env: { PATH: await scratchFolder() } }
    const lone = await execute(['verify', path, '--renderer', join(await scratchFolder(), 'none')], changes)
    expect([lone.code, lone.err]).toEqual([0, expect.stringContaining('未核验  版心（实测）：没有这个程序')])
    const required = await execute(
      ['verify', path, '--renderer', 'none', '--require-render', '--format', 'json'],
      changes,
    )
    expect([required.code, codesIn(required.out)]).toEqual([1, ['verify/not-rendered']])
    expect(required.err).toContain('verify/not-rendered')
  })

  test('a program that gives no PDF is not believed', async () => {
    const soffice = join(await scratchFolder(), 'soffice')
    writeFileSync(soffice, '#!/bin/sh\nfor last; do :; done\necho no pdf > "$(dirname "$last")/input.pdf"\n')
    chmodSync(soffice, 0o755)
    const { code, err } = await execute(['verify', await saved(), '--renderer', soffice])
    expect([code, err]).toEqual([0, expect.stringContaining('未核验  版心（实测）：LibreOffice 排出的 PDF 读不了')])
  })
})

describe('what cannot be verified', () => {
  test.each([
    ['no such file', () => '没有.docx', 'verify/no-file'],
    ['no DOCX', () => 'README.md', 'verify/not-docx'],
    ['a folder without a report', () => 'src', 'io/no-manifest'],
  ])('%s', async (_, target, code) => {
    const ran = await execute(['verify', target(), '--format', 'json'])
    expect([ran.code, codesIn(ran.out)]).toEqual([1, [code]])
    expect(ran.err).toContain(code)
    expect(ran.err).toMatch(/没有核验/)
  })

  test.each([
    ['--format', 'xml'],
    ['--no-render', '--require-render'],
    ['--no-render', '--renderer', 'soffice'],
    ['--renderer', ' '],
  ])('%s %s is a usage error', async (...options) => {
    expect((await execute(['verify', EXAMPLE, ...options.filter((option) => option !== undefined)])).code).toBe(2)
  })
})
