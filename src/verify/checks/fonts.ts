// 字体字号 of the body and the title, in the file.

import type { ElementStyle } from '../../model/profile.ts'
import type { FileCheck, PageCheck } from '../check.ts'
import { bodyParagraphs, mostFrequent, sizeOf } from '../docx/body.ts'
import { type DocxFile, hasNumbers, type Paragraph, type Run } from '../docx/docx-file.ts'
import { fontClassOf, fontList } from '../font-classes.ts'
import { fail, pass, unverified } from '../result.ts'
import { TOLERANCES } from '../tolerances.ts'

const common = { group: 'fonts', evidence: 'file', strength: '一般' } as const
const NO_BODY = ['没有认出正文段落', 'no body paragraphs were recognised'] as const
const HAN = /\p{Script=Han}/gu

function hanIn({ text }: Run): number {
  return text.match(HAN)?.length ?? 0
}

function styleText({ font, size }: ElementStyle) {
  return { zh: `${size.value} 磅${font.value}`, en: `${font.value}, ${size.value} pt` }
}

export const bodyFont: FileCheck = {
  ...common,
  id: 'fonts/body',
  clause: '5.2.2',
  title: { zh: '正文字体字号（文件设置）', en: 'Font of the body (as set in the file)' },
  expected: ({ styles }) => ({ zh: `3号仿宋（${styles.body.size.value} 磅）`, en: styleText(styles.body).en }),
  run: (docx, profile) => {
    const { body } = profile.styles
    const runs = bodyParagraphs(docx, profile).flatMap((paragraph) => paragraph.runs)
    const most = mostFrequent(runs.map((run) => ({ key: `${run.eastAsiaFont ?? ''}|${run.size}`, weight: hanIn(run) })))
    if (most === undefined) return unverified(...NO_BODY)
    const [name = '', size = ''] = most.key.split('|')
    if (name === '')
      return unverified('文件没有写明正文的中文字体', 'the file does not name the body’s East Asian font')
    const text = `${name} ${size} pt（${Math.round(most.share * 100)} %）`
    const isRight =
      fontClassOf(name) === body.font.value && Math.abs(Number(size) - body.size.value) < TOLERANCES.size.value
    return isRight ? pass(text, text) : fail(text, text)
  },
}

export const titleFont: FileCheck = {
  ...common,
  id: 'fonts/title',
  clause: '7.3.1',
  title: { zh: '标题字体字号（文件设置）', en: 'Font of the title (as set in the file)' },
  expected: ({ styles }) => ({ zh: `2号小标宋（${styles.title.size.value} 磅）`, en: styleText(styles.title).en }),
  run: (docx, { styles: { title } }) => {
    const found = findTitle(docx)
    const most = mostFrequent(
      (found?.runs ?? []).map((run) => ({ key: `${run.eastAsiaFont ?? ''}|${run.size}`, weight: hanIn(run) })),
    )
    if (most === undefined) return unverified('没有认出标题', 'no title was recognised')
    const [name = '', size = ''] = most.key.split('|')
    if (name === '')
      return unverified('文件没有写明标题的中文字体', 'the file does not name the title’s East Asian font')
    const text = `${name} ${size} pt`
    const isRight =
      fontClassOf(name) === title.font.value && Math.abs(Number(size) - title.size.value) < TOLERANCES.size.value
    return isRight ? pass(text, text) : fail(text, text)
  },
}

export const titleCentred: FileCheck = {
  ...common,
  id: 'elements/title-centred',
  group: 'elements',
  clause: '7.3.1',
  strength: '规定',
  title: { zh: '标题居中（文件设置）', en: 'Title centred (as set in the file)' },
  expected: () => ({ zh: '居中，首行不缩进', en: 'centred, without an indent' }),
  run: (docx) => {
    const title = findTitle(docx)
    if (title === undefined) return unverified('没有认出标题', 'no title was recognised')
    const words = `“${[...title.text.replace(/\s/g, '')].slice(0, 20).join('')}”`
    const indent = title.firstLineChars ?? title.firstLine
    if (title.align !== 'center') return fail(`${words}没有居中`, `${words} is not centred`)
    return indent === 0
      ? pass(words, words)
      : fail(`${words}居中，但首行有缩进，会偏右`, `${words} is centred with an indent, which shifts it`)
  },
}

const LATEST_TITLE = 30

/**
 * The paragraph that the file names so. Else near the top of the text, not on a cover, larger than the text, of Han;
 * 发文机关标志 is larger still but no sentence on its own kind of document.
 */
export function findTitle({ paragraphs, sections }: DocxFile): Paragraph | undefined {
  const named = paragraphs.find(({ text, bookmarks }) => bookmarks.has('标题') && text.trim() !== '')
  if (named) return named
  const first = Math.max(0, sections.findIndex(hasNumbers))
  const head = paragraphs
    .filter(({ text, inTable, section }) => !inTable && section >= first && text.trim() !== '')
    .slice(0, LATEST_TITLE)
  const large = head.filter((paragraph) => sizeOf(paragraph) >= 18 && hanOf(paragraph) >= 4)
  const sentences = large.filter(({ text }) =>
    /(报告|通知|决定|意见|函|公告|通告|通报|请示|批复|纪要|决议|命令|总结|计划|方案|办法|规定)\s*$/.test(text),
  )
  return sentences.at(-1) ?? large.find(({ style }) => style === 'title') ?? large.at(-1)
}

function hanOf({ text }: Paragraph): number {
  return text.match(HAN)?.length ?? 0
}

export const fontsOnPages: PageCheck = {
  id: 'fonts/rendered',
  group: 'fonts',
  evidence: 'pages',
  clause: 'GB/T 9704-2012 未规定',
  strength: '实务',
  title: { zh: '排版所用字体', en: 'Fonts that the pages were laid out with' },
  expected: () => ({ zh: '文件里写的字体本机都有', en: 'the fonts that the file names are on this machine' }),
  run: ({ right, docx }) => {
    const drawn = [...new Set(right.flatMap(({ page }) => page.fonts))].filter((name) => name !== '').sort()
    const named = [
      ...new Set(
        docx.paragraphs.flatMap(({ runs }) =>
          runs.filter((run) => hanIn(run) > 0).map((run) => run.eastAsiaFont ?? ''),
        ),
      ),
    ]
    const wanted = named.filter((name) => name !== '').sort()
    if (wanted.length === 0) return unverified('文件没有写明中文字体', 'the file names no East Asian font')
    const missing = wanted.filter((name) => !drawn.some((face) => isSameFace(name, face)))
    const list = { zh: `用 ${fontList(drawn)} 排出`, en: `laid out with ${drawn.join(', ')}` }
    if (missing.length === 0) return pass(list.zh, list.en)
    return unverified(
      `本机没有 ${fontList(missing)}，${list.zh}；字形没有核对，字宽、行距按替代字体量得`,
      `${missing.join(', ')} are not on this machine; ${list.en}: shapes are not verified, widths and lines are those of the substitutes`,
    )
  },
}

const FACES: readonly (readonly [RegExp, RegExp])[] = [
  [/^仿宋_GB2312$|^FangSong_GB2312$/i, /^(FangSong_GB2312|仿宋_GB2312)/i],
  [/^(仿宋|FangSong)$/i, /^(FangSong|SimFang|仿宋)$/i],
  [/^楷体_GB2312$|^KaiTi_GB2312$/i, /^(KaiTi_GB2312|楷体_GB2312)/i],
  [/^(楷体|KaiTi)$/i, /^(KaiTi|SimKai|楷体)$/i],
  [/^(黑体|SimHei)$/i, /^(SimHei|黑体)/i],
  [/^(宋体|SimSun)$/i, /^(N?SimSun|宋体)/i],
  [/小标宋/, /^FZXBS|^FZXiaoBiaoSong/i],
]

function isSameFace(name: string, face: string): boolean {
  const plain = (text: string) => text.replace(/[\s_-]/g, '').toLowerCase()
  if (plain(face).startsWith(plain(name))) return true
  return FACES.some(([wanted, drawn]) => wanted.test(name) && drawn.test(face))
}
