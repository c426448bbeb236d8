// `report preview` as a command: addresses, refusals, and a build that follows a save.

import { mkdir, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { repeatWhileAsked } from '../../src/cli/repeat-while-asked.ts'
import { run } from '../../src/cli/run.ts'
import type { View } from '../../src/preview/view.ts'
import { scratchFolder } from '../io/scratch-folder.ts'
import { starterOf } from '../project.ts'
import { execute, fakeEnvironment, Recorder } from './execute.ts'

/** Runs until `interrupt`; the address is read from stdout. */
async function started(cwd: string, ...options: string[]) {
  let interrupt = () => {}
  const interruption = new Promise<void>((resolve) => {
    interrupt = resolve
  })
  const [stdout, stderr] = [new Recorder(), new Recorder()]
  const argv = ['preview', 'p', ...options]
  const running = run(fakeEnvironment(argv, { cwd, stdout, stderr, interruption: () => interruption }))
  await expect.poll(() => stdout.text, { timeout: 5000 }).toMatch(/^http.*\n$/)
  onTestFinished(async () => {
    interrupt()
    await running
  })
  const end = async () => {
    interrupt()
    return running
  }
  return { url: stdout.text.trim(), stderr, end }
}

const project = () => {
  const files = Object.entries(starterOf('rule-of-law')).map(([path, text]) => [`p/${path}`, text] as const)
  return scratchFolder(Object.fromEntries(files))
}
// The shape is what the server says it is: src/preview/view.ts.
const viewOf = async (url: string) => (await (await fetch(`${url}state`)).json()) as View

test('serves the page, follows a save, and ends with 0', async () => {
  const cwd = await project()
  const { url, stderr, end } = await started(cwd, '--port', '0')
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
  await expect.poll(async () => (await viewOf(url)).version).toBe(1)
  expect(await (await fetch(`${url}page/web`)).text()).toContain('某市教育局')
  await writeFile(join(cwd, 'p/sections/40-下一步安排.md'), '# 下一步安排\n\n坚持<b>法治</b>。\n')
  await expect.poll(async () => (await viewOf(url)).status, { timeout: 5000 }).toContain('错误')
  expect(stderr.text).toMatch(/markdown\/raw-html[\s\S]*sections\/40-下一步安排\.md有改动：/)
  expect(await end()).toBe(0)
  expect(stderr.text).toMatch(/预览已结束\n$/)
  await expect(fetch(url)).rejects.toThrow()
})

test('a port that is taken, a folder that is not there: findings, exit 1', async () => {
  const cwd = await project()
  const other = createServer()
  const port = await new Promise<number>((resolve) => {
    other.listen(0, '127.0.0.1', () => {
      const address = other.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
  onTestFinished(() => void other.close())
  const taken = await execute(['preview', 'p', '--port', `${port}`], { cwd })
  expect([taken.code, taken.out]).toEqual([1, ''])
  expect(taken.err).toContain('io/port-taken')
  const missing = await execute(['preview', 'q'], { cwd })
  expect([missing.code, missing.out]).toEqual([1, ''])
  expect(missing.err).toContain('io/no-folder')
})

test.each([
  ['--port', 'x', '--port'],
  ['--port', '65536', '--port'],
  ['--port', '-1', '--port'],
  ['--host', '', '--host'],
  ['--host', 'http://a', '--host'],
])('%s %j is a mistake of the command line', async (option, value, named) => {
  const { code, err } = await execute(['preview', `${option}=${value}`], { cwd: await project() })
  expect(code).toBe(2)
  expect(err).toContain(named)
})

test('beyond this machine it warns', async () => {
  const { stderr } = await started(await project(), '--port', '0', '--host', '0.0.0.0')
  expect(stderr.text).toContain('同一网络里的其他人也能打开')
})

test('draws charts on the web page and on paper', async () => {
  const cwd = await project()
  await mkdir(join(cwd, 'p/data'))
  await writeFile(join(cwd, 'p/data/a.yaml'), '舆情: { 热线: 1, 网站: 2 }\n')
  await writeFile(join(cwd, 'p/sections/40-下一步安排.md'), '# 下一步安排\n\n::图表[来源]{数据=舆情 类型=饼图}\n')
  const { url } = await started(cwd, '--port', '0')
  // From the sources, the outlines of the font are made first.
  await expect.poll(async () => (await viewOf(url)).version, { timeout: 15_000 }).toBe(1)
  for (const page of ['web', 'paper']) {
    const html = await (await fetch(`${url}page/${page}`)).text()
    expect(html).toContain('src="data:image/svg+xml;base64,')
    expect(html).toContain('.chart-data { display: none; }')
  }
})

test('a folder without a manifest is served, and says so', async () => {
  const cwd = await scratchFolder({ 'p/notes.txt': '' })
  const { url } = await started(cwd, '--port', '0')
  await expect.poll(async () => (await viewOf(url)).findings.map(({ code }) => code)).toEqual(['io/no-manifest'])
  expect((await fetch(`${url}page/web`)).status).toBe(404)
})

test('work that is asked for meanwhile is done once, afterwards', async () => {
  const runs: (readonly string[])[] = []
  let finish = () => {}
  const repeating = repeatWhileAsked((reasons) => {
    runs.push(reasons)
    return new Promise((resolve) => {
      finish = resolve
    })
  })
  repeating.ask(['a'])
  repeating.ask(['b'])
  repeating.ask(['b', 'c'])
  expect(runs).toEqual([['a']])
  finish()
  await expect.poll(() => runs).toEqual([['a'], ['b', 'c']])
  repeating.ask(['d'])
  const stopped = repeating.stop()
  finish()
  await stopped
  expect(runs).toHaveLength(2)
})
