// The parts of the report: the five contents that the 规定 names, and the usual preface.

import type { Outline } from '../../src/template-api.ts'
import { CONTENTS } from './basis.ts'

export const outline: Outline = {
  roles: [
    {
      id: 'preface',
      name: { zh: '引言', en: 'Preface' },
      aliases: ['前言', '导语', '开头'],
      headless: true,
      required: false,
    },
    {
      id: 'achievements',
      name: { zh: '举措成效', en: 'Measures and results' },
      aliases: ['举措和成效', '主要举措', '主要举措和成效', '主要工作举措和成效', '工作情况', '主要工作'],
      heading: '推进法治政府建设的主要举措和成效',
      required: true,
      foundBy: /举措|成效|主要工作|工作(开展)?情况/,
      basis: CONTENTS,
    },
    {
      id: 'leadership',
      name: { zh: '第一责任人', en: 'Duty of the principal leaders' },
      aliases: ['第一责任人职责', '履职情况', '党政主要负责人'],
      heading: '党政主要负责人履行推进法治建设第一责任人职责情况',
      required: true,
      foundBy: /第一责任人/,
      basis: CONTENTS,
    },
    {
      id: 'shortcomings',
      name: { zh: '不足和原因', en: 'Shortcomings and their causes' },
      aliases: ['存在问题', '存在的问题', '不足', '问题', '问题和原因', '存在的不足和原因'],
      heading: '存在的不足和原因',
      required: true,
      foundBy: /不足|问题|短板/,
      basis: CONTENTS,
    },
    {
      id: 'plan',
      name: { zh: '下一步安排', en: 'Arrangements for the next year' },
      aliases: ['下一步工作', '下一步打算', '下一步工作打算', '主要安排', '工作安排', '工作打算', '工作计划'],
      heading: '下一年度推进法治政府建设的主要安排',
      required: true,
      foundBy: /下一步|下一年|安排|打算|计划/,
      basis: CONTENTS,
    },
    {
      id: 'other',
      name: { zh: '其他事项', en: 'Other matters' },
      aliases: ['其他', '其他需要报告的情况'],
      heading: '其他需要报告的情况',
      required: false,
    },
  ],
}
