// 页码 in the file: a footer for odd and one for even pages, each with a PAGE field between 一字线 in 4号宋体.

import type { FileCheck } from '../check.ts'
import { type DocxFile, PAGE_FIELD, type Paragraph, type Section } from '../docx/docx-file.ts'
import { fontClassOf, fontList } from '../font-classes.ts'
import { fail, figure, type Judgement, pass, unverified } from '../result.ts'
import { TOLERANCES } from '../tolerances.ts'

const common = { group: 'page-number', clause: '7.5', evidence: 'file' } as const
const NO_NUMBER = ['页脚里没有页码域', 'no footer holds a page number'] as const

interface Number {
  readonly kind: 'default' | 'even'
  readonly paragraph: Paragraph
}

/** The page numbers in the footers that portrait sections use, once each. */
function numbersOf({ sections, hasEvenAndOddFooters }: DocxFile): readonly Number[] {
  const portrait = sections.filter(({ width, height }) => width <= height)
  const kinds = hasEvenAndOddFooters ? (['default', 'even'] as const) : (['default'] as const)
  return kinds.flatMap((kind) => {
    const paragraphs = portrait.map((section) => numberIn(section, kind)).filter((found) => found !== undefined)
    return [...new Set(paragraphs)].map((paragraph) => ({ kind, paragraph }))
  })
}

function numberIn({ footers }: Section, kind: Number['kind']): Paragraph | undefined {
  return footers[kind]?.find(({ text }) => text.includes(PAGE_FIELD))
}

export const numberForm: FileCheck = {
  ...common,
  id: 'page-number/form',
  strength: '一般',
  title: { zh: '页码形式（文件设置）', en: 'Form of page numbers (as set in the file)' },
  expected: () => ({ zh: '— 1 —（一字线，不是连字符）', en: '— 1 — (em dashes, no hyphens)' }),
  run: (docx) => {
    const numbers = numbersOf(docx)
    if (numbers.length === 0) return fail(...NO_NUMBER)
    const wrong = numbers.find(({ paragraph }) => !NUMBER_FORM.test(printed(paragraph)))
    const shown = `“${printed(wrong?.paragraph ?? numbers[0]?.paragraph)}”`
    return wrong ? fail(shown, shown) : pass(shown, shown)
  },
}

const NUMBER_FORM = /^— ?1 ?—$/

function printed(paragraph: Paragraph | undefined): string {
  return (paragraph?.text ?? '').replaceAll(PAGE_FIELD, '1').trim()
}

export const numberSides: FileCheck = {
  ...common,
  id: 'page-number/sides',
  strength: '规定',
  title: { zh: '单双页页码分居两侧（文件设置）', en: 'Page numbers on outer sides (as set in the file)' },
  expected: ({ pageNumber }) => ({
    zh: `奇偶页页脚不同；单页码居右、双页码居左，各空 ${pageNumber.sideIndent.value} 字`,
    en: `different footers for odd and even pages: odd right, even left, ${pageNumber.sideIndent.value} character in`,
  }),
  run: (docx) => {
    const numbers = numbersOf(docx)
    if (numbers.length === 0) return fail(...NO_NUMBER)
    if (!docx.hasEvenAndOddFooters) {
      const align = alignText(numbers[0]?.paragraph)
      return fail(
        `没有设“奇偶页不同”，页码一律${align.zh}`,
        `odd and even pages share a footer; all numbers ${align.en}`,
      )
    }
    const wrong = numbers.find(({ kind, paragraph }) => !isOuter(kind, paragraph))
    const has = (kind: Number['kind']) => numbers.some((number) => number.kind === kind)
    if (!wrong && has('default') && has('even')) return pass('单页居右，双页居左', 'odd right, even left')
    if (!wrong) return fail('单页或双页的页脚里没有页码', 'the footer of odd or of even pages holds no number')
    const align = alignText(wrong.paragraph)
    const side = wrong.kind === 'even' ? (['双页', 'even'] as const) : (['单页', 'odd'] as const)
    return fail(`${side[0]}页码${align.zh}`, `numbers of ${side[1]} pages are ${align.en}`)
  },
}

// Both edges by alignment, or by a tab or frame that only the page shows; a centred one is wrong for certain.
function isOuter(kind: Number['kind'], { align, text }: Paragraph): boolean {
  if (text.startsWith('\t')) return true
  return kind === 'even' ? align === 'left' || align === 'both' : align === 'right'
}

function alignText(paragraph: Paragraph | undefined): { readonly zh: string; readonly en: string } {
  const align = paragraph?.align ?? 'left'
  if (align === 'center') return { zh: '居中', en: 'centred' }
  return align === 'right' ? { zh: '居右', en: 'on the right' } : { zh: '居左', en: 'on the left' }
}

export const numberFont: FileCheck = {
  ...common,
  id: 'page-number/font',
  strength: '一般',
  title: { zh: '页码字体字号（文件设置）', en: 'Font of page numbers (as set in the file)' },
  expected: ({ pageNumber }) => ({
    zh: `${pageNumber.size.value} 磅（4号）${pageNumber.font.value}`,
    en: `${pageNumber.font.value}, ${pageNumber.size.value} pt`,
  }),
  run: (docx, { pageNumber }): Judgement => {
    const runs = numbersOf(docx).flatMap(({ paragraph }) =>
      paragraph.runs.filter(({ text }) => text.includes(PAGE_FIELD)),
    )
    if (runs.length === 0) return unverified(...NO_NUMBER)
    const [run] = runs
    const name = run?.latinFont ?? run?.eastAsiaFont
    if (run === undefined || name === undefined)
      return unverified('文件没有写明页码字体', 'the file does not name their font')
    const isRight = runs.every(
      ({ latinFont, eastAsiaFont, size }) =>
        fontClassOf(latinFont ?? eastAsiaFont ?? '') === pageNumber.font.value &&
        Math.abs(size - pageNumber.size.value) < TOLERANCES.size.value,
    )
    const text = `${fontList([name])} ${figure(run.size)} pt`
    return isRight ? pass(text, text) : fail(text, text)
  },
}
