// `report lsp` and an editor, from the first message to the last.

import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { serveOver } from '../../src/cli/commands/lsp.ts'
import { run } from '../../src/cli/run.ts'
import { analyse } from '../../src/compile.ts'
import { templates } from '../../templates/index.ts'
import { fakeEnvironment, Recorder } from '../cli/execute.ts'
import { type Files, scratchFolder } from '../io/scratch-folder.ts'
import { CAPABLE, startEditor } from './editor.ts'

const MANIFEST = '模板: general-report\n年度: 2023\n单位: 临江县司法局\n成文日期: 2024-01-08\n'
const SECTION = 'sections/10-主要工作.md'
const SOON = { timeout: 8000 }

function project(text: string, more: Files = {}, dir = ''): Files {
  const files = { 'report.yaml': MANIFEST, [SECTION]: `# 主要工作\n\n${text}\n`, ...more }
  return Object.fromEntries(Object.entries(files).map(([path, content]) => [dir + path, content]))
}

async function editing(files: Files, options: Parameters<typeof startEditor>[1] = { capabilities: CAPABLE }) {
  const root = await scratchFolder(files)
  return { root, editor: await startEditor(root, options) }
}

test('finds as one types, in UTF-16 and for this version of the text, and takes back what is gone', async () => {
  const { editor } = await editing(project('😀加强组织领导。'))
  expect(editor.result.capabilities.positionEncoding).toBe('utf-16')
  await editor.open(SECTION)
  await expect.poll(() => editor.findings(SECTION), SOON).toBeDefined()
  await editor.type(SECTION, '加强组织领导。', '加强，，组织领导。')
  await expect.poll(() => editor.findings(SECTION), SOON).toContain('2:4-2:6 punctuation/doubled')
  const { version, diagnostics } = editor.diagnostics(SECTION) ?? {}
  expect(version).toBe(2)
  expect(diagnostics?.find(({ code }) => code === 'punctuation/doubled')).toMatchObject({
    severity: 2,
    source: 'report',
    message: '点号“，，”连用',
  })
  await editor.type(SECTION, '，，', '，')
  await expect.poll(() => editor.findings(SECTION), SOON).not.toContain('2:4-2:6 punctuation/doubled')
})

test('lines end as they end, and a mark before the text is the editor’s', async () => {
  const { editor } = await editing(project('好。'))
  await editor.open(SECTION, '\uFEFF# 主要，，工作\r\n\r\n加强，，领导。\r\n')
  await expect
    .poll(() => editor.findings(SECTION), SOON)
    .toEqual(['0:5-0:7 punctuation/doubled', '2:2-2:4 punctuation/doubled'])
})

test('names what is wrong in files that are not open, and in the project as a whole', async () => {
  const { editor } = await editing(project('好。', { 'sections/20-下一步工作.md': '# 下一步工作\n\n加强，，领导。\n' }))
  await editor.open(SECTION)
  await expect.poll(() => editor.findings('sections/20-下一步工作.md'), SOON).toEqual(['2:2-2:4 punctuation/doubled'])
  await editor.open('report.yaml')
  await editor.type('report.yaml', 'general-report', 'rule-of-law')
  await expect.poll(() => editor.findings('report.yaml'), SOON).toContain('0:0-0:0 section/missing')
})

test('data decide, open or on the disk; a second place is named beside a finding', async () => {
  const data = { 'data/数据.yaml': '舆情:\n  热线: 10\n  信箱: 4\n  合计: 14\n  断言: [合计 = 热线 + 信箱]\n' }
  const { root, editor } = await editing(project('受理{{ 舆情.合计 }}件。', data))
  await editor.open(SECTION)
  await expect.poll(() => editor.findings(SECTION), SOON).toEqual([])
  await editor.open('data/数据.yaml')
  await editor.type('data/数据.yaml', '热线: 10', '热线: 11')
  await expect.poll(() => editor.findings('data/数据.yaml'), SOON).toEqual([expect.stringContaining('data/assertion')])
  const [finding] = editor.diagnostics('data/数据.yaml')?.diagnostics ?? []
  expect(finding?.relatedInformation?.[0]?.location.uri).toBe(editor.uriOf('data/数据.yaml'))
  await editor.close('data/数据.yaml')
  await expect.poll(() => editor.findings('data/数据.yaml'), SOON).toEqual([])
  await writeFile(join(root, 'data/数据.yaml'), '舆情:\n  合计: 14\n  热现: {\n')
  await expect.poll(() => editor.findings('data/数据.yaml')?.length, SOON).toBeGreaterThan(0)
  await rm(join(root, 'data/数据.yaml'))
  await expect.poll(() => editor.findings(SECTION), SOON).toEqual([expect.stringContaining('2:')])
})

test('last year’s project counts, on the screen and on the disk', async () => {
  const last = project(
    '好。',
    { 'report.yaml': MANIFEST.replace('2023', '2022'), 'data/数据.yaml': '热线: 10件\n' },
    '2022/',
  )
  const now = project(
    '受理{{ 热线 }}件，上年{{ 上年(热线) }}件。',
    { 'report.yaml': `${MANIFEST}上年项目: ../2022\n`, 'data/数据.yaml': '热线: 12件\n' },
    '2023/',
  )
  const { editor } = await editing({ ...last, ...now })
  await editor.open(`2023/${SECTION}`)
  await expect.poll(() => editor.findings(`2023/${SECTION}`), SOON).toEqual([])
  await editor.open('2022/data/数据.yaml')
  await editor.type('2022/data/数据.yaml', '热线', '热现')
  await expect
    .poll(() => editor.findings(`2023/${SECTION}`), SOON)
    .toContainEqual(expect.stringContaining('fact/formula'))
  await editor.close('2022/data/数据.yaml')
  await expect.poll(() => editor.findings(`2023/${SECTION}`), SOON).toEqual([])
})

test('a quick fix mends the text, and a comment with room for the reason tells the finding off', async () => {
  const { editor } = await editing(project('加强，，领导。'))
  await editor.open(SECTION)
  await expect.poll(() => editor.findings(SECTION), SOON).toHaveLength(1)
  const actions = await editor.actions(SECTION, '，，')
  expect(actions.map(({ title, kind }) => [kind, title])).toEqual([
    ['quickfix', '改为“，”'],
    ['quickfix', '不查此处（punctuation/doubled，写明原因）'],
    ['source.fixAll', '改正本文件里不必请示的标点和空格'],
  ])
  const [fix, silence, all] = actions
  expect(fix).toMatchObject({ isPreferred: true, diagnostics: [{ code: 'punctuation/doubled' }] })
  expect(editor.after(SECTION, fix)).toBe('# 主要工作\n\n加强，领导。\n')
  expect(editor.after(SECTION, silence)).toBe('# 主要工作\n\n<!-- 不查 punctuation/doubled：$1 -->\n加强，，领导。\n')
  expect(all?.edit).toBeUndefined()
  expect(editor.after(SECTION, all && (await editor.resolve(all)))).toBe('# 主要工作\n\n加强，领导。\n')
})

test('an editor that can do less gets edits that it can make', async () => {
  const { editor } = await editing(project('加强，，领导(组长),健全机制。'), {})
  await editor.open(SECTION)
  await expect.poll(() => editor.findings(SECTION), SOON).toContain('2:2-2:4 punctuation/doubled')
  const silence = (await editor.actions(SECTION, '，，')).find(({ title }) => title.startsWith('不查'))
  expect(editor.after(SECTION, silence)).toContain('<!-- 不查 punctuation/doubled： -->\n加强')
  const [all, ...others] = await editor.actions(SECTION, '#', ['source.fixAll'])
  expect(others).toEqual([])
  expect(all?.edit?.documentChanges).toBeUndefined()
  expect(editor.after(SECTION, all)).toBe('# 主要工作\n\n加强，领导（组长），健全机制。\n')
  expect(await editor.actions(SECTION, '，，', ['refactor'])).toEqual([])
})

test('a guessed key is a quick fix', async () => {
  const { editor } = await editing(project('好。'))
  await editor.open('report.yaml')
  await editor.type('report.yaml', '成文日期', '成文日其')
  const [fix, ...others] = await editor.actions('report.yaml', '成文日其')
  expect([fix?.title, others]).toEqual(['改为“成文日期”', []])
  expect(editor.after('report.yaml', fix)).toBe(MANIFEST)
})

test('answers hover, completion and outline', async () => {
  const data = { 'data/数据.yaml': '舆情:\n  单位: 件\n  合计: 14\n' }
  const { editor } = await editing(project('受理{{ 舆情.合计 }}件。', data))
  await editor.open(SECTION)
  expect(await editor.hover(SECTION, '舆情.合计')).toContain('舆情.合计 = 14件')
  expect(await editor.hover(SECTION, '主要')).toBeUndefined()
  expect((await editor.complete(SECTION, '{{ 舆情.')).map(({ label }) => label)).toEqual(['合计'])
  expect((await editor.symbols(SECTION)).map(({ name }) => name)).toEqual(['主要工作'])
})

test('speaks the editor’s language, or that of --lang', async () => {
  const files = project('加强，，领导。')
  const messages = async (options: Parameters<typeof startEditor>[1]) => {
    const { editor } = await editing(files, options)
    await editor.open(SECTION)
    await expect.poll(() => editor.findings(SECTION), SOON).toHaveLength(1)
    return editor.diagnostics(SECTION)?.diagnostics[0]?.message
  }
  expect(await messages({})).toBe('点号“，，”连用')
  expect(await messages({ locale: 'zh-cn' })).toBe('点号“，，”连用')
  expect(await messages({ locale: 'en' })).toBe('the points “，，” in a row')
  expect(await messages({ locale: 'en', argv: ['--lang', 'zh', '--stdio'] })).toBe('点号“，，”连用')
})

test('several projects side by side; what belongs to none gets nothing; a closed project leaves nothing behind', async () => {
  const files = {
    ...project('加强，，领导。', {}, 'a/'),
    ...project('健全，，机制。', {}, 'b/'),
    'notes.md': '加强，，领导。\n',
    'a/README.md': '加强，，领导。\n',
    'a/dist/x.md': '加强，，领导。\n',
  }
  const { editor } = await editing(files)
  for (const path of ['notes.md', 'a/README.md', 'a/dist/x.md', `a/${SECTION}`, `b/${SECTION}`]) await editor.open(path)
  await expect.poll(() => editor.findings(`a/${SECTION}`), SOON).toHaveLength(1)
  await expect.poll(() => editor.findings(`b/${SECTION}`), SOON).toHaveLength(1)
  for (const path of ['notes.md', 'a/README.md', 'a/dist/x.md']) {
    expect(editor.findings(path)).toBeUndefined()
    expect(await editor.hover(path, '，，')).toBeUndefined()
    expect(await editor.actions(path, '，，')).toEqual([])
    expect(await editor.symbols(path)).toEqual([])
  }
  await editor.close(`a/${SECTION}`)
  await expect.poll(() => editor.findings(`a/${SECTION}`), SOON).toEqual([])
  expect(editor.findings(`b/${SECTION}`)).toHaveLength(1)
})

test('a text becomes one of a project once there is a manifest', async () => {
  const { root, editor } = await editing({ [SECTION]: '# 主要工作\n\n加强，，领导。\n' })
  await editor.open(SECTION)
  await writeFile(join(root, 'report.yaml'), MANIFEST)
  await editor.save(SECTION)
  await expect.poll(() => editor.findings(SECTION), SOON).toEqual(['2:2-2:4 punctuation/doubled'])
})

test('a text that is closed and opened again is read anew', async () => {
  const { editor } = await editing(project('好。', { 'sections/20-下一步工作.md': '# 下一步工作\n\n好。\n' }))
  await editor.open('sections/20-下一步工作.md')
  await editor.open(SECTION)
  expect(await editor.hover(SECTION, '好')).toBeUndefined()
  await editor.close(SECTION)
  await editor.open(SECTION, '# 主要工作\n\n加强，，领导。\n')
  expect(await editor.hover(SECTION, '，，')).toContain('punctuation/doubled')
})

test('a file that is not on the disk yet counts', async () => {
  const { editor } = await editing(project('好。'))
  await editor.open('sections/20-下一步工作.md', '# 下一步工作\n\n加强，，领导。\n')
  await expect.poll(() => editor.findings('sections/20-下一步工作.md'), SOON).toEqual(['2:2-2:4 punctuation/doubled'])
})

test.each([
  ['no YAML', '模板: [\n'],
  ['no manifest at all', ''],
  ['a template that is none', '模板: 没有\n年度: 2023\n单位: 甲\n'],
  ['last year’s project in itself', `${MANIFEST}上年项目: .\n`],
])('a broken project (%s): it says so, and goes on once it is mended', async (_, manifest) => {
  const { editor } = await editing(project('加强，，领导。'))
  await editor.open('report.yaml', manifest)
  await expect.poll(() => editor.findings('report.yaml')?.length, SOON).toBeGreaterThan(0)
  for (const path of ['report.yaml']) {
    await editor.symbols(path)
    await editor.complete(path, '', 0)
  }
  await editor.type('report.yaml', manifest, MANIFEST)
  await expect.poll(() => editor.findings('report.yaml'), SOON).toEqual([])
  await expect.poll(() => editor.findings(SECTION), SOON).toHaveLength(1)
})

test('a folder that goes away, and comes back', async () => {
  const { root, editor } = await editing(
    project('加强，，领导。', { 'sections/20-下一步工作.md': '# 下一步工作\n\n好。\n' }),
  )
  await editor.open(SECTION)
  await expect.poll(() => editor.findings(SECTION), SOON).toHaveLength(1)
  await rm(join(root, 'report.yaml'))
  await expect.poll(() => editor.findings('report.yaml'), SOON).toEqual([expect.stringContaining('io/no-manifest')])
  await writeFile(join(root, 'report.yaml'), MANIFEST)
  await expect.poll(() => editor.findings('report.yaml'), SOON).toEqual([])
})

test('a mistake of the program is said once, and ends nothing', async () => {
  const root = await scratchFolder(project('加强，，领导。'))
  let runs = 0
  const serve = async (input: PassThrough, output: PassThrough) => {
    const hadShutdown = await serveOver(input, output, {
      byDefault: 'zh',
      analyse: async (read, drawings) => {
        runs += 1
        if (runs <= 2) throw new Error('a bug of ours')
        return analyse(read, templates, drawings)
      },
    })
    return hadShutdown ? 0 : 1
  }
  const editor = await startEditor(root, { serve })
  await editor.open(SECTION)
  expect(await editor.hover(SECTION, '，，')).toBeUndefined()
  await editor.type(SECTION, '加强', '切实加强')
  expect(await editor.hover(SECTION, '，，')).toBeUndefined()
  expect(editor.shown).toEqual([expect.stringContaining('report 出了故障')])
  expect(editor.logged).toEqual([expect.stringContaining('a bug of ours'), expect.stringContaining('a bug of ours')])
  await editor.type(SECTION, '切实', '')
  await expect.poll(() => editor.findings(SECTION), SOON).toEqual(['2:2-2:4 punctuation/doubled'])
})

test('says goodbye: 0 after shutdown and exit', async () => {
  const { editor } = await editing(project('好。'))
  await editor.open(SECTION)
  await editor.shutdown()
  await editor.sayExit()
  expect(await editor.exit).toBe(0)
  expect(editor.stderr.text).toBe('')
})

test('started by hand, it says what it waits for', async () => {
  const stdin = Object.assign(new PassThrough(), { isTTY: true })
  const stderr = new Recorder()
  const running = run(fakeEnvironment(['lsp'], { stdin, stderr }))
  stdin.end()
  expect(await running).toBe(1)
  expect(stderr.text).toContain('report lsp 由编辑器启动')
})

test.each([
  ['exit without shutdown', 'sayExit'],
  ['a stream that ends', 'hangUp'],
] as const)('1 after %s', async (_, leave) => {
  const { editor } = await editing(project('好。'))
  await editor.open(SECTION)
  await editor[leave]()
  expect(await editor.exit).toBe(1)
})
