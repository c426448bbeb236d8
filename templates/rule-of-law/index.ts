// 法治政府建设年度报告: the annual report on building a law-based government.

import type { Template } from '../../src/template-api.ts'
import { compose } from './compose.ts'
import { outline } from './outline.ts'
import { causes } from './rules/causes.ts'
import { deadline } from './rules/deadline.ts'
import { signingDate } from './rules/signing-date.ts'
import { title } from './rules/title.ts'
import { extras, type RuleOfLawExtras } from './schema.ts'

export const ruleOfLaw: Template<RuleOfLawExtras> = {
  id: 'rule-of-law',
  title: { zh: '法治政府建设年度报告', en: 'Annual report on law-based government' },
  summary: {
    zh: '各级政府和部门每年的法治政府建设情况报告',
    en: 'the yearly report of governments and departments on law-based government',
  },
  outline,
  // The usual form of county and bureau reports: （一）run into its paragraph, 一是 run in (实务).
  layout: { runIn: [2], points: 'run-in' },
  extras,
  rules: [title, signingDate, deadline, causes],
  compose,
}
