// 《行政诉讼程序法》, 《中华人民共和国重大行政决策程序暂行条例》: names that no law has.

import { citationRule, type Judgement } from '../../citations/citation-rule.ts'
import { bareName, findLaw, STATE } from '../../laws/find-law.ts'
import { TABLE_AGE } from '../../laws/sources.ts'
import { wrongNames } from '../../laws/wrong-names.ts'

export const citationMisnamed = citationRule({
  id: 'citation/misnamed',
  summary: { zh: '法律、法规、文件的名称不对', en: 'a law is called by a wrong name' },
  severity: 'warning',
  basis: `实务：引用法律、法规、文件用全称或规范简称（${TABLE_AGE}）`,
  examples: {
    found: ['组织学习《未成年保护法》，落实《重大行政决策程序条例》。'],
    silent: ['组织学习《中华人民共和国未成年人保护法》，落实《重大行政决策程序暂行条例》。'],
  },
  judge({ title, written }) {
    const right = wrongNames.get(bareName(title))
    if (right !== undefined) return saying(written, right)
    const law = findLaw(bareName(title))
    return title.startsWith(STATE) && law?.name === bareName(title) ? saying(written, law.name) : undefined
  },
})

function saying(written: string, right: string): Judgement {
  return {
    message: { zh: `没有《${written}》`, en: `there is no 《${written}》` },
    expected: { zh: `《${right}》`, en: `《${right}》` },
    help: { zh: '核对后改用正确的名称；是本地的规定的，写明地方名', en: 'check, and use the right name' },
  }
}
