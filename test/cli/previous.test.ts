// `上年项目` through the real command line: last year's project lies in another folder.

import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { scratchFolder } from '../io/scratch-folder.ts'
import { execute } from './execute.ts'

const thisYear = {
  'p/report.yaml': '模板: general-report\n年度: 2023\n单位: 某局\n上年项目: ../q\n',
  'p/sections/1.md':
    '# 标题\n\n办结{{ 申请.合计.数 }}件，上年{{ 上年(申请.合计.数) }}件，{{ 增减(申请.合计.数) }}，结转{{ 上年(申请.结转.数) }}件。\n',
  'p/data/a.yaml': '申请: {合计: {数: 12}, 结转: {数: 3}}\n',
}
const lastYear = {
  'q/report.yaml': '模板: general-report\n年度: 2022\n单位: 某局\n',
  // What this one would say of itself is not ours.
  'q/sections/1.md': '# 标题\n\n一是{{ 没有.的.数 }}。<b>\n',
  // The same names, whatever form each year's data have.
  'q/data/申请.csv': '项,数\n合计,10\n结转,5\n不用,1\n',
}

async function check(files: Readonly<Record<string, string>>) {
  const cwd = await scratchFolder(files)
  const { code, out } = await execute(['check', 'p', '--format', 'json'], { cwd })
  const { findings } = JSON.parse(out)
  return { cwd, code, findings: findings as { code: string; path?: string; message: { zh: string } }[] }
}

test('its data answer 上年 and 增减, and its sections are not read', async () => {
  const { cwd, code, findings } = await check({ ...thisYear, ...lastYear })
  expect([code, findings]).toEqual([0, []])
  const { out } = await execute(['build', 'p', '--format', 'json'], { cwd })
  expect(await readFile(out.trim(), 'utf8')).toContain('办结12件，上年10件，增长20%，结转5件。')
})

test('what this project states of last year counts more', async () => {
  const stated = { ...thisYear, 'p/data/a.yaml': '申请: {合计: {数: {值: 12, 上年: 8}}, 结转: {数: 3}}\n' }
  const { cwd } = await check({ ...stated, ...lastYear })
  const { out } = await execute(['build', 'p', '--format', 'json'], { cwd })
  expect(await readFile(out.trim(), 'utf8')).toContain('上年8件，增长50%')
})

describe('one finding at its line for', () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['a folder that is not there', {}, '读不到上年的项目“../q”'],
    [
      'broken data',
      { ...lastYear, 'q/data/b.csv': '项,数\n一,"2\n' },
      '上年项目“../q”的数据有 1 个错误：data/b.csv：双引号没有成对',
    ],
    [
      'a wrong number and a formula that cannot be worked out',
      { ...lastYear, 'q/data/a.yaml': '甲: "1,23"\n乙: =没有\n' },
      '上年项目“../q”的数据有 2 个错误：data/a.yaml：“1,23”不是数',
    ],
  ])('%s', async (_, files, message) => {
    const { code, findings } = await check({ ...thisYear, ...files })
    expect(code).toBe(1)
    const [found, ...others] = findings.filter((finding) => finding.code === 'data/previous')
    expect(found?.message.zh).toBe(message)
    expect(found?.path).toBe('report.yaml')
    expect(others).toEqual([])
  })
})

test('two projects that name each other come to an end, and so does one that names itself', async () => {
  const back = { 'q/report.yaml': `${lastYear['q/report.yaml']}上年项目: ../p\n` }
  expect(await check({ ...thisYear, ...lastYear, ...back })).toMatchObject({ code: 0, findings: [] })
  const own = { 'p/report.yaml': thisYear['p/report.yaml'].replace('../q', '.') }
  // Its own 结转 is 3, its own 合计 no other than last year's.
  const findings = [{ code: 'data/previous-year', path: 'report.yaml' }]
  expect(await check({ ...thisYear, ...own })).toMatchObject({ code: 0, findings })
})

test.each([
  ['年度: 2023', '上年项目“../q”的年度是2023，不是2022'],
  ['year: 2020', '上年项目“../q”的年度是2020，不是2022'],
  ['年度: 2022', undefined],
  ['单位: 某局', undefined],
])('last year’s manifest says %s', async (line, message) => {
  const { findings } = await check({ ...thisYear, ...lastYear, 'q/report.yaml': `模板: general-report\n${line}\n` })
  expect(findings.map((finding) => finding.message.zh)).toEqual(message === undefined ? [] : [message])
})
