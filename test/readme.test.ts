// The READMEs against the program that they describe: headings, links, tables of codes and keys, options, and what is
// shown as terminal output or as a project.

import { existsSync, readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Code, Heading, Nodes, Root, Table } from 'mdast'
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { metaOf } from '../src/build/fields.ts'
import { buildFindings } from '../src/build/findings.ts'
import { frontMatterSchema, manifestSchema } from '../src/build/manifest-schema.ts'
import { informationShape, publicationShape } from '../src/build/publication-fields.ts'
import { schemaOf } from '../src/build/template-schema.ts'
import { settingFindings, silenceFindings } from '../src/check/findings.ts'
import { rules } from '../src/check/rules/index.ts'
import type { FindingKind } from '../src/diagnostics/diagnostic.ts'
import { factFindings } from '../src/facts/findings.ts'
import { importFindings } from '../src/import/findings.ts'
import { ioFindings } from '../src/io/findings.ts'
import { factKeys, groupKeys } from '../src/model/fact-keys.ts'
import {
  attachmentKeys,
  cellKeys,
  chartKeys,
  contentKeys,
  dataTableKeys,
  figureKeys,
  sectionKeys,
  tableAttributes,
  tableKeys,
} from '../src/model/section-keys.ts'
import { readMarkdown } from '../src/parse/dialect.ts'
import { parseFindings } from '../src/parse/findings.ts'
import { pdfFindings } from '../src/pdf/findings.ts'
import { verifyFindings } from '../src/verify/findings.ts'
import { templates } from '../templates/index.ts'
import { execute } from './cli/execute.ts'
import { scratchFolder } from './io/scratch-folder.ts'
import { analyseFiles, type Files, listFindings, starterOf } from './project.ts'

const readmes = [
  {
    file: 'README.md',
    language: 'en',
    project: 'my-report',
    codes: 'All codes',
    severity: { error: 'error', warning: 'warning', info: 'info' },
    headings: ['Project format', 'YAML sections', 'Structure and wording', 'Silencing a finding', 'Weighing findings'],
    shown: { key: ['date:', 'dates:'], plan: '40-plan.md' },
  },
  {
    file: 'README.zh-CN.md',
    language: 'zh',
    project: '法治报告',
    codes: '全部代码',
    severity: { error: '错误', warning: '警告', info: '提示' },
    headings: ['项目格式', 'YAML 章节', '结构和用语', '不查某一处', '检查的轻重'],
    shown: { key: ['成文日期:', '成文日其:'], plan: '40-下一步安排.md' },
  },
] as const

const ruleKinds = [...rules, ...templates.flatMap((template) => template.rules)].map((rule) => ({
  ...rule,
  code: rule.id,
}))
const kinds: readonly FindingKind[] = [
  ...parseFindings,
  ...buildFindings,
  ...factFindings,
  ...importFindings,
  ...silenceFindings,
  ...settingFindings,
  ...ioFindings,
  ...pdfFindings,
  ...verifyFindings,
  ...ruleKinds,
]
const pages = [...readmes.map(({ file }) => file), ...templates.map(({ id }) => `templates/${id}/README.md`)]
const trees = new Map<string, Root>(pages.map((file) => [file, readMarkdown(readFileSync(file, 'utf8'))]))

function nodesOf<T extends Nodes['type']>(file: string, type: T): Extract<Nodes, { type: T }>[] {
  const found: Extract<Nodes, { type: T }>[] = []
  const visit = (node: Nodes): void => {
    // The comparison is what makes it that type; TypeScript does not follow it through the parameter.
    if (node.type === type) found.push(node as Extract<Nodes, { type: T }>)
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(trees.get(file) ?? readMarkdown(readFileSync(file, 'utf8')))
  return found
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

function cellsOf(table: Table | undefined): string[][] {
  return (table?.children ?? []).map((row) => row.children.map(textOf))
}

/** The anchor that GitHub gives a heading. */
function anchorOf(heading: Heading): string {
  return textOf(heading)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, '')
    .replaceAll(' ', '-')
}

describe.each(readmes)('$file', ({ file, language, project, codes, severity, headings, shown }) => {
  const text = readFileSync(file, 'utf8')

  test('opens with the two commands', () => {
    const [title, sentence, commands] = trees.get(file)?.children ?? []
    expect([title?.type, sentence?.type, commands?.type]).toEqual(['heading', 'paragraph', 'code'])
    expect((commands as Code).value.split('\n')).toEqual([
      'npm ci && node bin/report.js build examples/cangxi-2023',
      'npm ci && npm test',
    ])
  })

  test('has the sections that findings refer to', () => {
    expect(nodesOf(file, 'heading').map(textOf)).toEqual(expect.arrayContaining([...headings]))
  })

  test('lists every code once, with its weight and meaning', () => {
    const [, after = ''] = text.split(`### ${codes}\n`)
    const table = readMarkdown(after).children.find((node) => node.type === 'table')
    const expected = kinds.map((kind) => [kind.code, severity[kind.severity], kind.summary[language]])
    expect(cellsOf(table).slice(1)).toEqual(expected.sort(([a = ''], [b = '']) => (a < b ? -1 : 1)))
  })

  test('names every key in both languages', () => {
    const shapes = [
      ...[manifestSchema, frontMatterSchema, ...templates.map(schemaOf)].flatMap((schema) =>
        schema instanceof z.ZodMiniObject ? Object.entries(schema.shape) : [],
      ),
      ...[publicationShape, informationShape].flatMap((shape) => Object.entries(shape)),
    ]
    // A shape's values are schemas; ZodObject's own type parameter says so, instanceof cannot.
    const keys = shapes.map(([en, schema]) => ({ en, zh: metaOf(schema as z.core.$ZodType).zh ?? en }))
    const tables = [
      sectionKeys,
      contentKeys,
      tableKeys,
      cellKeys,
      tableAttributes,
      attachmentKeys,
      figureKeys,
      dataTableKeys,
      groupKeys,
      factKeys,
      chartKeys,
    ].flatMap((table) => Object.values(table))
    const missing = [...keys, ...tables].filter(
      ({ en, zh }) => !text.split('\n').some((line) => line.includes(`\`${en}\``) && line.includes(`\`${zh}\``)),
    )
    expect(missing).toEqual([])
  })

  test('names every command and option', async () => {
    const commands = [
      'init',
      'check',
      'build',
      'preview',
      'stats',
      'data import',
      'fonts',
      'profile',
      'rules',
      'explain',
      'templates',
      'schema',
      'lsp',
    ]
    const helps = await Promise.all(commands.map((command) => execute([...command.split(' '), '--help'])))
    const options = helps.flatMap(({ out }) => out.match(/--[a-z-]+/g) ?? [])
    const words = [...commands.map((command) => `report ${command}`), ...options]
    expect(words.filter((word) => !text.includes(`\`${word}`))).toEqual([])
  })

  test('shows what the terminal shows', async () => {
    const cwd = await scratchFolder()
    const say = async (line: string) => {
      const { out, err } = await execute([...line.split(' ').slice(1), '--lang', language], { cwd })
      return `${out}${err}`.replaceAll(`${cwd}/`, '/home/user/').trim().split('\n').sort()
    }
    const consoles = nodesOf(file, 'code').filter(({ lang }) => lang === 'console')
    expect(consoles).toHaveLength(2)
    for (const { value } of consoles) {
      const [command = '', ...lines] = value.split('\n')
      expect(withoutMeasures(await say(command.slice(2)))).toEqual(withoutMeasures(lines.sort()))
    }
    await edit(join(cwd, project, 'sections', shown.plan), '## 完善', '## （二）完善')
    const { out } = await execute(['check', project, '--format', 'json'], { cwd })
    const json = nodesOf(file, 'code').find(({ lang }) => lang === 'json')
    expect(JSON.parse(json?.value ?? '')).toEqual(JSON.parse(out))
    await edit(join(cwd, project, 'report.yaml'), shown.key[0], shown.key[1])
    const { code, err } = await execute(['build', project, '--lang', language], { cwd })
    expect(code).toBe(1)
    expect(nodesOf(file, 'code').map(({ value }) => value)).toContain(err.trimEnd())
  })

  test('shows projects that are sound', () => {
    const [section, attachments, house, publication] = nodesOf(file, 'code')
      .filter(({ lang, value }) => lang === 'yaml' && !value.startsWith('#'))
      .map(({ value }) => value)
    const base = starterOf('rule-of-law')
    const front = nodesOf(file, 'code').find(({ lang, value }) => lang === 'markdown' && value.startsWith('---'))
    const files: Files = {
      ...base,
      'report.yaml': `${base['report.yaml']}\n${attachments}\n${house}\n${publication?.replace('2025-', '2024-')}\n`,
      'sections/30-不足和原因.yaml': `${section}\n`,
      'sections/35-特色亮点.md': '文字。\n',
      'sections/40-下一步安排.md': `${front?.value.replace('2025', '2024')}\n\n文字。\n`,
      'attachments/1-数据表.md': '文字。\n',
    }
    expect(listFindings(analyseFiles(files).diagnostics, files)).toEqual([])
  })
})

test('both READMEs have the same headings', () => {
  const [en, zh] = readmes.map(({ file }) => nodesOf(file, 'heading').map(({ depth }) => depth))
  expect(zh).toEqual(en)
})

test.each(pages)('every link of %s leads somewhere', (file) => {
  const broken = nodesOf(file, 'link')
    .map(({ url }) => url)
    .filter((url) => !/^https?:/.test(url))
    .filter((url) => {
      const [path = '', anchor] = decodeURI(url).split('#')
      const target = path === '' ? file : join(dirname(file), path)
      if (!existsSync(target)) return true
      return anchor !== undefined && !nodesOf(target, 'heading').map(anchorOf).includes(anchor)
    })
  expect(broken).toEqual([])
})

test.each(templates)('templates/$id/README.md names its parts and rules', ({ id, outline, rules: own }) => {
  const text = readFileSync(`templates/${id}/README.md`, 'utf8')
  const parts = outline.roles.map((role) => `| ${role.name.zh} \`${role.id}\` | ${role.aliases.join('、')}`)
  const weights = { error: '错误 error', warning: '警告 warning', info: '提示 info' }
  const lines = own.map((rule) => `| \`${rule.id}\` | ${weights[rule.severity]} |`)
  expect([...parts, ...lines].filter((line) => !text.includes(line))).toEqual([])
})

/** Sizes and times change with every release and run. */
function withoutMeasures(lines: readonly string[]): string[] {
  return lines.map((line) => line.replace(/\d+\.\d+/g, '…'))
}

async function edit(path: string, from: string, to: string): Promise<void> {
  await writeFile(path, (await readFile(path, 'utf8')).replace(from, to))
}
