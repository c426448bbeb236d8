// 政府信息公开工作年度报告: the annual report on open government information.

import type { Template } from '../../src/template-api.ts'
import { compose } from './compose.ts'
import { outline } from './outline.ts'
import { carriedOver } from './rules/carried-over.ts'
import { dataBlank, dataMissing, dataNumber, dataUnknown } from './rules/data.ts'
import { deadline } from './rules/deadline.ts'
import { FEE, fee } from './rules/fee.ts'
import { heading } from './rules/heading.ts'
import { balance, resultTotal, reviewTotal, rowTotal } from './rules/identities.ts'
import { inForce } from './rules/in-force.ts'
import { previousTables } from './rules/previous.ts'
import { textNumber } from './rules/text-number.ts'
import { extras, type InfoDisclosureExtras } from './schema.ts'
import { tableSpecs } from './tables/index.ts'

export const infoDisclosure: Template<InfoDisclosureExtras> = {
  id: 'info-disclosure',
  title: { zh: '政府信息公开工作年度报告', en: 'Annual report on open government information' },
  summary: {
    zh: '各级政府和部门每年的政府信息公开工作情况报告',
    en: 'the yearly report of governments and departments on the information that they disclose',
  },
  outline,
  // （一）run into its paragraph and 一是 run in, as in most published reports (实务).
  layout: { runIn: [2], points: 'run-in' },
  extras,
  dataNames: [...tableSpecs.flatMap(({ name, aliases }) => [name, ...aliases]), FEE],
  rules: [
    dataMissing,
    dataUnknown,
    dataNumber,
    dataBlank,
    rowTotal,
    resultTotal,
    balance,
    reviewTotal,
    previousTables,
    carriedOver,
    inForce,
    textNumber,
    deadline,
    fee,
    heading,
  ],
  compose,
}
