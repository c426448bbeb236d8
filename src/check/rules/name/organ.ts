// 苍溪县乡村振新局: the organ's own name with one character changed, left out or doubled.

import { type Mark, markFindings } from '../../marks/mark-rule.ts'
import { DEPARTMENTS } from '../../names/departments.ts'
import { type NearMiss, nearMisses } from '../../names/near-misses.ts'
import { organFields } from '../../names/organ-fields.ts'
import { placesOf } from '../../names/places.ts'
import type { ReadingRule } from '../../reading.ts'

// A shorter name is near to too many others; a longer one is no name.
const LENGTHS = { least: 6, most: 40 }

export const nameOrgan: ReadingRule = {
  id: 'name/organ',
  summary: { zh: '单位名称差一个字', en: 'the organ’s name, but for one character' },
  severity: 'warning',
  basis: '实务：机关名称全文一致，与单位名称一致',
  examples: {
    place: 'manifest',
    found: ['单位: 苍溪县乡村振兴局\n标题: 苍溪县乡村振新局2023年法治政府建设年度报告'],
    silent: ['单位: 苍溪县乡村振兴局\n标题: 县乡村振兴局2023年法治政府建设年度报告'],
  },
  needsManifest: true,
  *check({ report, reading }) {
    const { organ } = report.manifest
    if (organ.length < LENGTHS.least || organ.length > LENGTHS.most) return
    for (const { name, text, span } of organFields(report)) {
      for (const { message, expected } of slipsIn(text, organ)) {
        yield {
          message: { zh: `${name}里的${message.zh}`, en: `in ${name}: ${message.en}` },
          expected,
          help: HELP,
          span,
        }
      }
    }
    for (const prose of reading.prose) {
      for (const mark of slipsIn(prose.masked, organ)) yield* markFindings(mark, prose, 'name/organ')
    }
  },
}

const HELP = { zh: '核对单位名称，改正其中一处', en: 'check the organ’s name and correct one of them' }

function* slipsIn(text: string, organ: string): Iterable<Mark> {
  for (const miss of nearMisses(text, organ)) {
    const { start, end } = miss
    const found = text.slice(start, end)
    if (!/^[\u4e00-\u9fff]+$/.test(found) || isOther(found, miss, organ)) continue
    yield {
      start,
      end,
      message: { zh: `“${found}”与单位名称“${organ}”差一个字`, en: `${found} is ${organ} but for one character` },
      expected: { zh: `“${organ}”`, en: organ },
    }
  }
}

/** The name of another organ, or a way to shorten the own. */
function isOther(found: string, { at, kind }: NearMiss, organ: string): boolean {
  const character = organ.charAt(at)
  // 旺苍县 is not 苍溪县 with something left out.
  if (kind === 'missing') return at < placeLength(organ) || /[和与及]/.test(character)
  // 临江县 and 临江市 may be two; kinds of places and of organs have rules of their own.
  if (kind === 'changed' && /[县区市镇乡省局厅]/.test(character)) return true
  return kind === 'changed' && wordsOver(found, at).some((word) => DEPARTMENTS.has(word))
}

function placeLength(organ: string): number {
  return placesOf(organ).reduce((sum, { stem, kind }) => sum + stem.length + kind.length, 0)
}

/** The words of two characters that the changed one belongs to. */
function wordsOver(found: string, at: number): string[] {
  return [found.slice(at - 1, at + 1), found.slice(at, at + 2)]
}
