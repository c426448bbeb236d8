// The areas of codes by name: what stands before the / of each code, and what people call it in both languages.

import { templates } from '../../templates/index.ts'
import type { Message } from '../diagnostics/diagnostic.ts'

const NAMES: readonly (readonly [area: string, zh: string, en: string])[] = [
  ['chart', '图表', 'charts'],
  ['checks', '检查的轻重', 'weighing findings'],
  ['citation', '引用法规', 'citations'],
  ['data', '数据', 'data'],
  ['element', '公文要素', 'elements of the document'],
  ['extends', '继承', 'inheritance'],
  ['fact', '数据的引用', 'references to data'],
  ['formulation', '固定表述', 'fixed formulations'],
  ['image', '图片', 'images'],
  ['import', '导入', 'import'],
  ['io', '文件读写', 'files'],
  ['leftover', '遗留文字', 'leftovers'],
  ['manifest', '报告设置', 'report.yaml'],
  ['markdown', 'Markdown 写法', 'Markdown'],
  ['name', '名称', 'names'],
  ['numbers', '数的核对', 'checking numbers'],
  ['numerals', '数字写法', 'numerals and dates'],
  ['pdf', 'PDF', 'PDF'],
  ['privacy', '隐私和秘密', 'privacy and secrets'],
  ['profile', '版面配置', 'page profile'],
  ['publication', '网上发布', 'publication'],
  ['punctuation', '标点', 'punctuation marks'],
  ['reference', '图表引用', 'cross-references'],
  ['repeat', '重复', 'repetitions'],
  ['section', '章节', 'sections'],
  ['silence', '不查某一处', 'silencing'],
  ['space', '空格', 'blanks'],
  ['structure', '结构', 'structure'],
  ['table', '表格', 'tables'],
  ['text', '正文', 'text'],
  ['time', '时间说法', 'words of time'],
  ['typography', '字体', 'typefaces'],
  ['verify', '量文件', 'measuring a file'],
  ['wording', '用词', 'wording'],
  ['yaml', 'YAML 写法', 'YAML'],
  ['year', '年份', 'years'],
]

const areas: ReadonlyMap<string, Message> = new Map([
  ...NAMES.map(([area, zh, en]) => [area, { zh, en }] as const),
  ...templates.map(({ id, title }) => [id, title] as const),
])

export function areaOf(code: string): string {
  return code.split('/')[0] ?? code
}

/** Undefined for an area that nobody has named. */
export function nameOfArea(area: string): Message | undefined {
  return areas.get(area)
}

/** `numbers`, `numbers/`, `numbers/*`, 数的核对: the same area; undefined where it is none. */
export function findArea(word: string): string | undefined {
  const wanted = word.trim().replace(/\/\*?$/, '')
  if (areas.has(wanted)) return wanted
  const found = [...areas].find(([, { zh, en }]) => zh === wanted || en.toLowerCase() === wanted.toLowerCase())
  return found?.[0]
}
