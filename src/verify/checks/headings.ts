// 结构层次序数 of the body: the form of their numbers and the fonts of their levels, in the file.

import type { Profile } from '../../model/profile.ts'
import type { FileCheck } from '../check.ts'
import type { DocxFile, Paragraph } from '../docx/docx-file.ts'
import { fontClassOf, fontList } from '../font-classes.ts'
import { fail, pass, unverified } from '../result.ts'

const HAN_NUMBER = '[一二三四五六七八九十]{1,3}'
const FORMS: readonly RegExp[] = [
  new RegExp(`^${HAN_NUMBER}、`),
  new RegExp(`^（${HAN_NUMBER}）(?![、.．，])`),
  /^\d{1,2}[.．](?!\d)/,
  /^（\d{1,2}）(?![、.．，])/,
]
// What writers put in their place. `1.5 万` and `2023年` are no numbers of headings.
const WRONG: readonly RegExp[] = [
  new RegExp(`^${HAN_NUMBER}[.．,，]`),
  new RegExp(`^\\(${HAN_NUMBER}\\)`),
  new RegExp(`^（${HAN_NUMBER}）[、.．，]`),
  /^\d{1,2}、/,
  /^\(\d{1,2}\)/,
  /^（\d{1,2}）[、.．，]/,
  /^[①②③④⑤⑥⑦⑧⑨⑩][、.]/,
]

const excerpt = ({ text }: Paragraph) => `“${[...text.trim()].slice(0, 12).join('')}”`
const candidates = ({ paragraphs }: DocxFile) =>
  paragraphs.filter(({ inTable, style }) => !inTable && !style.startsWith('toc'))

export const numberForms: FileCheck = {
  id: 'elements/number-forms',
  group: 'elements',
  evidence: 'file',
  clause: '7.3.3',
  strength: '可以',
  title: { zh: '结构层次序数（文件内容）', en: 'Numbers of headings (in the file)' },
  expected: () => ({ zh: '依次用 一、（一）1.（1）', en: '一、 （一） 1. （1） in that order' }),
  run: (docx) => {
    const all = candidates(docx)
    const wrong = all.filter(({ text }) => WRONG.some((form) => form.test(text.trim())))
    const counts = FORMS.map((form) => all.filter(({ text }) => form.test(text.trim())).length)
    const [first] = wrong
    if (first) {
      return fail(
        `${wrong.length} 处写法不同，如${excerpt(first)}`,
        `${wrong.length} of another form, such as ${excerpt(first)}`,
      )
    }
    if (counts.every((count) => count === 0))
      return unverified('没有认出带序数的标题', 'no numbered headings were recognised')
    const shown = ['一、', '（一）', '1.', '（1）'].map((form, level) => `${form}${counts[level]}`)
    return pass(`${shown.join('，')} 处`, shown.join(', '))
  },
}

export const headingFonts: FileCheck = {
  id: 'fonts/headings',
  group: 'fonts',
  evidence: 'file',
  clause: '7.3.3',
  strength: '一般',
  title: { zh: '各级标题字体（文件设置）', en: 'Fonts of headings (as set in the file)' },
  expected: ({ styles }) => ({
    zh: `第一层${styles.heading1.font.value}，第二层${styles.heading2.font.value}，第三、四层${styles.heading3.font.value}`,
    en: `level 1 ${styles.heading1.font.value}, level 2 ${styles.heading2.font.value}, levels 3 and 4 ${styles.heading3.font.value}`,
  }),
  run: (docx, profile) => {
    const levels = FORMS.map((form, level) => judgeLevel(docx, form, level, profile)).filter(({ count }) => count > 0)
    if (levels.length === 0) return unverified('没有认出带序数的标题', 'no numbered headings were recognised')
    const named = levels.filter(({ fonts }) => fonts.length > 0)
    if (named.length === 0) return unverified('文件没有写明标题字体', 'the file does not name the headings’ fonts')
    const zh = named.map(({ level, fonts }) => `第${'一二三四'[level]}层 ${fontList(fonts)}`).join('，')
    const en = named.map(({ level, fonts }) => `level ${level + 1} ${fontList(fonts)}`).join(', ')
    return named.every(({ isRight }) => isRight) ? pass(zh, en) : fail(zh, en)
  },
}

interface LevelFonts {
  readonly level: number
  readonly count: number
  readonly fonts: readonly string[]
  readonly isRight: boolean
}

function judgeLevel(docx: DocxFile, form: RegExp, level: number, { styles }: Profile): LevelFonts {
  const wanted = [styles.heading1, styles.heading2, styles.heading3, styles.heading4][level]?.font.value
  const headings = candidates(docx).filter(({ text }) => form.test(text.trim()))
  // A heading run into its paragraph has its font up to its 。; the number's own font is that of its first Han.
  const fonts = headings.map(fontOfHead).filter((font) => font !== undefined)
  const wrong = fonts.filter((font) => fontClassOf(font) !== wanted)
  return {
    level,
    count: headings.length,
    fonts: [...new Set(wrong.length > 0 ? wrong : fonts)],
    isRight: wrong.length === 0,
  }
}

const HAN = /\p{Script=Han}/u
const NUMBER_ONLY = new RegExp(`^\\s*(?:${HAN_NUMBER}、|（${HAN_NUMBER}）|\\d{1,2}[.．]|（\\d{1,2}）)\\s*$`)

function fontOfHead({ runs }: Paragraph): string | undefined {
  const words = runs.find((run) => HAN.test(run.text) && !NUMBER_ONLY.test(run.text))
  return words?.eastAsiaFont
}
