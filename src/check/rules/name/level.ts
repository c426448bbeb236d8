// 县司法厅: a department of a province in a county or a city, where it is a 局.

import { markRule } from '../../marks/mark-rule.ts'
import { matchesOf } from '../../words/matches.ts'

// Not 区: 区司法厅 is what an autonomous region's may be called. 省市财政厅（局） is a province's in part.
const LEVEL = '[县市州旗](?<!省、?.)(?:人民政府|政府)?'
const DEPARTMENTS =
  '司法|公安|财政|教育|民政|水利|商务|审计|科学技术|科技|工业和信息化|人力资源和社会保障|人力资源社会保障|自然资源|生态环境|住房和城乡建设|交通运输|农业农村|文化和旅游|应急管理|退役军人事务'
const FOUND = new RegExp(`${LEVEL}(?:${DEPARTMENTS})厅(?!局|（局）|级)`, 'g')

export const nameLevel = markRule({
  id: 'name/level',
  summary: { zh: '市、县的部门写成了“厅”', en: 'a department of a city or county called 厅' },
  severity: 'warning',
  basis: '实务：省、自治区政府的部门称“厅”，市、县政府的部门称“局”',
  examples: {
    found: ['会同县司法厅开展行政执法案卷评查。'],
    silent: ['省司法厅组织开展行政执法案卷评查。'],
  },
  *find(text) {
    for (const { 0: found, index } of matchesOf(text, FOUND)) {
      const expected = `${found.slice(0, -1)}局`
      yield {
        start: index,
        end: index + found.length,
        message: { zh: `“${found}”：市、县的部门没有“厅”`, en: `${found}: cities and counties have no 厅` },
        expected: { zh: `“${expected}”，或省里的部门`, en: `${expected}, or the department of the province` },
      }
    }
  },
})
