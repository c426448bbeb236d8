// The report's own title: 关于……的报告, without words that say the same twice and without the seams left open.

import type { Message } from '../../../diagnostics/diagnostic.ts'
import type { ReadingRule } from '../../reading.ts'
import { maskTitles } from '../../words/mask.ts'

interface Fault {
  readonly pattern: RegExp
  readonly message: Message
  readonly expected: Message
}

const ABOUT = { zh: '“关于……的报告”', en: '关于……的报告' }
const KIND = '(?:报告|请示|函|意见|通报)$'
// 党的, 人大的: 的 inside names is not the one before the kind of document.
const NAMES = /党的|人民的|群众的/g

const FAULTS: readonly Fault[] = [
  {
    // 对外, 对口, 对台, 对接, 对标 are words of their own.
    pattern: /关于对(?![外口台接标照比策内账等应立话抗])[^的]{2,}(?:进行|开展|实施|给予)/,
    message: { zh: '“关于对”介词重叠', en: '关于 and 对 say the same' },
    expected: { zh: '删去“对”', en: 'no 对' },
  },
  {
    pattern: /关于(?:上报|报送|呈报).*报告$/,
    message: { zh: '“上报”“报送”与“报告”重复', en: '上报 and 报告 say the same' },
    expected: ABOUT,
  },
  {
    pattern: /关于(?:请求|申请|恳请).*请示$/,
    message: { zh: '“请求”“申请”与“请示”重复', en: '请求 and 请示 say the same' },
    expected: { zh: '“关于……的请示”', en: '关于……的请示' },
  },
  {
    pattern: /(?:请示|汇报)的?报告$|(?:总结|报告)的报告$/,
    message: { zh: '有两个文种', en: 'two kinds of document in one title' },
    expected: { zh: '只用“报告”', en: '报告 alone' },
  },
  {
    pattern: /^(?!.*关于).*(?:情况|工作|事项|问题)的报告$/,
    message: { zh: '缺少“关于”', en: '关于 is missing' },
    expected: ABOUT,
  },
  {
    pattern: new RegExp(`关于[^的]*${KIND}`),
    message: { zh: '文种前缺少“的”', en: '的 is missing before the kind of document' },
    expected: ABOUT,
  },
]

export const structureTitle: ReadingRule = {
  id: 'structure/title',
  summary: { zh: '公文标题重复或缺字', en: 'a title that says something twice, or lacks a word' },
  severity: 'warning',
  basis: '实务：标题由发文机关名称、事由（关于……的）和文种组成（条例第九条（七））',
  *check({ report: { manifest, fieldSpans } }) {
    const title = maskTitles(manifest.title ?? '').replaceAll(/\s/g, '')
    const span = fieldSpans.get('title')
    const fault = FAULTS.find(({ pattern }) => pattern.test(title.replace(NAMES, '')))
    if (fault === undefined) return
    yield {
      message: { zh: `标题“${manifest.title}”${fault.message.zh}`, en: `the title: ${fault.message.en}` },
      expected: fault.expected,
      help: { zh: '改写标题', en: 'reword the title' },
      ...(span ? { span } : {}),
    }
  },
}
