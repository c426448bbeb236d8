// A survey → what a person reads: one paragraph for each class of typeface, its columns lined up.

import type { Message } from '../diagnostics/diagnostic.ts'
import type { Language } from '../diagnostics/text.ts'
import { displayWidth, visibleText } from '../diagnostics/visible-text.ts'
import { wrapText } from '../diagnostics/wrap-text.ts'
import { codePointName, type MissingCharacter } from '../model/missing-characters.ts'
import type { Span } from '../source/span.ts'
import type { ClassSurvey, Coverage, Substitute, SurveyClass } from './class-survey.ts'

export interface SurveyTextOptions {
  readonly language: Language
  /** Columns of the terminal. */
  readonly width: number
  /** `path:line:column`. */
  readonly placeText: (span: Span) => string
}

/** The classes in the order given, an empty line between; no line end at the end. */
export function formatSurvey(surveys: readonly ClassSurvey[], options: SurveyTextOptions): string {
  const namesWidth = Math.max(...surveys.flatMap(({ names }) => names.map(({ name }) => displayWidth(name))))
  return surveys.map((survey) => classLines(survey, namesWidth, options).join('\n')).join('\n\n')
}

const INDENT = '    '

const classNames: Readonly<Record<SurveyClass, Message>> = {
  小标宋: { zh: '小标宋（标题）', en: '小标宋 (title)' },
  仿宋: { zh: '仿宋（正文）', en: '仿宋 (text)' },
  楷体: { zh: '楷体（二级标题）', en: '楷体 (second-level headings)' },
  黑体: { zh: '黑体（一级标题）', en: '黑体 (first-level headings)' },
  宋体: { zh: '宋体（页码）', en: '宋体 (page numbers)' },
  西文: { zh: '西文（数字和字母）', en: 'western (digits and letters)' },
}

function classLines(survey: ClassSurvey, namesWidth: number, options: SurveyTextOptions): string[] {
  const { language } = options
  const texts = [
    ...(survey.substitute ? [substituteText(survey.substitute)] : []),
    ...survey.unread.map(
      (file): Message => ({
        zh: `字符表读不出来，没有查这个字体缺哪些字：${file}`,
        en: `its character map cannot be read, so what it lacks is not known: ${file}`,
      }),
    ),
  ]
  return [
    classNames[survey.fontClass][language],
    ...survey.names.map(({ name, face }) => nameLine(name, face?.file, namesWidth, language)),
    ...texts.flatMap((text) => paragraph(text[language], options)),
    ...survey.coverage.flatMap((coverage, index) => {
      const listed = survey.coverage.slice(0, index).flatMap(({ missing }) => missing.map(({ character }) => character))
      return coverageLines(coverage, new Set(listed), options)
    }),
    ...survey.advice.flatMap((advice) =>
      paragraph(`${{ zh: '办法：', en: 'Fix: ' }[language]}${advice[language]}`, options),
    ),
  ]
}

function nameLine(name: string, file: string | undefined, width: number, language: Language): string {
  const mark = file === undefined ? { zh: '没有', en: 'missing' } : { zh: '有　', en: 'here   ' }
  return `  ${name}${' '.repeat(width - displayWidth(name))}  ${mark[language]}  ${visibleText(file ?? '')}`.trimEnd()
}

function substituteText(substitute: Substitute): Message {
  if (substitute.by === 'unknown') {
    return {
      zh: '替换：本机没有可用的，由 Word 或 WPS 自行替换，换成什么无法预知',
      en: 'Replaced by: none of them is here; Word or WPS will substitute, by what is unknown',
    }
  }
  const { name, file } = substitute
  return substitute.by === 'profile'
    ? { zh: `替换：用“${name}”代替首选字体`, en: `Replaced by: “${name}” in place of the first` }
    : {
        zh: `替换：按本机 fontconfig 的规则换成“${name}”（${file}）`,
        en: `Replaced by: “${name}”, by this machine’s fontconfig (${file})`,
      }
}

/** Characters in `listed` stand above with their places. */
function coverageLines(
  { name, by, charset, missing }: Coverage,
  listed: ReadonlySet<string>,
  options: SurveyTextOptions,
): string[] {
  const source =
    by === 'file'
      ? { zh: '按字体文件', en: 'by its file' }
      : { zh: `按 ${charset} 字符集推断`, en: `by the ${charset} character set` }
  const count = missing.length
  const head: Message =
    count === 0
      ? { zh: `缺字：“${name}”不缺（${source.zh}）`, en: `Characters: “${name}” has all of them (${source.en})` }
      : {
          zh: `缺字：“${name}”缺 ${count} 个（${source.zh}）`,
          en: `Characters: “${name}” lacks ${count} (${source.en})`,
        }
  const again = missing.filter(({ character }) => listed.has(character)).map(({ character }) => character)
  const fresh = missing.filter(({ character }) => !listed.has(character))
  const above = { zh: `${again.join('')}（位置见上）`, en: `${again.join('')} (places above)` }[options.language]
  return [
    ...paragraph(head[options.language], options),
    ...fresh.flatMap((entry) => missingLines(entry, options)),
    ...(again.length > 0 ? wrapText(visibleText(above), options.width - 5).map((line) => INDENT + line) : []),
  ]
}

function missingLines({ character, places }: MissingCharacter, options: SurveyTextOptions): string[] {
  const { language, width, placeText } = options
  const generated = { zh: '（程序生成的文字）', en: '(text that the program made)' }[language]
  const times = { zh: `${places.length} 处`, en: `${places.length}×` }[language]
  const shown = places.map((place) => (place ? visibleText(placeText(place)) : generated))
  const head = `${INDENT}${visibleText(character)} ${codePointName(character)}  ${times}`
  const body = wrapText(shown.join(language === 'zh' ? '、' : ', '), width - INDENT.length - 2)
  return [head, ...body.map((line) => `${INDENT}  ${line}`)]
}

// Wrapped with one column to spare, as terminals wrap at the last.
function paragraph(text: string, { width }: SurveyTextOptions): string[] {
  return wrapText(visibleText(text), width - 5).map((line, index) => `${index === 0 ? '  ' : INDENT}${line}`)
}
