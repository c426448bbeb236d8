// One slip of a clerk in a table is one finding, at the cell where it stands.

import { expect, test } from 'vitest'
import { analyseFiles, expectComplete, type Files, listFindings, starterOf } from '../../project.ts'

const STARTER = starterOf('info-disclosure')
const FILE = 'data/申请办理.csv'
const LINES = String(STARTER[FILE]).trimEnd().split('\n')

const withLines = (change: (lines: string[]) => readonly string[]): Files => ({
  [FILE]: `${change([...LINES]).join('\n')}\n`,
})
const replaced = (from: string, to: string, path = FILE): Files => ({
  [path]: String(STARTER[path]).replace(from, to),
})
const blankRow = (name: string, sign = '') => replaced(`${name},0,0,0,0,0,0,0`, `${name}${`,${sign}`.repeat(7)}`)
const column = (index: number, change: (text: string, line: number) => readonly string[]): Files =>
  withLines((lines) =>
    lines.map((line, at) =>
      line
        .split(',')
        .flatMap((text, cell) => (cell === index ? change(text, at) : [text]))
        .join(','),
    ),
  )

const NEW = 'info-disclosure'
const cases: readonly (readonly [string, Files, string, string])[] = [
  ['a mistyped head', replaced('科研机构', '科研单位'), `error ${NEW}/data-unknown ${FILE}:1:15`, '是不是“科研机构”？'],
  ['another one', replaced('其他,总计', '其它,总计'), `error ${NEW}/data-unknown ${FILE}:1:34`, '是不是“其他”？'],
  ['合计', replaced('其他,总计', '其他,合计'), `error ${NEW}/data-unknown ${FILE}:1:37`, '是不是“总计”？'],
  ['a head quite unlike', replaced('科研机构', '高校'), `error ${NEW}/data-unknown ${FILE}:1:15`, '是不是“科研机构”？'],
  [
    'a head of one block',
    replaced('本年制发件数', '制发数', 'data/主动公开.csv'),
    `error ${NEW}/data-unknown data/主动公开.csv:1:6`,
    '是不是“本年制发件数”？',
  ],
  ['a column missing', column(3, () => []), `error ${NEW}/data-missing ${FILE}:1:6`, '补上缺少的列'],
  [
    'a column blank',
    column(3, (text, line) => [line === 0 ? text : '']),
    `warning ${NEW}/data-blank ${FILE}:1:15`,
    '改为0',
  ],
  [
    'a mistyped row',
    replaced('重复申请', '重复的申请'),
    `error ${NEW}/data-unknown ${FILE}:18:1`,
    '是不是“重复申请”？',
  ],
  [
    'a row missing',
    withLines((lines) => lines.filter((line) => !line.startsWith('重复申请'))),
    `error ${NEW}/data-missing ${FILE}:18:1`,
    '加上“重复申请”',
  ],
  [
    'the last row missing',
    withLines((lines) => lines.slice(0, -1)),
    `error ${NEW}/data-missing ${FILE}:25:1`,
    '加上“结转下年度继续办理”',
  ],
  ['a row blank', blankRow('重复申请'), `warning ${NEW}/data-blank ${FILE}:18:1`, '改为0'],
  ['a row of strokes', blankRow('重复申请', '/'), `warning ${NEW}/data-blank ${FILE}:18:1`, '改为0'],
  [
    'a row twice',
    withLines((lines) => lines.flatMap((line) => (line.startsWith('重复申请') ? [line, line] : [line]))),
    `error data/same-name ${FILE}:19:1`,
    '改名，或删去一处',
  ],
  [
    'a title above the heads',
    withLines((lines) => ['收到和处理政府信息公开申请情况,,,,,,,', ...lines]),
    `error data/table-shape ${FILE}:1:1`,
    '删去第一行',
  ],
]

test.each(cases)('%s', (_, changed, expected, help) => {
  const files = { ...STARTER, ...changed }
  const { diagnostics } = analyseFiles(files)
  // What the starter itself leaves open is not asked here.
  const found = diagnostics.filter(({ span }) => span?.path.startsWith('data/'))
  expect(listFindings(found, files)).toEqual([expected])
  expect(found[0]?.help?.zh).toContain(help)
  expectComplete(found)
})
