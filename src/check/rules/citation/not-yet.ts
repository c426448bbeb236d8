// 《公平竞争审查条例》 in a report on 2022: a law that did not exist when the report was written.

import type { Manifest } from '../../../model/report.ts'
import type { Citation } from '../../citations/citation.ts'
import { citationRule } from '../../citations/citation-rule.ts'
import { findLaw } from '../../laws/find-law.ts'
import type { LawDate } from '../../laws/law.ts'
import { localNames } from '../../laws/local-names.ts'
import { sayDate } from '../../laws/say-date.ts'
import { TABLE_AGE } from '../../laws/sources.ts'

export const citationNotYet = citationRule({
  id: 'citation/not-yet',
  summary: { zh: '引用了当时还没有公布的法律、法规', en: 'a law is cited that did not exist yet' },
  severity: 'warning',
  basis: `实务：依据应在引用时已经公布；未写成文日期的，按次年4月30日算（${TABLE_AGE}）`,
  examples: {
    found: ['2019年以来，严格落实《中华人民共和国生态环境法典》，加强执法。'],
    silent: ['参加《中华人民共和国生态环境法典（草案）》征求意见座谈会。'],
  },
  judge(citation, { manifest }) {
    const law = localNames.has(citation.title) ? undefined : findLaw(citation.title)
    if (law?.issued === undefined || law.issued <= writtenBy(manifest) || isInTheMaking(citation)) return undefined
    const day = sayDate(law.issued)
    const number = law.number ? `（${law.number}）` : ''
    return {
      message: {
        zh: `《${citation.written}》${day.zh}才公布${number}`,
        en: `《${citation.written}》 was issued on ${day.en}${number}, later than the report`,
      },
      expected: { zh: `${manifest.year}年度报告成文时已有的法律、法规`, en: 'a law that the report could know' },
      help: {
        zh: '核对名称和年度；是本地同名的法规、规章的，写明地方名',
        en: 'check the name and the year; where a local law of that name is meant, name the place',
      },
    }
  },
})

const MAKING = /草案|征求意见|意见稿|立法|起草|制定|出台|即将|拟|审议|调研|论证|建议|修订稿|座谈/

function isInTheMaking({ before, after }: Citation): boolean {
  return MAKING.test(`${before}《》${after}`)
}

/** Reports have to be published by 1 April; some weeks are given to those that are late. */
function writtenBy({ date, year }: Manifest): LawDate {
  if (date === undefined) return `${year + 1}-04-30`
  const pad = (part: number) => String(part).padStart(2, '0')
  return `${date.year}-${pad(date.month)}-${pad(date.day)}`
}
