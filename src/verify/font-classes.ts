// Names of fonts as files write them → the class of typeface that the standard names.

import type { FontClass } from '../model/profile.ts'

// Makers put the class into the name, in Chinese, in English, or in both; the order matters (小标宋 holds 宋).
const CLASSES: readonly (readonly [RegExp, FontClass])[] = [
  [/小标宋|xiaobiaosong|xbsong|fzxbs/i, '小标宋'],
  // What machines without 小标宋 take for it, as the profile has it.
  [/中宋|zhongsong/i, '小标宋'],
  [/仿宋|fang ?song|fandolfang/i, '仿宋'],
  [/楷|kai/i, '楷体'],
  [/黑体|黑_gb|simhei|stheiti|heiti|fandolhei|fzhei|等线|雅黑|yahei|noto sans cjk|思源黑体/i, '黑体'],
  [/宋|simsun|nsimsun|stsong|fandolsong|song/i, '宋体'],
]

export function fontClassOf(name: string): FontClass | undefined {
  return CLASSES.find(([pattern]) => pattern.test(name))?.[1]
}

export function fontList(names: readonly string[]): string {
  return [...new Set(names)].join('、')
}
