// 发文字号: 六角括号〔〕 around the full year, no 第, no padding.

import type { FileCheck } from '../check.ts'
import { fail, pass, unverified } from '../result.ts'

const SOMEHOW = /^[\p{Script=Han}]{1,12}\s*[〔[［【（(]\s*\d{2,4}\s*[〕\]］】）)]\s*第?\s*\d{1,5}\s*号/u
const RIGHT = /^[\p{Script=Han}]{1,12}〔\d{4}〕[1-9]\d{0,4}号/u
// It stands in 版头, in a letter right under it; farther down stand citations of other documents.
const HEAD = 12

export const documentNumber: FileCheck = {
  id: 'elements/document-number',
  group: 'elements',
  evidence: 'file',
  clause: '7.2.5',
  strength: '规定',
  title: { zh: '发文字号（文件内容）', en: 'Document number (in the file)' },
  expected: () => ({
    zh: '年份用全称、放在六角括号“〔〕”里，序号不加“第”、不编虚位',
    en: 'full year in 〔〕, no 第, no padding',
  }),
  run: ({ paragraphs }) => {
    const head = paragraphs
      .map(({ text }) => text.trim())
      .filter((text) => text !== '')
      .slice(0, HEAD)
    const found = head.map((text) => SOMEHOW.exec(text)?.[0]).find((number) => number !== undefined)
    if (found === undefined) return unverified('文中没有发文字号', 'there is no document number')
    const shown = `“${found}”`
    return RIGHT.test(found) ? pass(shown, shown) : fail(shown, shown)
  },
}
