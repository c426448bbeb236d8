// A number and the units that a format asks for → the number in them: 12345678元 in 万元, 0.125 in %, 30000件 in 万.

import type { Amount } from './amount.ts'
import { type Decimal, decimal, plain } from './decimal.ts'
import type { Format } from './format.ts'
import { type Refusal, refusal } from './refusal.ts'
import { comparable, convert, PERCENT, PERCENTAGE_POINT, RATIO, unitOf } from './units.ts'

export interface Scaled {
  /** A plain decimal, as stated where nothing was converted. */
  readonly value: string
  readonly unit: string
  /** 万 or 亿, printed behind the figures; else empty. */
  readonly scale: string
  /** What the value has to be multiplied by to count in `unit`. */
  readonly factor: string
}

const FACTORS = { 万: '10000', 亿: '100000000' }

export function inUnits(value: Amount, formats: readonly Format[]): Scaled | Refusal {
  let scaled: Scaled | Refusal = { value: value.value, unit: value.unit, scale: '', factor: '1' }
  for (const format of formats) {
    if ('message' in scaled) return scaled
    scaled = step(value, scaled, format)
  }
  return scaled
}

function step(value: Amount, scaled: Scaled, format: Format): Scaled | Refusal {
  switch (format.kind) {
    case 'percent':
      return into(scaled, PERCENT)
    case 'points':
      return value.growth ? growthInPoints : intoPoints(scaled)
    case 'convert':
      return into(scaled, format.unit)
    case 'scale':
      return inScale(scaled, format.scale)
    default:
      return scaled
  }
}

function into(scaled: Scaled, unit: string): Scaled | Refusal {
  if (scaled.unit === unit) return scaled
  if (comparable(scaled.unit, unit)) {
    const value = convert(decimal(scaled.value), scaled.unit, unit)
    return { ...scaled, value: plain(value), unit }
  }
  return refusal(
    `${scaled.unit === RATIO ? '没有单位的数' : scaled.unit}不能换算成${unit}`,
    `${scaled.unit === RATIO ? 'a number without unit' : scaled.unit} cannot be converted into ${unit}`,
    { zh: '请核对数据的“单位”，或去掉这个格式', en: 'check the unit of the fact, or leave the format out' },
    { zh: `能换算成${unit}的数`, en: `a number that converts into ${unit}` },
  )
}

// 30% to 33.3% has grown by 11%, and by 3.3 points.
const growthInPoints = refusal(
  '增长率不能印成百分点',
  'a rate of growth is no number of percentage points',
  {
    zh: '两年百分数相差几个百分点，写 增减量(…) 或 差(…)',
    en: 'what two percentages differ by is 增减量(…) (changeAmount) or 差(…) (difference)',
  },
  { zh: '两个百分数的差', en: 'a difference of percentages' },
)

function intoPoints(scaled: Scaled): Scaled | Refusal {
  if (scaled.unit === PERCENTAGE_POINT) return scaled
  const percent = into(scaled, PERCENT)
  return 'message' in percent ? percent : { ...percent, unit: PERCENTAGE_POINT }
}

// 1234.5万元 in 亿 is counted in 元 first: 0.12345亿 of them.
function inScale(scaled: Scaled, scale: '万' | '亿'): Scaled {
  const { dimension } = unitOf(scaled.unit)
  const isScaled = /^[百千万亿]/u.test(scaled.unit) && dimension !== scaled.unit && scaled.unit.endsWith(dimension)
  const unit = isScaled ? dimension : scaled.unit
  const counted: Decimal = convert(decimal(scaled.value), scaled.unit, unit)
  return { value: plain(counted.div(decimal(FACTORS[scale]))), unit, scale, factor: FACTORS[scale] }
}
