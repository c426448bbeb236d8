// 以下简称县司法局: the short form stands between marks, so that it is seen where it begins and ends.

import { markRule } from '../../marks/mark-rule.ts'

export const punctuationShortName = markRule({
  id: 'punctuation/short-name',
  summary: { zh: '“以下简称”后没有引号或书名号', en: 'a short name without marks' },
  severity: 'info',
  basis: '实务：以下简称“……”；简称的是文件的，也写作以下简称《……》',
  examples: {
    found: ['《信访工作条例》（以下简称条例）施行。'],
    silent: ['《信访工作条例》（以下简称《条例》）施行。', '县司法局（以下简称“我局”）牵头。'],
  },
  *find(text) {
    for (const { 0: found, index } of text.matchAll(
      /以下(?:统称|合称|均?简称)(?:为|[：:]|(?![\s\u200B]*[为：:]))(?![\s\u200B]*(?:["“《‘＂。，；.,;…⋯]|$))/gu,
    )) {
      yield {
        start: index,
        end: index + found.length,
        message: { zh: `“${found}”后的简称没有标号`, en: `a short name without marks behind ${found}` },
        expected: { zh: '以下简称“……”', en: '以下简称“……”' },
      }
    }
  },
})
