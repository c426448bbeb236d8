// What the official tables must add up to: one rule for each kind of identity, none more than once for one mistake.

import type { Message, Rule } from '../../../src/template-api.ts'
import { diagnose, type Imbalance } from '../balance/diagnose.ts'
import type { IdentityKind } from '../balance/identity.ts'
import { sayImbalance } from '../balance/say-imbalance.ts'
import { FORMAT } from '../basis.ts'
import { readTables } from '../data/read-table.ts'
import { proseOf } from '../prose.ts'

const CORNER = '申请表左上角：第一项加第二项之和，等于第三项加第四项之和'

function identityRule(kind: IdentityKind, summary: Message, where: string): Rule {
  return {
    id: `info-disclosure/${kind}`,
    summary,
    severity: 'error',
    basis: `${FORMAT}：${where}`,
    *check({ report }) {
      const sentences = proseOf(report)
      for (const data of readTables(report)) {
        for (const imbalance of diagnose(data)) {
          if (kindOf(imbalance) === kind) yield sayImbalance(imbalance, { data, sentences })
        }
      }
    },
  }
}

/** A wrong cell goes by its row. */
function kindOf(imbalance: Imbalance): IdentityKind | undefined {
  const failure = imbalance.kind === 'cell' ? imbalance.failures[0] : imbalance.failure
  return failure?.identity.kind
}

export const rowTotal = identityRule(
  'row-total',
  { zh: '申请表的一行不平', en: 'a row of the table of applications does not add up' },
  '申请表“总计”列',
)

export const resultTotal = identityRule(
  'result-total',
  {
    zh: '申请表“（七）总计”不等于各项之和',
    en: '（七）总计 in the table of applications is not the sum of the results',
  },
  '申请表“（七）总计”行',
)

export const balance = identityRule(
  'balance',
  {
    zh: '申请表的新收、结转和办理结果不平',
    en: 'applications received and carried over do not equal those handled and left',
  },
  CORNER,
)

export const reviewTotal = identityRule(
  'review-total',
  { zh: '复议诉讼表的总计不等于各项之和', en: 'a total of reviews or lawsuits is not the sum of its parts' },
  '复议诉讼表“总计”列',
)
