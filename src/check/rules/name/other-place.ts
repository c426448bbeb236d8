// 在旺苍县委、县政府领导下 in a report of 苍溪县: another place where only the organ's own can be meant, as it stands
// in a text that was taken from elsewhere.

import { type Mark, markFindings } from '../../marks/mark-rule.ts'
import { type OrganField, organFields } from '../../names/organ-fields.ts'
import { isSameLevel, type Place, placesOf } from '../../names/places.ts'
import type { ReadingRule } from '../../reading.ts'
import { matchesOf } from '../../words/matches.ts'

// 市 is left out: a county-level city works under another city, too.
const LEADERS =
  /(?<=[在、，和及]|中共)(?!中共)((?:(?![在和及])[\u4e00-\u9fff]){2,8}?)([县区镇乡旗]|街道)(?:党?委|党工委)(?=[^。；]{0,24}(?:领导|指导|关心)下)/g
// 在自治区党委领导下 names no place.
const NO_STEM = /^自治|[本全该各我上级党政府委和与及省市州县区镇乡届工]/

export const nameOtherPlace: ReadingRule = {
  id: 'name/other-place',
  summary: { zh: '该写本地的地方写了别处', en: 'another place where the organ’s own is meant' },
  severity: 'warning',
  basis: '实务：报告写本单位、本地方的情况',
  examples: {
    place: 'manifest',
    found: ['单位: 苍溪县乡村振兴局\n标题: 旺苍县乡村振兴局2023年法治政府建设年度报告'],
    silent: ['单位: 苍溪县乡村振兴局\n标题: 苍溪县乡村振兴局2023年法治政府建设年度报告'],
  },
  needsManifest: true,
  *check({ report, reading }) {
    const places = placesOf(report.manifest.organ)
    if (places.length === 0) return
    for (const { name, text, span } of organFields(report)) {
      const other = otherThan(places, placesOf(text))
      if (other) yield { ...sayOther(nameOf(other), places), help: HELP, message: inField(name, other, places), span }
    }
    for (const prose of reading.prose) {
      for (const mark of leadersIn(prose.masked, places)) yield* markFindings(mark, prose, 'name/other-place')
    }
  },
}

const HELP = { zh: '核对后改正', en: 'check it and correct one of them' }

function inField(name: OrganField['name'], other: Place, places: readonly Place[]) {
  const { message } = sayOther(nameOf(other), places)
  return { zh: `${name}里的${message.zh}`, en: `in ${name}: ${message.en}` }
}

/** A place of the level of one of the organ's own, where no such place is the organ's. */
function otherThan(own: readonly Place[], found: readonly Place[]): Place | undefined {
  return found.find(({ stem, kind }) => {
    // A city of a county stands under another city.
    if (kind === '市') return false
    const level = own.filter((place) => isSameLevel(place.kind, kind))
    return level.length > 0 && !level.some((place) => isSame(place.stem, stem))
  })
}

function* leadersIn(text: string, places: readonly Place[]): Iterable<Mark> {
  for (const { 1: stem = '', 2: kind = '', index } of matchesOf(text, LEADERS)) {
    const level = places.filter((place) => place.kind === kind)
    if (level.length === 0 || NO_STEM.test(stem) || level.some((place) => isSame(place.stem, stem))) continue
    yield { start: index, end: index + stem.length + kind.length, ...sayOther(`${stem}${kind}`, level) }
  }
}

/** 三都县 is 三都水族自治县. */
function isSame(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a)
}

function sayOther(found: string, places: readonly Place[]) {
  const own = places.map(nameOf).join('')
  return {
    message: { zh: `“${found}”不是本单位所在的“${own}”`, en: `${found} is not ${own}, where the organ is` },
    expected: { zh: `“${own}”`, en: own },
  }
}

function nameOf({ stem, kind }: Place): string {
  return `${stem}${kind}`
}
