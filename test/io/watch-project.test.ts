// What counts as a change of a project, how changes are gathered, and a real folder that is watched.

import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { gatherChanges } from '../../src/io/gather-changes.ts'
import { isProjectPath } from '../../src/io/scan-project.ts'
import { watchProject } from '../../src/io/watch-project.ts'
import { fill, scratchFolder } from './scratch-folder.ts'

test.each([
  ['', true],
  ['report.yaml', true],
  ['report.yml', true],
  ['市局.yaml', true],
  ['sections', true],
  ['sections/00-引言.md', true],
  ['sections/10-举措成效/01.md', true],
  ['sections/draft.docx', true],
  ['attachments/1.yaml', true],
  ['assets/a/b/图.png', true],
  ['dist', false],
  ['dist/report.html', false],
  ['sections/dist/a.md', false],
  ['notes.txt', false],
  ['notes', false],
  ['.git', false],
  ['.git/index', false],
  ['sections/.a.md.swp', false],
  ['sections/a.md~', false],
  ['sections/~$a.docx', false],
  ['node_modules/x', false],
  ['assets/Thumbs.db', false],
  ['..', false],
  ['../other/report.yaml', false],
])('a change of “%s” counts: %s', (path, expected) => {
  expect(isProjectPath(path)).toBe(expected)
})

describe('gathering', () => {
  function gathered() {
    vi.useFakeTimers()
    onTestFinished(() => void vi.useRealTimers())
    const calls: (readonly string[])[] = []
    return { gatherer: gatherChanges((paths) => calls.push(paths)), calls }
  }

  test('what comes together is one call, each path once, sorted, the folder itself left out', () => {
    const { gatherer, calls } = gathered()
    for (const path of ['b', 'a', '', 'b']) gatherer.add(path)
    expect(calls).toEqual([])
    vi.advanceTimersByTime(100)
    expect(calls).toEqual([['a', 'b']])
    vi.advanceTimersByTime(5000)
    expect(calls).toHaveLength(1)
  })

  test('a stream of changes is not waited out', () => {
    const { gatherer, calls } = gathered()
    for (let step = 0; step < 50; step += 1) {
      gatherer.add(`${step}`)
      vi.advanceTimersByTime(50)
    }
    expect(calls.length).toBeGreaterThanOrEqual(2)
  })

  test('stopped, it is silent', () => {
    const { gatherer, calls } = gathered()
    gatherer.add('a')
    gatherer.stop()
    vi.advanceTimersByTime(5000)
    expect(calls).toEqual([])
  })
})

test('a folder that changes, goes away and comes back', async () => {
  const root = await scratchFolder({ 'p/report.yaml': 'a', 'p/sections/1.md': 'a' })
  const dir = join(root, 'p')
  const calls: (readonly string[])[] = []
  const watching = await watchProject(dir, { changed: (paths) => calls.push(paths), polling: () => {} })
  onTestFinished(() => watching.close())
  const next = async (change: () => Promise<unknown>) => {
    const before = calls.length
    await change()
    await expect.poll(() => calls.length, { timeout: 4000 }).toBeGreaterThan(before)
    return calls.slice(before).flat()
  }
  expect(await next(() => writeFile(join(dir, 'sections/1.md'), 'b'))).toEqual(['sections/1.md'])
  await fill(dir, { 'sections/.new': 'c' })
  expect(await next(() => rename(join(dir, 'sections/.new'), join(dir, 'sections/1.md')))).toContain('sections/1.md')
  expect(await next(() => fill(dir, { 'sections/10-新/01.md': 'd' }))).toContain('sections/10-新/01.md')
  await next(() => rm(dir, { recursive: true }))
  await next(() => mkdir(dir))
  await expect
    .poll(
      async () => {
        await fill(dir, { 'report.yaml': `${calls.length}` })
        return calls.flat().filter((path) => path === 'report.yaml').length
      },
      { timeout: 5000, interval: 300 },
    )
    .toBeGreaterThan(1)
})
