// One section written as Markdown and as YAML gives one and the same paper.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { contentKeys, figureKeys, sectionKeys, tableKeys } from '../../src/model/section-keys.ts'
import { analyseFiles } from '../project.ts'
import { png } from '../render/docx/sample-doc.ts'

type Leaf =
  | { readonly kind: 'paragraph'; readonly text: string; readonly note?: string }
  | {
      readonly kind: 'points'
      readonly items: readonly { readonly text: string; readonly dashes: readonly string[] }[]
    }
  | { readonly kind: 'dashes'; readonly items: readonly string[] }
  | {
      readonly kind: 'table'
      readonly columns: readonly string[]
      readonly rows: readonly (readonly string[])[]
      /** With caption, unit, landscape and these notes. */
      readonly notes?: readonly string[]
    }
  | { readonly kind: 'figure'; readonly caption: string }
type Node = Leaf | { readonly kind: 'heading'; readonly text: string; readonly content: readonly Node[] }

const piece = fc.constantFrom(
  ...[
    '推进',
    '法治',
    '12件',
    'A b',
    '“公平”',
    '：',
    ': ',
    ' #x ',
    '，',
    '；',
    "'",
    '"',
    '{甲}',
    '[',
    ']',
    '%',
    '@',
    '&',
    '！',
  ],
  ...[
    '**加粗**',
    '*着重*',
    '[网站](https://a.cn/?b=1&c)',
    '\\*',
    '\\\\',
    '&amp;',
    '&lt;b&gt;',
    '<!-- 注 -->',
    '《法》',
    '……',
  ],
)
// Opens and ends with a plain character: what opens a line in Markdown is a block.
const words = fc.array(piece, { maxLength: 8 }).map((pieces) => `以${pieces.join('')}。`)
const long = fc.array(words, { maxLength: 12 }).map((sentences) => `经${sentences.join('')}`)
const cell = fc.oneof(words, fc.constantFrom('', '0', '1.50', '否', '2023-01-01', '~', '\\<<'))

const leaf: fc.Arbitrary<Leaf> = fc.oneof(
  fc.record({ kind: fc.constant('paragraph' as const), text: long }),
  fc.record({ kind: fc.constant('paragraph' as const), text: long, note: words }),
  fc.record({
    kind: fc.constant('points' as const),
    items: fc.array(fc.record({ text: words, dashes: fc.array(words, { maxLength: 2 }) }), {
      minLength: 1,
      maxLength: 4,
    }),
  }),
  fc.record({ kind: fc.constant('dashes' as const), items: fc.array(words, { minLength: 1, maxLength: 3 }) }),
  fc.integer({ min: 1, max: 3 }).chain((width) => {
    const row = fc.array(cell, { minLength: width, maxLength: width })
    return fc.record({
      kind: fc.constant('table' as const),
      columns: fc.array(words, { minLength: width, maxLength: width }),
      rows: fc.array(row, { minLength: 1, maxLength: 3 }),
      ...(width > 1 ? { notes: fc.array(words, { maxLength: 2 }) } : {}),
    })
  }),
  fc.record({ kind: fc.constant('figure' as const), caption: fc.constantFrom('', '走访', '图题: “甲”') }),
)

// Two lists of a kind in a row are one in Markdown.
const withoutTwins = <N extends { readonly kind: string }>(nodes: readonly N[]): N[] =>
  nodes.filter(({ kind }, index) => nodes[index - 1]?.kind !== kind || !['points', 'dashes'].includes(kind))

function nodes(depth: number): fc.Arbitrary<Node[]> {
  const leaves = fc.array(leaf, { minLength: 1, maxLength: 3 }).map(withoutTwins)
  if (depth === 0) return leaves
  const heading = fc.record({ kind: fc.constant('heading' as const), text: words, content: nodes(depth - 1) })
  return fc.tuple(leaves, fc.array(heading, { maxLength: 2 })).map(([before, headings]) => [...before, ...headings])
}

interface Notes {
  readonly texts: string[]
}

function toMarkdown(node: Node, level: number, notes: Notes): string {
  switch (node.kind) {
    case 'paragraph':
      return node.text + (node.note === undefined ? '' : `[^${notes.texts.push(node.note)}]`)
    case 'points':
      return node.items
        .map(({ text, dashes }) => [`1. ${text}`, ...dashes.map((dash) => `   - ${dash}`)].join('\n'))
        .join('\n')
    case 'dashes':
      return node.items.map((item) => `- ${item}`).join('\n')
    case 'table':
      return withDirective(
        [node.columns, node.columns.map(() => '---'), ...node.rows].map((row) => `| ${row.join(' | ')} |`).join('\n'),
        node.notes,
      )
    case 'figure':
      return `![图](assets/a.png${node.caption === '' ? '' : ` '${node.caption}'`})`
    case 'heading':
      return [
        `${'#'.repeat(level)} ${node.text}`,
        ...node.content.map((child) => toMarkdown(child, level + 1, notes)),
      ].join('\n\n')
  }
}

function withDirective(table: string, notes: readonly string[] | undefined): string {
  if (notes === undefined) return table
  const below = notes.map((note) => `\n\n注：${note}`).join('')
  return `:::表格[办件**情况**]{单位=万元 横排 表头列=1 列宽=${'1,'.repeat(columnsOf(table))}2}\n${table}${below}\n:::`
}

/** One less than the table has. */
function columnsOf(table: string): number {
  return (table.split('\n')[1] ?? '').split('---').length - 2
}

type Language = 'zh' | 'en'

function settings(notes: readonly string[], language: Language) {
  const name = (key: keyof typeof tableKeys) => tableKeys[key][language]
  return {
    [name('caption')]: '办件**情况**',
    [name('unit')]: '万元',
    [name('landscape')]: language === 'zh' ? '是' : true,
    [name('headColumns')]: 1,
    [name('notes')]: notes,
  }
}

function toYaml(node: Node, language: Language): unknown {
  const name = (key: keyof typeof contentKeys) => contentKeys[key][language]
  switch (node.kind) {
    case 'paragraph':
      return node.note === undefined ? node.text : `${node.text}[^a]\n\n[^a]: ${node.note}\n`
    case 'points':
      return {
        [name('points')]: node.items.map(({ text, dashes }) =>
          dashes.length === 0 ? text : [text, { [name('dashes')]: dashes }],
        ),
      }
    case 'dashes':
      return { [name('dashes')]: node.items }
    case 'table':
      return {
        [name('table')]: {
          [tableKeys.head[language]]: node.columns,
          [tableKeys.rows[language]]: node.rows,
          ...(node.notes ? settings(node.notes, language) : {}),
          ...(node.notes ? { [tableKeys.widths[language]]: [...node.columns.slice(1).map(() => 1), 2] } : {}),
        },
      }
    case 'figure':
      return {
        [name('figure')]: {
          [figureKeys.file[language]]: 'assets/a.png',
          [figureKeys.alt[language]]: '图',
          ...(node.caption === '' ? {} : { [figureKeys.caption[language]]: node.caption }),
        },
      }
    case 'heading':
      return {
        [name('heading')]: node.text,
        [name('content')]: node.content.map((child) => toYaml(child, language)),
      }
  }
}

const manifest = '模板: general-report\n年度: 2023\n单位: 某局\n附件: [{ 标题: 名单, 文件: attachments/1.FORM }]\n'
const assets = { 'assets/a.png': png(4, 2) }

/** The paper, and what was found (in no order: Markdown has its footnotes at the end), of a project with one section and one attachment of this form. */
function paperOf(form: 'md' | 'yaml', section: string, attachment: string) {
  const { doc, diagnostics } = analyseFiles(
    {
      'report.yaml': manifest.replace('FORM', form),
      [`sections/10-甲.${form}`]: section,
      [`attachments/1.${form}`]: attachment,
    },
    assets,
  )
  const paper = JSON.stringify(doc, (key, value) => (['span', 'key', 'offsets'].includes(key) ? undefined : value), 1)
  return { paper, found: diagnostics.map(({ code, message }) => `${code} ${message.zh}`).sort() }
}

describe.each(['zh', 'en'] as const)('with keys in %s', (language) => {
  test('Markdown and YAML give the same paper', () => {
    const written = fc.record({ title: words, section: nodes(3), attachment: nodes(2) })
    fc.assert(
      fc.property(written, ({ title, section, attachment }) => {
        const markdown = (content: readonly Node[], level: number) => {
          const notes: Notes = { texts: [] }
          const blocks = content.map((node) => toMarkdown(node, level, notes))
          return [...blocks, ...notes.texts.map((note, index) => `[^${index + 1}]: ${note}`)].join('\n\n')
        }
        const yaml = (content: readonly Node[], more: object) =>
          stringify({ ...more, [sectionKeys.content[language]]: content.map((node) => toYaml(node, language)) })
        const fromMarkdown = paperOf('md', `# ${title}\n\n${markdown(section, 2)}\n`, `${markdown(attachment, 1)}\n`)
        const fromYaml = paperOf('yaml', yaml(section, { [sectionKeys.title[language]]: title }), yaml(attachment, {}))
        expect(fromYaml).toEqual(fromMarkdown)
        expect(fromMarkdown.paper).toContain('以')
      }),
      { numRuns: 40 },
    )
  })
})
