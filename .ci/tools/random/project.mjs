// fast-check arbitraries → report projects as texts by path, with every kind of block and inline that an author can
// write. Each stretch of text opens with a token of its own, so that what is lost or out of place can be told.
import fc from 'fast-check'

// A token is five of these, which stand nowhere else in the texts.
const STEMS = [...'甲乙丙丁戊己庚辛壬癸']

const words = fc.constantFrom(
  ...[
    '法治政府',
    '“依法行政”',
    '——',
    '……',
    '阿不都·热合曼',
    '2023年',
    '12.5%',
    '①',
    '※',
    '25℃',
    'WTO',
    'John’s',
    '《条例》',
  ],
  ...[
    '（试行）',
    '×××',
    '3×5',
    'm³',
    '𠮷',
    '〇',
    'A & B',
    '，',
    '；',
    '：',
    '、',
    '±5',
    'Ⅳ',
    '→',
    '★',
    '“WTO”',
    '全角　空格',
  ],
)
const plain = fc.array(words, { minLength: 1, maxLength: 12 }).map((parts) => `文${parts.join('')}字`)
const long = fc.array(words, { minLength: 40, maxLength: 120 }).map((parts) => `文${parts.join('')}字`)

/** `%` marks where a token goes. */
const text = fc.oneof({ weight: 4, arbitrary: plain }, { weight: 1, arbitrary: long }).map((value) => `%${value}`)
const wrapped = fc
  .tuple(
    fc.constantFrom(['**', '**'], ['*', '*'], ['[', '](https://www.example.com/a?b=1&c=2)'], ['***', '***']),
    plain,
  )
  .map(([[open, close], value]) => `${open}%${value}${close}`)
const note = fc.constant('文[^注]')
const inline = fc.oneof(
  { weight: 4, arbitrary: text },
  { weight: 3, arbitrary: wrapped },
  { weight: 1, arbitrary: note },
)
const paragraph = fc
  .tuple(text, fc.array(inline, { maxLength: 4 }), fc.boolean())
  .map(([first, rest, broken]) => [first, ...rest].join(broken ? '\\\n' : ''))
const list = (mark) =>
  fc
    .array(text, { minLength: 1, maxLength: 4 })
    .map((items) => items.map((item, index) => `${mark(index)} ${item}`).join('\n'))
const cell = fc.oneof(plain, fc.constantFrom('12.5', '300')).map((value) => `%${value}`)
const table = fc.integer({ min: 1, max: 5 }).chain((columns) => {
  const row = fc.array(cell, { minLength: columns, maxLength: columns }).map((cells) => `| ${cells.join(' | ')} |`)
  const rule = `|${' :-: |'.repeat(columns)}`
  return fc.tuple(row, fc.array(row, { maxLength: 5 })).map(([head, rows]) => [head, rule, ...rows].join('\n'))
})
const figure = plain.map((caption) => `![图](assets/图.png "%${caption}")`)
const block = fc.oneof(
  { weight: 6, arbitrary: paragraph },
  list((index) => `${index + 1}.`),
  list(() => '-'),
  table,
  figure,
)

/** Headings go down a level at a time. */
const stretch = (depth) => {
  const own = fc.array(block, { minLength: 1, maxLength: 3 })
  if (depth > 4) return own
  const below = fc.array(
    fc.tuple(plain, stretch(depth + 1)).map(([title, blocks]) => [`${'#'.repeat(depth)} %${title}`, ...blocks]),
    { maxLength: depth === 2 ? 3 : 1 },
  )
  return fc.tuple(own, below).map(([blocks, parts]) => [...blocks, ...parts.flat()])
}
const section = fc.tuple(plain, stretch(2), text).map(([title, blocks, footnote]) => {
  const body = [`# %${title}`, ...blocks, '文[^注]'].join('\n\n')
  return `${body}\n\n[^注]: ${footnote}\n`
})

const organ = fc.constantFrom('临江县司法局', '某市教育局', '临江县城市管理和综合行政执法局')
const manifest = fc.record({
  title: fc.option(
    plain.map((value) => `%${value}报告`),
    { nil: undefined },
  ),
  organ,
  addressees: fc.array(organ, { maxLength: 3 }),
  copies: fc.array(organ, { maxLength: 5 }),
  documentNumber: fc.option(fc.constant('临司发〔2024〕1号'), { nil: undefined }),
  signature: fc.option(fc.array(organ, { minLength: 1, maxLength: 3 }), { nil: undefined }),
  date: fc.constantFrom('2024-01-15', '2024-11-05'),
  note: fc.option(text, { nil: undefined }),
})

/** Files by path, and the tokens in them in the order of the files. */
export const projects = fc
  .tuple(manifest, fc.array(section, { minLength: 1, maxLength: 3 }), fc.array(section, { maxLength: 2 }))
  .map(([fields, sections, attached]) => {
    const attachments = attached.map((_, index) => ({
      title: `%附件之${index + 1}`,
      file: `attachments/${index + 1}.md`,
    }))
    const report = {
      template: 'general-report',
      year: 2023,
      ...fields,
      ...(attached.length > 0 ? { attachments } : {}),
    }
    const files = [
      ['report.yaml', JSON.stringify(report)],
      ...sections.map((content, index) => [`sections/${index + 1}0-部分.md`, content]),
      // A footnote's name is that of its file; an attachment's title stands in the manifest, its headings begin at 一、.
      ...attached.map((content, index) => [
        `attachments/${index + 1}.md`,
        content.replace(/^# .*\n\n/, '').replace(/^#(?=#)/gm, ''),
      ]),
    ]
    return withTokens(files)
  })

function withTokens(files) {
  let count = 0
  const tokens = []
  const token = () => {
    const value = [...String(count++).padStart(5, '0')].map((digit) => STEMS[Number(digit)]).join('')
    tokens.push(value)
    return value
  }
  // A percent sign of the texts stands behind a digit.
  const filled = files.map(([path, content]) => [path, content.replace(/(?<!\d)%/g, token)])
  return { files: filled, tokens }
}
