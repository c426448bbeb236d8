// What fixtures of sentences cannot show: values of data, fields of the manifest, secrecy, and that no output repeats what
// was found.

import { describe, expect, test } from 'vitest'
import { execute } from '../cli/execute.ts'
import { scratchFolder } from '../io/scratch-folder.ts'
import { analyseFiles, type Files, listFindings } from '../project.ts'
import { projectWith, TEXT_PATH } from './texts.ts'

const MANIFEST = '模板: general-report\n年度: 2023\n单位: 临江县司法局\n'
const SITE = '发布: { 网站名称: 临江县人民政府 }\n'

function privacyIn(files: Files): string[] {
  return listFindings(analyseFiles(files).diagnostics, files).filter((line) => line.includes(' privacy/'))
}

describe('values of data', () => {
  test('one that is called', () => {
    const files = { ...projectWith('请与{{ 联系.电话 }}联系。'), 'data/联系.yaml': '联系: { 电话: "13800138000" }\n' }
    expect(privacyIn(files)).toEqual([`error privacy/mobile-number ${TEXT_PATH}:3:3`])
  })

  test('a number that is called', () => {
    const files = { ...projectWith('请与{{ 联系.电话 }}联系。'), 'data/联系.yaml': '联系: { 电话: 13800138000 }\n' }
    expect(privacyIn(files)).toEqual([`error privacy/mobile-number ${TEXT_PATH}:3:3`])
  })

  test('an amount of the same length', () => {
    const files = { ...projectWith('税收{{ 收入.税收 }}。'), 'data/收入.yaml': '收入: { 税收: 13800138000元 }\n' }
    expect(privacyIn(files)).toEqual([])
  })

  test('a table of data, at its cell', () => {
    const files = {
      ...projectWith('::数据表[司法所]{数据=司法所}'),
      'data/司法所.csv': '司法所,联系电话\n城关,13800138000\n城东,0839-5222222\n',
    }
    expect(privacyIn(files)).toEqual(['error privacy/mobile-number data/司法所.csv:2:4'])
  })
})

describe('the manifest', () => {
  const withField = (field: string) => ({ ...projectWith('健全工作机制。'), 'report.yaml': MANIFEST + field })

  test.each([
    ['附注: （联系人：李某，联系电话：13800138000）\n', ['error privacy/mobile-number report.yaml:4:5']],
    ['附注: （联系人：李某，联系电话：0839-5222222）\n', []],
    ['附注: 机密★1年\n', ['error privacy/secrecy-mark report.yaml:4:5']],
    [`附注: 此件不公开\n${SITE}`, ['error privacy/secrecy-mark report.yaml:4:5']],
    ['附注: 此件不公开\n', []],
    [`附注: （此件公开发布）\n${SITE}`, []],
  ])('%s', (field, expected) => expect(privacyIn(withField(field))).toEqual(expected))
})

describe('marks against publication', () => {
  const marked = (text: string, more: string) => ({ ...projectWith(text), 'report.yaml': MANIFEST + more })

  test.each(['内部资料，不得外传', '（内部文件 注意保存）', '【请勿外传】'])(
    '%s, in a report to be published',
    (text) => {
      expect(privacyIn(marked(text, SITE))).toHaveLength(1)
      expect(privacyIn(marked(text, ''))).toEqual([])
    },
  )

  test.each(['清理内部资料12册，严禁外传。', '印发《内部文件管理办法》。', '该件属于内部文件'])('%s', (text) => {
    expect(privacyIn(marked(text, SITE))).toEqual([])
  })
})

test('a classified report is not published', () => {
  const files = {
    ...projectWith('申请人身份证号为11010519491231002X（机密★1年）。'),
    'report.yaml': `${MANIFEST}密级: 机密\n份号: "000001"\n`,
  }
  expect(privacyIn(files)).toEqual([])
})

test.each(['pretty', 'json', 'sarif', 'github', 'junit', 'checkstyle'])(
  '%s does not repeat a number',
  async (format) => {
    const dir = await scratchFolder({
      ...projectWith('王某,身份证号11010519491231002X，电话13800138000，卡号6222021234567890128。'),
    })
    const { code, out, err } = await execute(['check', dir, '--format', format])
    expect(code).toBe(1)
    expect(out + err).toContain('110105********002X')
    expect(out + err).not.toMatch(/19491231|00138000|1234567890/)
  },
)

test('other findings at the same line do not, either', async () => {
  const dir = await scratchFolder(projectWith('王某,身份证号11010519491231002X。'))
  const { err } = await execute(['check', dir, '--rule', 'punctuation/*'])
  expect(err).toContain('王某,身份证号110105********002X')
})
