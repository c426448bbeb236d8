// The YAML library's errors → findings in words that a clerk can act on.

import type { Document, ErrorCode, YAMLParseError, YAMLWarning } from 'yaml'
import type { Log, Message } from '../diagnostics/diagnostic.ts'
import type { LocatedEntry } from '../model/located.ts'
import type { Source } from '../source/source.ts'
import { lineText, positionAt, type Span } from '../source/span.ts'
import { yamlDuplicateKey, yamlSyntax, yamlTooDeep } from './findings.ts'

const INDENT: Message = { zh: '缩进不对', en: 'wrong indentation' }
const UNEXPECTED: Message = { zh: '这里不该有这些字符', en: 'unexpected characters' }

const FULL_WIDTH_COLON: Message = { zh: '键后面用了全角冒号“：”', en: 'a full-width colon follows the key' }
const CHECK_MARKS: Message = {
  zh: '对照上下行检查冒号、空格和引号；含特殊符号的文字加引号',
  en: 'check colons, spaces and quotes; quote text with special characters',
}

const BARE_FORMULA: Message = {
  zh: '有“{{ }}”的这一项没有加引号',
  en: 'a text with {{ }} that is not quoted',
}
const QUOTE_FORMULA: Message = {
  zh: '给整项文字加上双引号，如 "{{ 网络舆情.合计 }}件"；格式前用全角冒号',
  en: 'put the whole text in double quotes, such as "{{ a.b }}件"',
}

const messages: Partial<Record<ErrorCode, Message>> = {
  BAD_INDENT: INDENT,
  TAB_AS_INDENT: { zh: '缩进用了制表符（Tab）', en: 'a tab is used as indentation' },
  BLOCK_IN_FLOW: { zh: '方括号或花括号里不能分行写列表', en: 'a block list inside brackets' },
  BLOCK_AS_IMPLICIT_KEY: {
    zh: '键的写法不对：上一行可能少了冒号，或这一行多了冒号',
    en: 'not a valid key: a colon is missing above, or one too many here',
  },
  MULTILINE_IMPLICIT_KEY: { zh: '这一行没有“: ”，被当成了上一行的继续', en: 'no “: ” on this line' },
  MISSING_CHAR: {
    zh: '少了冒号，或者引号、括号没有配对',
    en: 'a colon is missing, or a quote or bracket has no partner',
  },
  UNEXPECTED_TOKEN: UNEXPECTED,
  BAD_SCALAR_START: { zh: '值不能以这个字符开头，请加引号', en: 'a value cannot start with this character: quote it' },
  BAD_DQ_ESCAPE: { zh: '双引号里有无法识别的“\\”', en: 'an unknown escape in double quotes' },
  BAD_ALIAS: { zh: '别名写法不对', en: 'a malformed alias' },
  MULTIPLE_DOCS: {
    zh: '多了一行“---”，它后面的内容不会被读取',
    en: 'an extra --- line; what follows it would not be read',
  },
  TAG_RESOLVE_FAILED: {
    zh: '“!”开头的标记不受支持',
    en: 'tags (!…) are not supported',
  },
  NON_STRING_KEY: { zh: '键应当是文字', en: 'a key must be text' },
  KEY_OVER_1024_CHARS: { zh: '键太长：可能少了冒号', en: 'the key is too long: a colon may be missing' },
}

const helps: Partial<Record<ErrorCode, Message>> = {
  TAB_AS_INDENT: { zh: '把制表符换成空格', en: 'write spaces for the tab' },
  BAD_SCALAR_START: { zh: '给整个值加上引号', en: 'put the whole value in quotes' },
  BAD_DQ_ESCAPE: { zh: '要写“\\”本身就写两个，或改用单引号', en: 'write two backslashes, or use single quotes' },
  MULTIPLE_DOCS: { zh: '删去这一行“---”', en: 'delete this --- line' },
  TAG_RESOLVE_FAILED: {
    zh: '删去这个标记，或给整个值加上引号',
    en: 'delete the tag, or put the whole value in quotes',
  },
}

/** Reports all errors and unresolved tags; true when there was any. `base` is the YAML text's offset in the source. */
export function reportYamlErrors(document: Document, source: Source, base: number, log: Log): boolean {
  const problems = [...document.errors, ...document.warnings]
  const exhausted = problems.find((problem) => problem.code === 'RESOURCE_EXHAUSTION')
  if (exhausted) {
    reportTooDeep({ path: source.path, start: base, end: base }, log)
    return true
  }
  // One slip often makes the reader stumble several times on the same line: the first says it best.
  const lines = new Set<number>()
  for (const problem of problems) {
    const { line } = positionAt(source, base + problem.pos[0])
    if (!lines.has(line)) report(problem, source, base, log)
    lines.add(line)
  }
  return problems.length > 0
}

/** The text nests deeper than the reader's stack: only one made to break it does. */
export function reportTooDeep(span: Span, log: Log): void {
  log.add(yamlTooDeep, {
    message: { zh: '嵌套层数太多，无法读取', en: 'nested too deeply to be read' },
    expected: { zh: '几层以内的“键: 值”和列表', en: 'a few levels of keys and lists' },
    help: { zh: '检查括号是否配对，减少层数', en: 'check the brackets; use fewer levels' },
    span,
  })
}

/** To YAML, braces at the head of a value are a map, and a colon inside of them makes a key. */
function hasBareFormula(line: string): boolean {
  return /^\s*(?:- )*(?:[^\s"'#][^"'#]*: +)?\{\{/.test(line) || /^[^"'#]*\{\{[^}"']*: /.test(line)
}

export function reportBareFormula(span: Span, log: Log): void {
  log.add(yamlSyntax, {
    message: { zh: `YAML 写法有误：${BARE_FORMULA.zh}`, en: `YAML: ${BARE_FORMULA.en}` },
    expected: { zh: '"{{ 名称 }}……"', en: '"{{ name }} …"' },
    help: QUOTE_FORMULA,
    span,
  })
}

/** `first` is where the key stands for the first time. */
export function reportDuplicateKey({ key, keySpan }: LocatedEntry, first: Span, log: Log): void {
  log.add(yamlDuplicateKey, {
    message: { zh: `键“${key}”写了两次`, en: `key “${key}” is given twice` },
    expected: { zh: '每个键只写一次', en: 'each key once' },
    help: { zh: '删去或合并其中一处', en: 'delete or merge one of them' },
    span: keySpan,
    notes: [{ message: { zh: '第一次写在这里', en: 'given here first' }, span: first }],
  })
}

function report(problem: YAMLParseError | YAMLWarning, source: Source, base: number, log: Log): void {
  const [from, to] = problem.pos
  // The library may mean the place behind the last character.
  const end = Math.min(source.text.length, base + Math.max(to, from))
  const span = { path: source.path, start: Math.min(base + from, end), end }
  // Full-width punctuation is the commonest slip of a Chinese keyboard; the library cannot know it.
  const line = lineText(source, positionAt(source, span.start).line)
  const fullWidth = /^\s*(- )?[^\s:#]+：/.test(line)
  const bare = hasBareFormula(line)
  const message = bare ? BARE_FORMULA : fullWidth ? FULL_WIDTH_COLON : (messages[problem.code] ?? UNEXPECTED)
  log.add(yamlSyntax, {
    message: { zh: `YAML 写法有误：${message.zh}`, en: `YAML: ${message.en}` },
    expected: { zh: '键: 值；列表以“- ”开头；同级缩进一致', en: 'key: value; lists open with “- ”; equal indentation' },
    help: bare
      ? QUOTE_FORMULA
      : fullWidth
        ? { zh: '改成半角冒号加一个空格“: ”', en: 'write “: ”, a half-width colon and a space' }
        : (helps[problem.code] ?? CHECK_MARKS),
    span,
  })
}
