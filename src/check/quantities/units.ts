// Measure words (量词) and units that make a number in official prose a quantity, and which of them count the same things.

/** Of people, things, acts and measures. Only what stands in this list is compared. */
const UNITS = [
  // acts and their number
  '人次 件次 户次 场次 篇次 条次 车次 批次 家次 户次 次 场 期 轮 趟 人天 课时 学时',
  // people
  '人 名 位',
  // things and cases
  '件 条 起 宗 例 项 个 份 封 篇 部 处 所 家 户 座 台 辆 套 张 幅 块 册 本 枚 卷 宗卷 种 类 批 支 组 队 对 间 门 栋 口 棵 株 头 只 把 座次 宗地 类别 方面 点',
  // places
  '镇 村 社区 乡镇 街道',
  // measures
  '公里 千米 平方公里 平方米 立方米 亩 公顷 吨 公斤 千克 千瓦 千瓦时 米 小时 分钟 天 个月 个工作日 工作日',
]
  .join(' ')
  .split(' ')

const MONEY = ['元', '美元', '港元', '欧元']

/** Longest first, so that 人次 is not read as 人. */
const BY_FIRST: ReadonlyMap<string, readonly string[]> = groupByFirst([...UNITS, ...MONEY])

function groupByFirst(units: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const unit of [...units].sort((a, b) => b.length - a.length)) {
    const first = unit.charAt(0)
    groups.set(first, [...(groups.get(first) ?? []), unit])
  }
  return groups
}

// What begins like a unit and is another word: 个别, 位于, 部门 …
const OTHER_WORDS =
  /^(?:个别|个性|位于|位置|部门|部署|部分|处理|处置|处罚|处分|所有|所属|家庭|期间|项下|类似|起来|起诉|点名|人均|人民|人大|名单|把关|条例|条件|对[^、，。；]|只有|间接|门户|口径|头部|支持|支出|组织|期限|场所|次数|次之|本级|本县|本市|本局|本地|本年|本单位|台账|套路|例会|例行|次日)/

/** The unit that stands at `at`, if one does. */
export function unitAt(text: string, at: number): string | undefined {
  const candidates = BY_FIRST.get(text.charAt(at))
  if (candidates === undefined) return undefined
  const unit = candidates.find((candidate) => text.startsWith(candidate, at))
  if (unit === undefined || (unit.length === 1 && OTHER_WORDS.test(text.slice(at, at + 4)))) return undefined
  return unit
}

export function isMoney(unit: string): boolean {
  return MONEY.includes(unit)
}

// Real lists say 14件 of what is 1条, 1件 and 12件.
const SAME: readonly (readonly string[])[] = [
  ['件', '条', '起', '宗', '例'],
  ['人', '名', '位'],
  ['次', '场', '场次'],
]

/** Two units of one class may be compared and added. */
export function unitClass(unit: string): string {
  return SAME.find((units) => units.includes(unit))?.[0] ?? unit
}
