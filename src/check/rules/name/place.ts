// 王河乡 in a report of 王河镇: the organ's own place under another kind of name.

import type { Finding, Message } from '../../../diagnostics/diagnostic.ts'
import { type Mark, markFindings } from '../../marks/mark-rule.ts'
import { organFields } from '../../names/organ-fields.ts'
import { otherKinds, type Place, placesOf } from '../../names/places.ts'
import type { ReadingRule } from '../../reading.ts'
import { matchesOf } from '../../words/matches.ts'

/** Words that begin with the kind of a place: 王河乡村, 苍溪区域, 静海县志. */
const NO_KIND: Readonly<Record<string, string>> = {
  乡: '(?![村土亲贤里音愁情风镇])',
  镇: '(?![静定压])',
  区: '(?![域间位块划别级县])',
  县: '(?![志令衙])',
  街道: '',
}

export const namePlace: ReadingRule = {
  id: 'name/place',
  summary: { zh: '本地的名称与单位名称不一致', en: 'the organ’s own place under another name' },
  severity: 'warning',
  basis: '实务：同一机关、同一地方的名称全文一致，与单位名称一致',
  examples: {
    place: 'manifest',
    found: ['单位: 王河镇人民政府\n标题: 王河乡2023年法治政府建设年度报告'],
    silent: ['单位: 王河镇人民政府\n标题: 王河镇2023年法治政府建设年度报告'],
  },
  needsManifest: true,
  *check({ report, reading }) {
    const places = placesOf(report.manifest.organ).filter(({ kind }) => otherKinds(kind).length > 0)
    for (const place of places) {
      const pattern = patternOf(place)
      for (const { name, text, span } of organFields(report)) {
        const [found] = text.match(pattern) ?? []
        if (found) yield inField(found, name, place, span)
      }
      for (const prose of reading.prose) {
        for (const { 0: found, index } of matchesOf(prose.masked, pattern))
          yield* markFindings(toMark(found, index, place), prose, 'name/place')
      }
    }
  },
}

/** What the place was called before it became what it is may be called so: 原王河乡, 王河乡撤乡设镇. */
function patternOf({ stem, kind }: Place): RegExp {
  const kinds = otherKinds(kind).map((other) => `${other}${NO_KIND[other] ?? ''}`)
  return new RegExp(`(?<![原撤由将]|撤销|合并)${stem}(?:${kinds.join('|')})(?!撤|改|更名|并入|合并)`, 'g')
}

function toMark(found: string, start: number, place: Place): Mark {
  return { start, end: start + found.length, ...sayMismatch(found, place) }
}

function inField(found: string, name: string, place: Place, span: Finding['span']): Finding {
  const { message, expected } = sayMismatch(found, place)
  return {
    message: { zh: `${name}里的${message.zh}`, en: `in ${name}: ${message.en}` },
    expected,
    help: { zh: '核对单位名称，改正其中一处', en: 'check the organ’s name and correct one of them' },
    ...(span ? { span } : {}),
  }
}

function sayMismatch(found: string, { stem, kind }: Place): { message: Message; expected: Message } {
  const own = `${stem}${kind}`
  return {
    message: { zh: `“${found}”与单位名称里的“${own}”不一致`, en: `${found} is ${own} in the organ’s name` },
    expected: { zh: `“${own}”`, en: own },
  }
}
