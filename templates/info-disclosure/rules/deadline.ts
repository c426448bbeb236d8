// Departments publish by 1月31日, governments by 3月31日 of the next year.

import { type CalendarDate, compareDates, printedDate, type Rule } from '../../../src/template-api.ts'
import { DEADLINES } from '../basis.ts'
import type { InfoDisclosureExtras } from '../schema.ts'

/** 条例第四十九条第一款 (部门) and 第二款 (本级政府); month and day of the next year. */
const LAST_DAYS = { department: { month: 1, day: 31 }, government: { month: 3, day: 31 } } as const

export const deadline: Rule<InfoDisclosureExtras> = {
  id: 'info-disclosure/deadline',
  summary: { zh: '成文日期或发布日期已过公开期限', en: 'signed or published after the last day of publication' },
  severity: 'warning',
  basis: DEADLINES,
  examples: {
    place: 'manifest',
    found: ['年度: 2023\n单位: 某市教育局\n成文日期: 2024-02-15'],
    silent: [
      '年度: 2023\n单位: 某市教育局\n成文日期: 2024-01-31',
      '年度: 2023\n单位: 某市人民政府\n成文日期: 2024-02-15',
    ],
  },
  *check({ report }) {
    const { date, year, organ, publication } = report.manifest
    const level = report.extras.level ?? levelByName(organ)
    const limit: CalendarDate = { year: year + 1, ...LAST_DAYS[level] }
    // One finding for one report: a publication date says more than a signing date.
    const published = publication?.date?.date
    const [found, field, zh, en] = published
      ? ([published, 'publication.date', '发布日期', 'published'] as const)
      : ([date, 'date', '成文日期', 'signed'] as const)
    if (found === undefined || compareDates(found, limit) <= 0) return
    const span = report.fieldSpans.get(field)
    const who = level === 'department' ? { zh: '部门', en: 'a department' } : { zh: '政府', en: 'a government' }
    yield {
      message: {
        zh: `${zh}${printedDate(found)}已过${who.zh}的公开期限`,
        en: `${en} on ${printedDate(found)}, after the last day for ${who.en}`,
      },
      expected: { zh: `${printedDate(limit)}前公开`, en: `published by ${printedDate(limit)}` },
      help: {
        zh: '核对日期；期限不对的，在 report.yaml 写明“层级: 政府”或“层级: 部门”',
        en: 'check the date; where the limit is wrong, say “level: government” or “level: department” in report.yaml',
      },
      ...(span ? { span } : {}),
    }
  },
}

/** Where the manifest does not say (实务): 乡镇 governments, of which 条例 says nothing, get the later day. */
function levelByName(organ: string): keyof typeof LAST_DAYS {
  return /人民政府$/.test(organ) ? 'government' : 'department'
}
