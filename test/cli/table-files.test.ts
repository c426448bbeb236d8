// `report build --format tables` on a real folder: which files there are, what is said, and that the set is whole.

import { mkdir, readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { scratchFolder } from '../io/scratch-folder.ts'
import { execute } from './execute.ts'

const project = {
  'p/report.yaml': '模板: general-report\n年度: 2023\n单位: 某局\n标题: 甲/乙报告\n',
  'p/sections/1.md': '# 标题\n\n::数据表[申请：情况?]{数据=申请}\n\n| 甲 |\n| --- |\n| 一 |\n',
  'p/data/申请.csv': '\uFEFF项,数\r\n一,0\r\n二,/\r\n',
}
const STEM = '甲／乙报告'

async function build(files: Readonly<Record<string, string>>, ...options: string[]) {
  const cwd = await scratchFolder(files)
  const ran = await execute(['build', 'p', ...options], { cwd })
  return { ...ran, cwd, names: ran.out.split('\n').flatMap((path) => (path === '' ? [] : basename(path))) }
}

test('each table becomes a CSV and a JSON file named after report and table', async () => {
  const { code, cwd, names, err } = await build(project, '--format', 'tables,docx')
  expect(code).toBe(0)
  expect(names).toEqual([
    `${STEM}.docx`,
    `${STEM}-表1-申请：情况？.csv`,
    `${STEM}-表1-申请：情况？.json`,
    `${STEM}-标题.csv`,
    `${STEM}-标题.json`,
  ])
  expect((await readdir(join(cwd, 'p/dist'))).sort()).toEqual([...names].sort())
  expect(await readFile(join(cwd, 'p/dist', names[1] ?? ''), 'utf8')).toBe(project['p/data/申请.csv'])
  expect(err).toMatch(/1 个警告；DOCX [\d.]+ KB，表格数据 4 个文件 [\d.]+ KB/)
})

test('without a table there is nothing to write, and that is said', async () => {
  const { code, names, err } = await build(
    { ...project, 'p/sections/1.md': '# 标题\n\n{{ 申请.一.数 }}件。\n' },
    '--format',
    'tables',
  )
  expect([code, names]).toEqual([0, []])
  expect(err).toContain('报告里没有表格')
})

test('where one cannot be written, none of the others is', async () => {
  const cwd = await scratchFolder(project)
  await mkdir(join(cwd, `p/dist/${STEM}.docx`), { recursive: true })
  const { code, out } = await execute(['build', 'p', '--format', 'docx,tables'], { cwd })
  expect([code, out]).toEqual([1, ''])
  expect(await readdir(join(cwd, 'p/dist'))).toEqual([`${STEM}.docx`])
})

test('a published page leads to them, near the table and from its box', async () => {
  const publication = `${project['p/report.yaml']}发布: {网站名称: 某网}\n`
  const { cwd } = await build({ ...project, 'p/report.yaml': publication }, '--format', 'html,tables')
  const page = await readFile(join(cwd, 'p/dist', `${STEM}.html`), 'utf8')
  const href = `href="${encodeURIComponent(`${STEM}-表1-申请：情况？.csv`)}"`
  expect(page.split(href)).toHaveLength(3)
  expect(page).toContain('>下载表1数据（CSV）</a>')
  expect(page).toContain('>表1（JSON）</a>')
  expect(page).toContain('"@type":"Dataset","name":"申请：情况?"')
  const without = await build({ ...project, 'p/report.yaml': publication }, '--format', 'html')
  expect(await readFile(join(without.cwd, 'p/dist', `${STEM}.html`), 'utf8')).not.toContain('.csv')
})

test('tables without captions go by their section, and by their place where it has several', async () => {
  const table = '| 甲 |\n| --- |\n| 一 |\n'
  const sections = {
    'p/sections/1.md': `${table}`,
    'p/sections/2.md': `# 工作\n\n${table}`,
    'p/sections/3.md': `# 打算\n\n${table}\n文字。\n\n${table}`,
  }
  const { names } = await build({ 'p/report.yaml': project['p/report.yaml'], ...sections }, '--format', 'tables')
  expect(names.filter((name) => name.endsWith('.csv'))).toEqual(
    ['正文', '工作', '未命名表3', '未命名表4'].map((name) => `${STEM}-${name}.csv`),
  )
})
