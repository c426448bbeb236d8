// The kinds of finding that parsing can make.

import type { FindingKind, Severity } from '../diagnostics/diagnostic.ts'

const dialect = 'README“项目格式”（Project format）'

function kind(code: string, severity: Severity, zh: string, en: string, basis: string = dialect): FindingKind {
  return { code, severity, summary: { zh, en }, basis }
}

export const forbiddenCharacter = kind(
  'text/forbidden-character',
  'error',
  'XML 和 HTML 不允许的字符',
  'a character that XML and HTML forbid',
  'XML 1.0 2.2；WHATWG HTML 13.2.3.5',
)

export const yamlSyntax = kind('yaml/syntax', 'error', 'YAML 语法错误', 'YAML syntax error', 'YAML 1.2')
export const yamlDuplicateKey = kind(
  'yaml/duplicate-key',
  'error',
  '同一个键写了两次',
  'a key given twice',
  'YAML 1.2 3.2.1.3',
)
export const yamlAlias = kind('yaml/alias', 'error', 'YAML 别名不受支持', 'YAML aliases are not supported')
export const yamlTooDeep = kind('yaml/too-deep', 'error', 'YAML 嵌套太深', 'YAML nested too deeply')
export const yamlNotMap = kind('yaml/not-a-map', 'error', '应为“键: 值”的形式', 'expected keys and values')
export const badContent = kind('yaml/content', 'error', 'YAML 内容的形式不对', 'content of a wrong form')

export const rawHtml = kind('markdown/raw-html', 'error', '原始 HTML', 'raw HTML')
export const commentForm = kind(
  'markdown/comment',
  'error',
  '注释写法有误，会吞掉正文',
  'a comment that would swallow text',
)
export const codeBlock = kind('markdown/code', 'error', '代码没有公文形式', 'code has no official form')
export const blockquote = kind('markdown/quote', 'error', '引用块没有公文形式', 'block quotes have no official form')
export const thematicBreak = kind('markdown/rule', 'error', '分隔线没有公文形式', 'rules have no official form')
export const strikethrough = kind(
  'markdown/strikethrough',
  'error',
  '删除线没有公文形式',
  'strikethrough has no official form',
)
export const setextHeading = kind('markdown/underlined-heading', 'error', '下划线式标题', 'a heading by underline')
export const headingTooDeep = kind(
  'markdown/heading-too-deep',
  'error',
  '标题超过四级',
  'a heading below the fourth level',
  'GB/T 9704-2012 7.3.3',
)
export const headingSpace = kind('markdown/heading-space', 'error', '“#”后缺空格', 'no space after the # marks')
export const emptyHeading = kind('markdown/empty-heading', 'error', '空标题', 'an empty heading')
export const linkScheme = kind('markdown/link', 'error', '链接不是网址', 'a link that is no web address')
export const inlineImage = kind('markdown/inline-image', 'error', '图片夹在文字中间', 'an image inside text')
export const listForm = kind('markdown/list', 'error', '列表形式不对', 'a list of a form that cannot be printed')
export const tableColumns = kind(
  'markdown/table-columns',
  'error',
  '表格行的格数多于表头',
  'a row wider than the table head',
)
export const unknownDirective = kind('markdown/directive', 'error', '不认识的指令', 'an unknown directive')
export const footnoteUndefined = kind(
  'markdown/footnote-undefined',
  'error',
  '脚注没有内容',
  'a footnote without its text',
)
export const footnoteForm = kind(
  'markdown/footnote',
  'error',
  '脚注内容只能是文字',
  'a footnote that is not plain paragraphs',
)
export const strayMark = kind('markdown/stray-mark', 'warning', '没有配对的“**”', 'an unpaired **')
export const typedIndent = kind(
  'markdown/typed-indent',
  'warning',
  '段首缩进不用打空格',
  'an indent typed by hand',
  'GB/T 9704-2012 7.3.3（左空二字由版式生成）',
)
export const tooNested = kind('markdown/too-deep', 'error', 'Markdown 嵌套太深', 'Markdown nested too deeply')

/** Every kind, for the list of codes. */
export const parseFindings: readonly FindingKind[] = [
  forbiddenCharacter,
  yamlSyntax,
  yamlDuplicateKey,
  yamlAlias,
  yamlTooDeep,
  yamlNotMap,
  badContent,
  rawHtml,
  commentForm,
  codeBlock,
  blockquote,
  thematicBreak,
  strikethrough,
  setextHeading,
  headingTooDeep,
  headingSpace,
  emptyHeading,
  linkScheme,
  inlineImage,
  listForm,
  tableColumns,
  unknownDirective,
  footnoteUndefined,
  footnoteForm,
  strayMark,
  typedIndent,
  tooNested,
]
