// The name of an organ → the places that it begins with: 永安市小陶镇人民政府 → 永安市, 小陶镇. What else ends in 区 or 乡
// (开发区, 住房和城乡建设局) is no place.

export interface Place {
  /** 小陶 */
  readonly stem: string
  /** 镇 */
  readonly kind: string
}

/** Kinds of one level: a place is one of them, and can be mistaken for another. 市 and 县 of one name may both exist. */
const LEVELS = [['县', '区'], ['镇', '乡', '街道'], ['市'], ['旗']] as const

const PLACE = /([\u4e00-\u9fff]{2,6}?)(省|市|州|县|区|旗|镇|乡|街道)/y
const NO_PLACE =
  /开发|高新|示范|保税|合作|试验|风景|名胜|保护|度假|(?:[社片小校景库林矿灌地郊辖园新]区|城[区镇乡])$|.[和与及]|^[省市州县区旗镇乡]/

// An organ has no more, and a longer text is none.
const MOST = 4

export function placesOf(organ: string): Place[] {
  const pattern = new RegExp(PLACE)
  pattern.lastIndex = /^(?:中共|中国共产党)?/.exec(organ)?.[0].length ?? 0
  const places: Place[] = []
  for (let count = 0; count < MOST; count++) {
    const [, stem, kind] = pattern.exec(organ) ?? []
    if (stem === undefined || kind === undefined) break
    if (!NO_PLACE.test(stem + kind)) places.push({ stem, kind })
  }
  return places
}

/** What a place of this kind might be called by mistake. */
export function otherKinds(kind: string): readonly string[] {
  return levelOf(kind).filter((other) => other !== kind)
}

export function isSameLevel(a: string, b: string): boolean {
  return levelOf(a).includes(b)
}

function levelOf(kind: string): readonly string[] {
  return LEVELS.find((kinds) => kinds.some((known) => known === kind)) ?? []
}
