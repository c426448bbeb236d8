// Comments that silence findings at their places, in Markdown, in YAML sections, in the manifest and in data files.

import { describe, expect, test } from 'vitest'
import { analyseFiles, expectComplete, type Files, listFindings, starterOf } from '../project.ts'

const PLAN = 'sections/40-下一步安排.md'
const YAML = 'sections/30-不足和原因.yaml'
const base = starterOf('rule-of-law')
const wrong = '全年办理案件58件，其中一般程序46件，简易程序21件。'

function found(edits: Files): { readonly said: string[]; readonly silenced: string[] } {
  const files = { ...base, ...edits }
  const { diagnostics, silenced } = analyseFiles(files)
  expectComplete(diagnostics)
  return { said: listFindings(diagnostics, files), silenced: silenced.map(({ code }) => code) }
}

const inPlan = (text: string): Files => ({ [PLAN]: `${base[PLAN]}\n${text}\n` })
const inYaml = (text: string): Files => ({ [YAML]: `${base[YAML]}${text}\n` })

describe('what a comment silences', () => {
  test.each([
    ['before the paragraph', `<!-- 不查 numbers/parts：以考核口径为准 -->\n${wrong}`],
    ['with an empty line between', `<!-- 不查 numbers/parts：以考核口径为准 -->\n\n${wrong}`],
    ['inside the paragraph', `${wrong}<!-- 不查 numbers/parts：以考核口径为准 -->`],
    ['a whole area', `<!-- 不查 numbers/*：以考核口径为准 -->\n\n${wrong}`],
    ['several codes', `<!-- 不查 numbers/parts、numbers/share：以考核口径为准 -->\n\n${wrong}办结率100%。`],
    ['in English', `<!-- ignore numbers/parts: as the office counts -->\n\n${wrong}`],
    ['before a list', `<!-- 不查 numbers/parts：以考核口径为准 -->\n\n1. ${wrong}\n2. 完善制度。`],
    ['two comments in a row', `<!-- 不查 numbers/parts：以考核口径为准 -->\n<!-- 待核 -->\n\n${wrong}`],
  ])('%s', (_, text) => {
    const { said, silenced } = found(inPlan(text))
    expect(said.filter((line) => !line.startsWith('info silence/unused'))).toEqual([])
    expect(silenced).toEqual(['numbers/parts'])
  })

  test.each([
    ['at the line above', `  # 不查 numbers/parts：以考核口径为准\n  - ${wrong}`],
    ['at the end of the line', `  - ${wrong} # 不查 numbers/parts：以考核口径为准`],
    ['over a block scalar', `  # 不查 numbers/parts：以考核口径为准\n  - |\n    上文。\n\n    ${wrong}`],
    ['inside the text', `  - "<!-- 不查 numbers/parts：以考核口径为准 -->\\n\\n${wrong}"`],
  ])('YAML: %s', (_, text) => {
    expect(found(inYaml(text))).toEqual({ said: [], silenced: ['numbers/parts'] })
  })

  test('report.yaml, front matter and data files', () => {
    const manifest = base['report.yaml'] ?? ''
    const { silenced } = found({ 'report.yaml': `${manifest}\n份号: "1234567" # 不查 element/copy-number：试印\n` })
    expect(silenced).toEqual(['element/copy-number'])
    const unused = { 'data/a.yaml': '甲: 3件 # 不查 fact/unused：留作明年用\n' }
    expect(found(unused)).toEqual({ said: [], silenced: ['fact/unused'] })
  })
})

describe('how a finding says that it may be silenced', () => {
  const helpIn = (edits: Files) =>
    analyseFiles({ ...base, ...edits }).diagnostics.find(({ code }) => code === 'numbers/parts')?.help

  test('in Markdown', () => {
    expect(helpIn(inPlan(wrong))?.zh).toContain('在段前写“<!-- 不查 numbers/parts：原因 -->”')
  })

  test('in YAML, where a comment of Markdown would break the file', () => {
    const help = helpIn(inYaml(`  - ${wrong}`))
    expect(help?.zh).toContain('在这一项的上一行写“# 不查 numbers/parts：原因”')
    expect(help?.en).toContain('write # ignore numbers/parts: reason on the line above the entry')
  })
})

describe('a CSV file, in the YAML entry that describes it', () => {
  const starter = starterOf('info-disclosure')
  const reason = '不查 info-disclosure/data-blank：按上级口径'
  const blank = (starter['data/申请办理.csv'] ?? '').replace(/,0,0/, ',,')
  const found = (yaml: string) => {
    const { diagnostics, silenced } = analyseFiles({
      ...starter,
      'data/申请办理.csv': blank,
      'data/申请办理.yaml': yaml,
    })
    const codes = diagnostics.map(({ code }) => code).filter((code) => /silence|blank/.test(code))
    return { codes, silenced: silenced.map(({ code }) => code) }
  }
  const columns = '申请办理:\n  文件: 申请办理.csv\n'

  test.each([
    ['before it', `# ${reason}\n${columns}`],
    ['behind its name', columns.replace(':', `: # ${reason}`)],
    ['in it', columns.replace(/\n {2}文件/, `\n  # ${reason}\n  文件`)],
  ])('%s', (_, yaml) => {
    const { codes, silenced } = found(yaml)
    expect(codes).toEqual([])
    expect([...new Set(silenced)]).toEqual(['info-disclosure/data-blank'])
  })

  test('not in another entry', () => {
    const { codes, silenced } = found(`${columns}# ${reason}\n别的: 1件\n`)
    expect(codes).toContain('info-disclosure/data-blank')
    expect(codes).toContain('silence/unused')
    expect(silenced).toEqual([])
  })
})

test('what silences nothing says where the finding is', () => {
  const { diagnostics } = analyseFiles({ ...base, 'data/a.yaml': '甲:\n  乙: 3件 # 不查 fact/unused：留作明年用\n' })
  const unused = diagnostics.find(({ code }) => code === 'silence/unused')
  expect(unused?.notes).toEqual([expect.objectContaining({ span: { path: 'data/a.yaml', start: 0, end: 1 } })])
})

describe('what it does not silence', () => {
  test('another paragraph, a comment in code or in a string', () => {
    expect(found(inPlan(`<!-- 不查 numbers/parts：原因 -->\n\n无关。\n\n${wrong}`)).said).toEqual([
      `info silence/unused ${PLAN}:11:1`,
      `warning numbers/parts ${PLAN}:15:7`,
    ])
    const { said } = found(inYaml(`  - "说明 # 不查 numbers/parts：原因 ${wrong}"`))
    expect(said.filter((line) => !line.includes('space/within'))).toEqual([
      expect.stringContaining('warning numbers/parts'),
    ])
    expect(found(inYaml(`  - |\n    # 不查 numbers/parts：原因\n\n    ${wrong}`)).said.join()).not.toContain('silence/')
  })

  test('without a reason', () => {
    expect(found(inPlan(`<!-- 不查 numbers/parts -->\n\n${wrong}`)).said).toEqual([
      `warning silence/no-reason ${PLAN}:11:1`,
      `warning numbers/parts ${PLAN}:13:7`,
    ])
  })

  test.each(['不查 numbers/part：原因', '不查 number/*：原因', '不查：原因'])('an unknown code: %s', (text) => {
    expect(found(inPlan(`<!-- ${text} -->\n\n文字。`)).said).toEqual([`warning silence/unknown-code ${PLAN}:11:1`])
  })

  test('an error', () => {
    expect(found(inPlan('<!-- 不查 text/typed-number：原因 -->\n\n## 一、标题\n\n文字。')).said).toEqual([
      `warning silence/error ${PLAN}:11:1`,
      `error text/typed-number ${PLAN}:13:4`,
    ])
  })

  test('where there are errors, that something is unused is not said', () => {
    expect(found(inPlan('<!-- 不查 numbers/parts：原因 -->\n\n## 一、标题\n\n文字。')).said).toEqual([
      `error text/typed-number ${PLAN}:13:4`,
    ])
  })

  test('a code by another name', () => {
    expect(found(inPlan('<!-- 不查 数的核对：以考核口径为准 -->\n\n文字。')).said).toEqual([
      `warning silence/unknown-code ${PLAN}:11:1`,
    ])
  })

  test.each(['<!-- 不查了，先这样 -->', '<!-- ignore this for now -->', '<!-- 待补充：数据 -->'])(
    'a note: %s',
    (text) => {
      expect(found(inPlan(`${text}\n\n文字。`))).toEqual({ said: [], silenced: [] })
    },
  )
})
