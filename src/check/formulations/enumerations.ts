// Formulations that list several things in an order of their own.

import { DOCUMENTS, OUTLINE_2015, OUTLINE_2021, PARTY_CONSTITUTION, SITE_GUIDE, THREE_SYSTEMS } from './sources.ts'

export interface Item {
  /** As it is printed in what a finding expects. */
  readonly text: string
  /** A regular expression of all its forms, where there are more. */
  readonly forms?: string
  /** It belongs to the list in reports on this year or a later one. */
  readonly since?: number
}

export interface Enumeration {
  readonly name: string
  readonly items: readonly Item[]
  /** As few of them in a row as are surely this list. */
  readonly least: number
  /** As many of them in a row as show that all were meant. */
  readonly whole?: number
  /** The list may begin and end with any item: only what is left out between them is missing. */
  readonly open?: true
  /** What may stand between two items; `、` and 和 where not given. */
  readonly between?: RegExp
  /** The years of the reports that it is asked of. */
  readonly since?: number
  readonly until?: number
  readonly source: string
}

const VERBS =
  '深刻|领悟|把握|理解|忠诚|坚定|坚决|不断|切实|进一步|始终|自觉|更加|增强|树牢|强化|做到|践行|捍卫|拥护|维护'

const named = (...texts: readonly string[]): readonly Item[] => texts.map((text) => ({ text }))

export const enumerations: readonly Enumeration[] = [
  {
    name: '指导思想',
    items: [
      { text: '马克思列宁主义', forms: '马克思列宁主义|马列主义' },
      { text: '毛泽东思想' },
      { text: '邓小平理论' },
      { text: '“三个代表”重要思想', forms: '三个代表[”’"]?重要思想' },
      { text: '科学发展观' },
      { text: '习近平新时代中国特色社会主义思想' },
    ],
    least: 2,
    whole: 3,
    open: true,
    source: PARTY_CONSTITUTION,
  },
  {
    // “两个确立” came in 2021 and stood behind “两个维护” in many texts of 2022.
    name: '“两个确立”“四个意识”“四个自信”“两个维护”',
    items: [
      { text: '“两个确立”', forms: '两个确立', since: 2023 },
      { text: '“四个意识”', forms: '四个意识' },
      { text: '“四个自信”', forms: '四个自信' },
      { text: '“两个维护”', forms: '两个维护' },
    ],
    least: 2,
    between: new RegExp(`^[”’"]?(?:的决定性意义)?[，、；,;和与]?(?:${VERBS}){0,4}[“‘"]?$`),
    source: `${OUTLINE_2021}、${DOCUMENTS}`,
  },
  {
    name: '“四个意识”',
    items: named('政治意识', '大局意识', '核心意识', '看齐意识'),
    least: 3,
    whole: 3,
    source: DOCUMENTS,
  },
  {
    name: '“四个自信”',
    items: named('道路自信', '理论自信', '制度自信', '文化自信'),
    least: 3,
    whole: 3,
    source: DOCUMENTS,
  },
  {
    name: '新发展理念',
    items: named('创新', '协调', '绿色', '开放', '共享'),
    least: 5,
    source: SITE_GUIDE,
  },
  {
    name: '“五位一体”总体布局',
    items: named('经济建设', '政治建设', '文化建设', '社会建设', '生态文明建设'),
    least: 5,
    source: PARTY_CONSTITUTION,
  },
  {
    name: '共同推进',
    items: named('依法治国', '依法执政', '依法行政'),
    least: 3,
    source: DOCUMENTS,
  },
  {
    name: '一体建设',
    items: named('法治国家', '法治政府', '法治社会'),
    least: 3,
    source: OUTLINE_2021,
  },
  {
    name: '新时代法治建设的方针',
    items: named('科学立法', '严格执法', '公正司法', '全民守法'),
    least: 3,
    whole: 3,
    source: DOCUMENTS,
  },
  {
    name: '行政执法“三项制度”',
    items: [
      { text: '行政执法公示制度', forms: '(?:行政)?执法公示(?:制度)?' },
      { text: '执法全过程记录制度', forms: '(?:行政)?执法全过程记录(?:制度)?' },
      { text: '重大执法决定法制审核制度', forms: '重大(?:行政)?执法决定法[制治]审核(?:制度)?' },
    ],
    least: 3,
    source: THREE_SYSTEMS,
  },
  {
    name: '法治政府的要求',
    items: named('职能科学', '权责法定', '执法严明', '公开公正', '智能高效', '廉洁诚信', '人民满意'),
    least: 3,
    whole: 4,
    since: 2021,
    source: OUTLINE_2021,
  },
  {
    name: '法治政府的要求',
    items: named('职能科学', '权责法定', '执法严明', '公开公正', '廉洁高效', '守法诚信'),
    least: 3,
    whole: 5,
    until: 2020,
    source: OUTLINE_2015,
  },
]
