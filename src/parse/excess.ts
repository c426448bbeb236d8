// Texts that no honest author writes but that would keep the Markdown reader busy for minutes, or exhaust its stack:
// found before it starts.

import type { Log, Message } from '../diagnostics/diagnostic.ts'
import { tooNested } from './findings.ts'
import type { MarkdownText } from './lowering.ts'

// The reader's time grows with the square of each of these.
const MAX_MARKS = 2000
const MAX_NESTING = 50
const MAX_FOOTNOTE_MARKS = 1000

// Lists and quotes that open on one line, or an indent that only a list inside many others has.
const NESTED = new RegExp(
  `^(?:(?:[ \\t]*(?:>|[-*+][ \\t]|\\d{1,9}[.)][ \\t])){${MAX_NESTING}}|[ \\t>]{${2 * MAX_NESTING},}(?:[-*+>]|\\d{1,9}[.)]))`,
  'm',
)

const NESTING: Message = {
  zh: `列表套列表不超过${MAX_NESTING}层`,
  en: `lists nested at most ${MAX_NESTING} deep`,
}

interface Excess {
  readonly index: number
  readonly expected: Message
}

/** True after a finding: then the text must not be read. */
export function reportExcess(input: MarkdownText, log: Log): boolean {
  const { text } = input
  const excess =
    text.length < MAX_NESTING
      ? undefined
      : (nesting(text) ?? openDirectives(text) ?? crowdedParagraph(text) ?? footnotes(text))
  if (excess === undefined) return false
  report(excess, input, log)
  return true
}

/** The same finding for a text that exhausted the stack all the same. */
export function reportNesting(index: number, input: MarkdownText, log: Log): void {
  report({ index, expected: NESTING }, input, log)
}

function report({ index, expected }: Excess, { path, offsetAt }: MarkdownText, log: Log): void {
  const at = offsetAt(index)
  log.add(tooNested, {
    message: { zh: '标记符号太多或嵌套太深，无法读取', en: 'too many marks, or nested too deeply' },
    expected,
    help: {
      zh: '删去多余的 *、_、>、[ 等符号，或分成几段、几个文件',
      en: 'remove marks such as * _ > [, or split the paragraph or the file',
    },
    span: { path, start: at, end: at },
  })
}

function nesting(text: string): Excess | undefined {
  const index = text.search(NESTED)
  if (index < 0) return undefined
  return { index, expected: NESTING }
}

// Each directive inside another makes the reader go through the rest once more.
const MAX_OPEN_DIRECTIVES = 10

function openDirectives(text: string): Excess | undefined {
  if (!text.includes(':::')) return undefined
  let open = 0
  for (const { index, groups } of text.matchAll(/^[ \t>]*:{3,}(?<name>[^\s:]?)/gm)) {
    open = groups?.name ? open + 1 : Math.max(0, open - 1)
    if (open <= MAX_OPEN_DIRECTIVES) continue
    return {
      index,
      expected: { zh: '每个“:::表格”都用“:::”结束，不互相套', en: 'each :::表格 closed by :::, none inside another' },
    }
  }
  return undefined
}

// The bars of tables do not count: their time is in proportion.
function crowdedParagraph(text: string): Excess | undefined {
  if (text.length < MAX_MARKS) return undefined
  for (const paragraph of text.matchAll(/(?:[^\r\n]+(?:\r\n|\n|\r)?)+/g)) {
    if (paragraph[0].length < MAX_MARKS) continue
    const marks = paragraph[0].match(/[*_~>`[\]&\\<!]/g)?.length ?? 0
    if (marks <= MAX_MARKS) continue
    return {
      index: paragraph.index,
      expected: { zh: `一段之内的标记符号不超过${MAX_MARKS}个`, en: `at most ${MAX_MARKS} marks in a paragraph` },
    }
  }
  return undefined
}

function footnotes(text: string): Excess | undefined {
  if (text.length < MAX_FOOTNOTE_MARKS) return undefined
  let count = 0
  for (const { index } of text.matchAll(/\[\^/g)) {
    count += 1
    if (count <= MAX_FOOTNOTE_MARKS) continue
    return {
      index,
      expected: {
        zh: `一个文件里的脚注标记不超过${MAX_FOOTNOTE_MARKS}个`,
        en: `at most ${MAX_FOOTNOTE_MARKS} footnote marks in a file`,
      },
    }
  }
  return undefined
}
