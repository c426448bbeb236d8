// The kinds of finding that parsing can make.

import { type FindingKind, findingKind as kind, PROJECT_FORMAT } from '../diagnostics/diagnostic.ts'

/** Something that the project format does not have. */
const refused = (code: string, zh: string, en: string) => kind(code, 'error', zh, en, PROJECT_FORMAT)

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
export const yamlAlias = refused('yaml/alias', 'YAML 别名不受支持', 'YAML aliases are not supported')
export const yamlTooDeep = refused('yaml/too-deep', 'YAML 嵌套太深', 'YAML nested too deeply')
export const yamlNotMap = refused('yaml/not-a-map', '应为“键: 值”的形式', 'expected keys and values')
export const badContent = refused('yaml/content', 'YAML 内容的形式不对', 'content of a wrong form')

export const csvSyntax = kind('data/csv', 'error', 'CSV 的写法不对', 'a CSV file of a wrong form', 'RFC 4180 2')

export const rawHtml = refused('markdown/raw-html', '原始 HTML', 'raw HTML')
export const commentForm = refused('markdown/comment', '注释写法有误，会吞掉正文', 'a comment that would swallow text')
export const codeBlock = refused('markdown/code', '代码没有公文形式', 'code has no official form')
export const blockquote = refused('markdown/quote', '引用块没有公文形式', 'block quotes have no official form')
export const thematicBreak = refused('markdown/rule', '分隔线没有公文形式', 'rules have no official form')
export const strikethrough = refused(
  'markdown/strikethrough',
  '删除线没有公文形式',
  'strikethrough has no official form',
)
export const setextHeading = refused('markdown/underlined-heading', '下划线式标题', 'a heading by underline')
export const headingTooDeep = kind(
  'markdown/heading-too-deep',
  'error',
  '标题超过四级',
  'a heading below the fourth level',
  'GB/T 9704-2012 7.3.3',
)
export const headingSpace = refused('markdown/heading-space', '“#”后缺空格', 'no space after the # marks')
export const emptyHeading = refused('markdown/empty-heading', '空标题', 'an empty heading')
export const linkScheme = refused(
  'markdown/link',
  '链接不是网址，或链接定义没有用到',
  'a link that is no web address, or a definition nothing uses',
)
export const attributeForm = refused('markdown/attributes', '“{#…}”的写法不对', 'attributes in braces of a wrong form')
export const formulaForm = refused('fact/form', '“{{ }}”的写法不对', 'a reference {{ }} of a wrong form')
export const inlineImage = refused('markdown/inline-image', '图片夹在文字中间', 'an image inside text')
export const listForm = refused('markdown/list', '列表形式不对', 'a list of a form that cannot be printed')
export const tableColumns = refused(
  'markdown/table-columns',
  '表格的格数、列数或列宽与表头不符',
  'rows or widths that do not fit the table head, or too many columns',
)
export const tableForm = refused('markdown/table', '“:::表格”写法不对', 'a :::表格 of a wrong form')
export const chartForm = refused('chart/form', '“::图表”写法不对', 'a ::图表 of a wrong form')
export const chartKind = refused('chart/kind', '不认识的图表类型', 'an unknown type of chart')
export const tableSpan = refused('table/span', '合并的格超出表格或互相重叠', 'merged cells that do not fit the table')
export const unknownDirective = refused(
  'markdown/directive',
  '不认识的指令，或写法不对',
  'an unknown directive, or one of a wrong form',
)
export const footnoteUndefined = refused('markdown/footnote-undefined', '脚注没有内容', 'a footnote without its text')
export const footnoteForm = refused(
  'markdown/footnote',
  '脚注内容不是文字，或写了两次',
  'a footnote that is not plain paragraphs, or is given twice',
)
export const strayMark = kind('markdown/stray-mark', 'warning', '没有配对的“**”', 'an unpaired **', PROJECT_FORMAT)
export const typedIndent = kind(
  'markdown/typed-indent',
  'warning',
  '段首缩进不用打空格',
  'an indent typed by hand',
  'GB/T 9704-2012 7.3.3（左空二字由版式生成）',
)
export const tooNested = refused('markdown/too-deep', 'Markdown 嵌套太深', 'Markdown nested too deeply')

/** Every kind, for the list of codes. */
export const parseFindings: readonly FindingKind[] = [
  forbiddenCharacter,
  yamlSyntax,
  yamlDuplicateKey,
  yamlAlias,
  yamlTooDeep,
  yamlNotMap,
  badContent,
  csvSyntax,
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
  attributeForm,
  formulaForm,
  inlineImage,
  listForm,
  tableColumns,
  tableForm,
  tableSpan,
  chartForm,
  chartKind,
  unknownDirective,
  footnoteUndefined,
  footnoteForm,
  strayMark,
  typedIndent,
  tooNested,
]
