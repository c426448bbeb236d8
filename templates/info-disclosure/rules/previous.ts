// Last year's project must hold last year's tables, or nothing of them is compared and nothing says so.

import type { Rule } from '../../../src/template-api.ts'
import { PRACTICE } from '../basis.ts'
import { readTable } from '../data/read-table.ts'
import { applications } from '../tables/applications.ts'

export const previousTables: Rule = {
  id: 'info-disclosure/previous',
  summary: {
    zh: '上年项目里没有申请办理的数据',
    en: 'last year’s project has no data of applications',
  },
  severity: 'warning',
  basis: `${PRACTICE}：上年结转与上年报告的结转下年度核对`,
  *check({ report }) {
    const { previous } = report.facts
    if (previous === undefined || readTable(applications, previous).group !== undefined) return
    const span = report.fieldSpans.get('previous')
    const { name } = applications
    yield {
      message: {
        zh: `上年项目的 data 里没有“${name}”这张表，结转无法核对`,
        en: `last year’s data/ has no table “${name}”: what was carried over cannot be compared`,
      },
      expected: {
        zh: '上年的政府信息公开工作年度报告的项目文件夹',
        en: 'the folder of last year’s report on open government information',
      },
      help: { zh: '检查路径；没有上年的项目就删去这一行', en: 'check the path, or delete the line' },
      ...(span ? { span } : {}),
    }
  },
}
