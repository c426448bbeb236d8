// A sentence → its changes from one value to another (由10件增至12件; 12件，比上年的10件……), with what is said of them:
// 增长20%, 增加2件.

import { ZERO } from '../quantities/bounds.ts'
import type { Quantity } from '../quantities/quantity.ts'
import { unitClass } from '../quantities/units.ts'
import type { Sentence } from '../words/sentences.ts'

export interface Change {
  /** `computed`: it stands nowhere, but follows from the numbers that do. */
  readonly before: Quantity & { readonly computed?: true }
  readonly after: Quantity
  /** What the words between them say: 增至 up, 降至 down. */
  readonly verb?: Direction
  readonly claims: readonly Claim[]
}

export type Direction = 'up' | 'down'

/** A number that is said of a change. */
export interface Claim {
  readonly quantity: Quantity
  readonly direction: Direction
}

const MOST_CLAIMS = 3
const UP = '增长|增加|上升|提高|提升|上涨|增幅|增速|扩大|扩充|新增|增'
const DOWN = '下降|减少|降低|下滑|回落|降幅|压减|缩减|压缩|缩短|精简|减'
const TO = '到|至'
const UPWARD = new RegExp(`(?:${UP}|升|达)(?:${TO})$`)
const DOWNWARD = new RegExp(`(?:${DOWN}|降)(?:${TO})$`)
const TOWARDS = new RegExp(`(?:${TO})(?:了|今年的?|本年的?|20\\d\\d年的?|目前的?)?$`)
const LAST = '(?:上年|去年|上一年|前一年|20\\d\\d年)(?:同期|全年)?'
const CLAIM = new RegExp(
  `^(?:同比|环比|[与和]?[比较]?${LAST}(?:相比)?|净|分别)?(${UP}|${DOWN})(?:了|率为|率达|为|达到?)?$`,
)
const LAST_YEAR = /(?:比|较)?(?:上年|去年|上一年|前一年|往年|20\d\d年)(?:同期|全年)?的?[^0-9]{0,6}$/
// 较“十三五”末的9323亿元增加4374亿元
const EARLIER = /(?:比|较)[^，；]{0,12}(?:末|底|初|期|时)的?$/
const THIS_YEAR = /(?:今年|本年|20\d\d年)[^0-9]{0,14}$/

export function changesOf({ quantities }: Sentence): Change[] {
  const changes: Change[] = []
  // The second number of a change begins none of its own.
  let from = 0
  for (const [index, first] of quantities.entries()) {
    const second = quantities[index + 1]
    if (index < from || second === undefined) continue
    const pair = readPair(first, second)
    const claims = pair ? claimsFrom(quantities.slice(index + 2, index + 2 + MOST_CLAIMS), pair.before) : []
    const change = pair ? { ...pair, claims } : fromDifference(first, second, quantities[index + 2])
    if (change === undefined) continue
    changes.push(change)
    from = index + 2
  }
  return changes
}

function readPair(first: Quantity, second: Quantity): Omit<Change, 'claims'> | undefined {
  if (unitClass(first.unit) !== unitClass(second.unit) || first.kind === 'points') return undefined
  const said = second.label
  if (/(?:由|从)[^由从]{0,16}$/.test(first.label) && TOWARDS.test(said)) {
    const verb = UPWARD.test(said) ? 'up' : DOWNWARD.test(said) ? 'down' : undefined
    return { before: first, after: second, ...(verb && !/达(?:到|至)$/.test(said) ? { verb } : {}) }
  }
  // 12件，比上年的10件增长20%
  if (LAST_YEAR.test(said) && !CLAIM.test(said) && /^(?:比|较|上年|去年)/.test(said) && said.length < 16)
    return { before: second, after: first }
  const years = [first, second].map(({ label }) => Number(/20\d\d(?=年)/.exec(label)?.[0] ?? 0))
  if (years[0] && years[1] === years[0] + 1 && LAST_YEAR.test(first.label) && THIS_YEAR.test(said))
    return { before: first, after: second }
  return undefined
}

/** 1560件，同比增加240件，增长18.2%: the value before follows from the difference. */
function fromDifference(after: Quantity, second: Quantity, third: Quantity | undefined): Change | undefined {
  if (after.kind === 'percent' || after.kind === 'points' || third?.kind !== 'percent') return undefined
  // 比上年的40份增加6份 begins with the value before.
  if (LAST_YEAR.test(after.label) || EARLIER.test(after.label)) return undefined
  const [difference, share] = claimsFrom([second, third], after)
  if (difference === undefined || share === undefined || second.kind === 'percent' || second.kind === 'points')
    return undefined
  const by = signed(difference)
  const value = difference.direction === 'up' ? after.value.minus(second.value) : after.value.plus(second.value)
  const before = {
    ...after,
    value,
    low: after.low.minus(by.high),
    high: after.high.minus(by.low),
    computed: true as const,
  }
  return { before, after, claims: [share] }
}

/** The claims right behind a change; the first other number ends them. */
function claimsFrom(quantities: readonly Quantity[], before: Quantity): Claim[] {
  const claims: Claim[] = []
  for (const quantity of quantities) {
    const word = CLAIM.exec(quantity.label)?.[1]
    if (word === undefined || /分别|年均/.test(quantity.label)) break
    if (
      quantity.kind !== 'percent' &&
      quantity.kind !== 'points' &&
      unitClass(quantity.unit) !== unitClass(before.unit)
    )
      break
    claims.push({ quantity, direction: new RegExp(`^(?:${DOWN})$`).test(word) ? 'down' : 'up' })
  }
  return claims
}

/** Whether the values go the other way than the verb between them says. */
export function isAgainst({ before, after, verb }: Change): boolean {
  if (isRank(before, after)) return false
  return (verb === 'up' && after.high.lt(before.low)) || (verb === 'down' && after.low.gt(before.high))
}

/** 排名由369位上升到235位: the first place is the highest. */
function isRank(before: Quantity, after: Quantity): boolean {
  return /^[位名]$/.test(after.unit) && /排|列|榜|位次|上升|前移|跃升|提升|前进|晋/.test(before.label + after.label)
}

/** A claim as a signed number. */
export function signed({ quantity, direction }: Claim): Pick<Quantity, 'low' | 'high'> {
  return direction === 'up' ? quantity : { low: ZERO.minus(quantity.high), high: ZERO.minus(quantity.low) }
}
