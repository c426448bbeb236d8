// Facts → an index by the words that prose calls them by, and for a quantity in prose the facts that it may be.

import { type Decimal, decimal } from '../../facts/quantity/decimal.ts'
import type { Fact, FactGroup, FactNumber } from '../../model/facts.ts'
import type { Bounds } from '../quantities/bounds.ts'
import type { Quantity } from '../quantities/quantity.ts'
import { unitAt, unitClass } from '../quantities/units.ts'
import { isNegated } from './negation.ts'

export interface NamedFact extends Bounds {
  readonly fact: Fact
  readonly number: FactNumber
  readonly unit: string
  /** One of these stands in the sentence, too; none: the name alone is enough. */
  readonly groups: readonly string[]
  /** It is called by its group's name: 网络舆情.合计. */
  readonly isTotal: boolean
}

export type FactIndex = ReadonlyMap<string, readonly NamedFact[]>

const TOTALS = new Set([
  '合计',
  '总计',
  '共计',
  '总数',
  '小计',
  '总量',
  '数量',
  '总额',
  '件数',
  '总件数',
  '次数',
  '人数',
])
const SHORTEST = 2
/** A name of this length says what it is without its group. */
const TELLING = 4
const LONGEST = 16

export function indexFacts(root: FactGroup): FactIndex {
  const index = new Map<string, NamedFact[]>()
  const visit = (group: FactGroup): void => {
    for (const node of group.children.values()) {
      if (node.kind === 'group') visit(node)
      else for (const [name, named] of namesOf(node)) add(index, name, named)
    }
  }
  visit(root)
  return index
}

// A name that so many facts share says nothing in prose.
const MOST_SHARING = 64

function add(index: Map<string, NamedFact[]>, name: string, named: NamedFact): void {
  const known = index.get(name)
  if (known === undefined) index.set(name, [named])
  else if (known.length < MOST_SHARING) known.push(named)
}

function namesOf(fact: Fact): (readonly [string, NamedFact])[] {
  const number = fact.value
  const unit = number.kind === 'number' ? readUnit(number.unit) : undefined
  if (number.kind !== 'number' || unit === undefined) return []
  const own = fact.path.at(-1) ?? ''
  const group = fact.path.at(-2)
  const value = decimal(number.value).times(unit.factor)
  const room = number.approximation === undefined ? decimal('0') : value.abs().times(ROOM)
  const base = { fact, number, unit: unit.name, low: value.minus(room), high: value.plus(room) }
  const isTotal = TOTALS.has(own) && group !== undefined
  const groups = group === undefined || isTotal ? [] : [group]
  const aliases = fact.aliases.map((alias) => [alias, alias.length >= TELLING ? [] : groups] as const)
  return [[isTotal ? (group ?? own) : own, groups] as const, ...aliases]
    .filter(
      ([name, needed]) => name.length >= (needed.length > 0 || isTotal ? SHORTEST : TELLING) && name.length <= LONGEST,
    )
    .map(([name, needed]) => [name, { ...base, groups: needed, isTotal }] as const)
}

const ROOM = decimal('0.2')

function readUnit(unit: string): { readonly name: string; readonly factor: Decimal } | undefined {
  if (unit === '%' || unit === '％') return { name: '%', factor: decimal('1') }
  const factor = unit.startsWith('万') ? '10000' : unit.startsWith('亿') ? '100000000' : '1'
  const name = factor === '1' ? unit : unit.slice(1)
  return unitAt(name, 0) === name && name !== '' ? { name, factor: decimal(factor) } : undefined
}

// Between a name and its number: 网络舆情共14件, 热线线索1条, 书记信箱咨询件1件.
const FILLER =
  /^(?:线索|咨询件?|案件|案|件|事项|问题|工单|转办件|办件|诉求|信件|总?数|总?量|人数|次数|共计?|累计|合计|总计|达到?|为|是|了|有|约|[“”"])*$/
// What may stand right before a total's name: 共受理, 全县现有 … Any other verb (新招录, 抽调) is of other numbers.
const OF_ALL =
  /(?:^|全年|今年|本年|共有?|共计|累计|总计|合计|现有|受理|收到|接收|接到|办理|化解|消除|处理|处置|聘请|配备|接待|开展|投入|安排|拨付|落实|组织|举办|召开|发放|设立|全[县市区局镇乡](?:有|各类)?|各类)$/
const OUTCOME =
  /办结|审结|结案|答复|办复|不予|拒绝|完成|整改|维持|撤销|驳回|未|正在|待|新[增招收聘录]|招录|结转|其中|涉及|参与|培训/

/** The facts that the quantity may state, the longest name first found; `sentence`: the words around it. */
export function factsNamed(index: FactIndex, { label, noun, unit }: Quantity, sentence: string): NamedFact[] {
  for (let length = Math.min(LONGEST, label.length); length >= SHORTEST; length--) {
    for (let end = label.length; end >= Math.max(length, label.length - LONGEST); end--) {
      const named = index.get(label.slice(end - length, end))
      if (named === undefined) continue
      const [before, behind] = [label.slice(0, end - length), label.slice(end)]
      const fitting = named.filter(
        (fact) =>
          fits(fact, unit, sentence) &&
          isFiller(behind, fact) &&
          !QUALIFIER.test(before) &&
          !isNegated(before) &&
          (!fact.isTotal || isOfAll(before)),
      )
      if (fitting.length > 0) return fitting
    }
  }
  for (let length = Math.min(LONGEST, noun.length); length >= SHORTEST; length--) {
    const fitting = (index.get(noun.slice(0, length)) ?? []).filter(
      (fact) => fits(fact, unit, sentence) && !OUTCOME.test(label + noun),
    )
    if (fitting.length > 0) return fitting
  }
  return []
}

/** 受理政务热线转办件1035件 names the group behind the fact. */
function isFiller(behind: string, { groups }: NamedFact): boolean {
  return FILLER.test(groups.reduce((rest, group) => rest.replace(group, ''), behind))
}

// 重大问题4个 are some of 问题.
const QUALIFIER =
  /(?:重大|重点|典型|大型|小型|专项|主要|突出|优秀|涉企|涉外|首批?|新增?|其他|部分|较大|疑难|复杂|群体性?|集体|专职|兼职|非)$/

function isOfAll(before: string): boolean {
  return !OUTCOME.test(before) && OF_ALL.test(before)
}

function fits(named: NamedFact, unit: string, sentence: string): boolean {
  return unitClass(named.unit) === unitClass(unit) && named.groups.every((group) => sentence.includes(group))
}
