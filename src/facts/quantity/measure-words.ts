// Which words may stand behind a number as its unit. A value in data/ whose words are none of these is a text and no
// number: 12345热线, 14号文件, 一网通办 must not be read as numbers, for they would then be printed without their words.

// 量词 and units of measure that reports count in. 月, 日, 号 and 点 are missing: with a number they name a day or an hour.
const MEASURE_WORDS = new Set(
  (
    '件 个 份 人 名 次 场 期 篇 条 项 户 家 所 处 起 宗 例 套 台 辆 张 册 本 部 批 只 头 株 棵 艘 架 把 支 根 块 片 座 栋 幢 间 扇 ' +
    '种 类 类别 组 对 双 队 班 级 届 轮 回 趟 遍 页 字 句 段 章 节 款 版 卷 封 幅 枚 瓶 箱 袋 桶 车 班次 ' +
    '人次 件次 户次 家次 场次 车次 台次 架次 批次 例次 课时 学时 人天 工作日 ' +
    '天 周 年 个月 小时 分钟 秒 岁 ' +
    '元 美元 欧元 港元 ' +
    '米 厘米 毫米 公里 千米 平方米 平方公里 公顷 亩 立方米 升 吨 公斤 千克 克 千瓦 千瓦时 度 ' +
    '倍 成 位 分 级别 个百分点 百分点 % ‰'
  ).split(' '),
)

// In words, 一起 and 十分 say something else as well, and 一月 is a month: units of one character that are common in idioms.
const NOT_AFTER_HAN = new Set([
  '分',
  '度',
  '起',
  '成',
  '把',
  '对',
  '回',
  '级',
  '点',
  '字',
  '片',
  '段',
  '类',
  '部',
  '节',
  '块',
])

// 14个乡镇, 3家企业: a measure word and what is counted; 3项以上 and 14件等 are no exact numbers of a thing.
const COUNTED = /^[个名家项件所条场份户位次起][^和与及或等以不的为占]{1,6}$/u
const HAN_ALONE = /^\p{Script=Han}+$/u

// 3.5元/件, 万元/户.
const RATE = /^(.+)\/(.+)$/

/** Whether `unit` may be the unit of a number in digits. */
export function isUnit(unit: string): boolean {
  if (unit === '' || MEASURE_WORDS.has(unit)) return true
  if (isScaled(unit)) return true
  const rate = RATE.exec(unit)
  if (rate?.[1] !== undefined && rate[2] !== undefined) return isCounted(rate[1]) && isCounted(rate[2])
  return COUNTED.test(unit) && HAN_ALONE.test(unit)
}

/** Whether `unit` may be the unit of a number in Han characters, where idioms begin alike (两个维护, 十分). */
export function isUnitAfterHan(unit: string): boolean {
  return unit === '' || (MEASURE_WORDS.has(unit) && !NOT_AFTER_HAN.has(unit))
}

function isCounted(unit: string): boolean {
  return MEASURE_WORDS.has(unit) || isScaled(unit)
}

function isScaled(unit: string): boolean {
  const base = /^(?:万亿|千万|百万|亿|万|千)(.+)$/.exec(unit)?.[1]
  return base !== undefined && MEASURE_WORDS.has(base)
}
