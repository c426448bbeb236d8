// `report data import`: what it writes and where, what it leaves alone, exit codes, words and JSON.

import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { book, sheetXml, workbook } from '../import/workbook.ts'
import { scratchFolder } from '../io/scratch-folder.ts'
import { execute } from './execute.ts'

const PLAIN = [['单位：件'], ['乡镇', '受理', '办结'], ['东溪镇', 5, 4], ['西坪镇', 1, 1]]
const CSV = '乡镇,受理,办结\n东溪镇,5,4\n西坪镇,1,1\n'

/** A folder with a project in `p` and a workbook beside it. */
async function withProject(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const cwd = await scratchFolder({ '报表.xlsx': book(PLAIN) })
  const { code } = await execute(['init', 'p', '--template', 'general-report', '--organ', '某局', '--year', '2023'], {
    cwd,
  })
  expect(code).toBe(0)
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(cwd, 'p/data'), { recursive: true })
    await writeFile(join(cwd, 'p', path), text)
  }
  return cwd
}

const read = (cwd: string, path: string) => readFileSync(join(cwd, 'p', path), 'utf8')

test('a sheet becomes a data file and its description, which the report can use at once', async () => {
  const cwd = await withProject()
  const { code, out, err } = await execute(['data', 'import', '报表.xlsx', 'p'], { cwd })
  expect([code, out.trim().split('\n')]).toEqual([0, [join(cwd, 'p/data/办件.csv'), join(cwd, 'p/data/办件.yaml')]])
  expect(err).toBe(
    '已导入“办件”：工作表“办件” A2:C4，表头 1 行，名称 1 列，数据 2 行 2 列，单位：件\n正文里写 {{ 办件.东溪镇.受理 }}，印出 5\n整张表：::数据表{数据=办件}\n',
  )
  expect(read(cwd, 'data/办件.csv')).toBe(CSV)
  expect(read(cwd, 'data/办件.yaml')).toBe(
    '办件:\n  文件: 办件.csv\n  来源: 报表.xlsx，工作表“办件”，A2:C4\n  单位: 件\n',
  )
  const section = join(cwd, 'p/sections', (await readdir(join(cwd, 'p/sections')))[0] ?? '')
  await writeFile(section, '受理{{ 办件.东溪镇.受理 }}。\n\n::数据表[办件情况]{数据=办件}\n')
  const checked = await execute(['check', 'p', '--strict'], { cwd })
  expect([checked.code, checked.err]).toEqual([0, expect.stringContaining('没有发现问题')])
})

test('from inside the project, to a name of one’s own, in English', async () => {
  const cwd = await withProject()
  const inside = { cwd: join(cwd, 'p') }
  const { code, out, err } = await execute(
    ['data', 'import', '../报表.xlsx', '--to', 'data/申请.csv', '--range', 'A2:B3', '--lang', 'en'],
    inside,
  )
  expect([code, out.split('\n')[0]]).toEqual([0, join(cwd, 'p/data/申请.csv')])
  expect(err).toContain('1 line of heads, 1 column of names, 1 row by 1 column of data, in 件')
  expect(read(cwd, 'data/申请.csv')).toBe('乡镇,受理\n东溪镇,5\n')
})

test('keys are English where the manifest’s are', async () => {
  const cwd = await scratchFolder({ 'r.xlsx': book(PLAIN) })
  await execute(['init', 'p', '--template', 'general-report', '--keys', 'en', '--organ', 'x', '--year', '2023'], {
    cwd,
  })
  await execute(['data', 'import', 'r.xlsx', 'p'], { cwd })
  expect(read(cwd, 'data/办件.yaml')).toBe(
    '办件:\n  file: 办件.csv\n  source: "r.xlsx, sheet “办件”, A2:C4"\n  unit: 件\n',
  )
})

describe('what is there already', () => {
  test('is never overwritten without --force', async () => {
    const cwd = await withProject({ 'data/办件.csv': 'mine\n' })
    const { code, out, err } = await execute(['data', 'import', '报表.xlsx', 'p'], { cwd })
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain('io/target-exists\n  p/data/办件.csv 已经存在，没有覆盖')
    expect(err).toContain('没有导入，没有写任何文件。')
    expect(read(cwd, 'data/办件.csv')).toBe('mine\n')
    expect(await readdir(join(cwd, 'p/data'))).toEqual(['办件.csv'])
  })

  test('nor by a name that differs in case alone', async () => {
    const cwd = await withProject({ 'data/Table.CSV': 'mine\n' })
    expect((await execute(['data', 'import', '报表.xlsx', 'p', '--to', 'table.csv', '--force'], { cwd })).code).toBe(1)
  })

  test('is replaced with it, and a hand-written entry keeps what is its author’s', async () => {
    const entry = '办件:\n  文件: 办件.csv # 表一\n  来源: 旧.xlsx\n  断言: 东溪镇.受理 > 西坪镇.受理\n'
    const cwd = await withProject({ 'data/办件.csv': 'old\n', 'data/办件.yaml': entry })
    expect((await execute(['data', 'import', '报表.xlsx', 'p', '--force'], { cwd })).code).toBe(0)
    expect(read(cwd, 'data/办件.csv')).toBe(CSV)
    expect(read(cwd, 'data/办件.yaml')).toBe(entry.replace('旧.xlsx', '报表.xlsx，工作表“办件”，A2:C4'))
  })

  test('an entry in another file is brought up to date there', async () => {
    const facts = '合计: 3\n办件: {文件: 办件.csv, 来源: 旧.xlsx}\n'
    const cwd = await withProject({ 'data/事实.yaml': facts })
    const { out } = await execute(['data', 'import', '报表.xlsx', 'p'], { cwd })
    expect(out).toContain(join(cwd, 'p/data/事实.yaml'))
    expect(read(cwd, 'data/事实.yaml')).toBe(facts.replace('旧.xlsx', '报表.xlsx，工作表“办件”，A2:C4'))
    expect(existsSync(join(cwd, 'p/data/办件.yaml'))).toBe(false)
  })

  test('other entries of the same file stay', async () => {
    const cwd = await withProject({ 'data/办件.yaml': '# 其他\n信访: 3' })
    await execute(['data', 'import', '报表.xlsx', 'p'], { cwd })
    expect(read(cwd, 'data/办件.yaml')).toMatch(/^# 其他\n信访: 3\n办件:\n {2}文件: 办件\.csv\n/)
  })

  test.each(['办件: {合计: 3}\n', '办件: [\n', '- 列表\n'])(
    'an entry that cannot be changed is left: %j',
    async (text) => {
      const cwd = await withProject({ 'data/办件.yaml': text })
      const { code, err } = await execute(['data', 'import', '报表.xlsx', 'p'], { cwd })
      expect([code, read(cwd, 'data/办件.yaml'), read(cwd, 'data/办件.csv')]).toEqual([0, text, CSV])
      expect(err).toContain('import/entry-kept\n  没有改动 data/办件.yaml\n  应为：办件:；文件: 办件.csv；来源:')
    },
  )
})

describe('refusals', () => {
  test('errors in the sheet: nothing is written', async () => {
    const cwd = await withProject()
    await writeFile(join(cwd, '坏.xlsx'), book([...PLAIN, ['合计', { xml: '<c r="{ref}" t="e"><v>#REF!</v></c>' }]]))
    const { code, out, err } = await execute(['data', 'import', '坏.xlsx', 'p'], { cwd })
    expect([code, out, existsSync(join(cwd, 'p/data'))]).toEqual([1, '', false])
    expect(err).toContain('错误  坏.xlsx  import/error-cell\n  表格里有错误值（如 #REF!）：B5')
  })

  test('several sheets, none named: they are listed', async () => {
    const cwd = await withProject()
    const sheets = ['甲', '乙'].map((name) => ({ name, xml: sheetXml(PLAIN) }))
    await writeFile(join(cwd, '两.xlsx'), workbook({ sheets }))
    const { code, err } = await execute(['data', 'import', '两.xlsx', 'p'], { cwd })
    expect(code).toBe(1)
    expect(err).toContain('import/which-sheet')
    expect(err).toContain('应为：工作表：甲、乙')
    expect((await execute(['data', 'import', '两.xlsx', 'p', '--sheet', '乙'], { cwd })).code).toBe(0)
  })

  test.each(['没有.xlsx', 'p'])('no such file: %s', async (name) => {
    const { code, err } = await execute(['data', 'import', name, 'p'], { cwd: await withProject() })
    expect(code).toBe(1)
    expect(err).toContain('import/no-file')
  })

  test('no project', async () => {
    const cwd = await scratchFolder({ '报表.xlsx': book(PLAIN) })
    const { code, err } = await execute(['data', 'import', '报表.xlsx'], { cwd })
    expect(code).toBe(1)
    expect(err).toContain('io/no-manifest')
    expect((await execute(['data', 'import', '报表.xlsx', '没有'], { cwd })).err).toContain('io/no-folder')
  })

  test.runIf(process.platform !== 'win32')('a data folder that leads outside', async () => {
    const cwd = await withProject()
    const elsewhere = await scratchFolder()
    symlinkSync(elsewhere, join(cwd, 'p/data'))
    const { code, err } = await execute(['data', 'import', '报表.xlsx', 'p'], { cwd })
    expect([code, await readdir(elsewhere)]).toEqual([1, []])
    expect(err).toContain('io/outside-link')
  })

  test.each([
    ['--to', '../x.csv'],
    ['--to', 'sections/x.csv'],
    ['--to', 'data/x.txt'],
    ['--to', 'data/a/x.csv'],
    ['--to', 'data/a b.csv'],
    ['--to', '/tmp/x.csv'],
    ['--range', 'A3'],
    ['--range', '3:5'],
    ['--head-rows', '0'],
    ['--label-columns', 'x'],
    ['--format', 'xml'],
  ])('a wrong option is a usage error: %s %s', async (option, value) => {
    const cwd = await withProject()
    const { code } = await execute(['data', 'import', '报表.xlsx', 'p', option, value], { cwd })
    expect([code, existsSync(join(cwd, 'p/data'))]).toEqual([2, false])
  })
})

describe('--format json', () => {
  test('what was imported', async () => {
    const cwd = await withProject()
    const { code, out, err } = await execute(['data', 'import', '报表.xlsx', 'p', '--format', 'json'], { cwd })
    expect([code, err]).toEqual([0, ''])
    expect(JSON.parse(out)).toEqual({
      version: 1,
      files: [join(cwd, 'p/data/办件.csv'), join(cwd, 'p/data/办件.yaml')],
      table: {
        name: '办件',
        sheet: '办件',
        cells: 'A2:C4',
        headRows: 1,
        labelColumns: 1,
        dataRows: 2,
        dataColumns: 2,
        title: null,
        unit: '件',
        notes: [],
      },
      findings: [],
    })
  })

  test('why nothing was', async () => {
    const { code, out } = await execute(['data', 'import', '没有.xlsx', 'p', '--format', 'json'], {
      cwd: await withProject(),
    })
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ summary: { errors: 1 }, findings: [{ code: 'import/no-file' }] })
  })
})
