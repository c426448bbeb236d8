// Report → the paper's elements. The order of sections is that of the files: real reports vary, and the 规定 asks
// for contents, not for an order.

import { arrange, type Draft, type Report, reportTitle } from '../../src/template-api.ts'
import type { RuleOfLawExtras } from './schema.ts'

export const TITLE_PATTERN = '{organ}{year}年法治政府建设年度报告'

export function compose(report: Report<RuleOfLawExtras>): Draft {
  return arrange(report, reportTitle(report, TITLE_PATTERN))
}
