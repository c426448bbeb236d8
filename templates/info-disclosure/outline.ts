// The parts of the report: the six sections of the official format with its headings, and the usual preface. Sections
// two to four are tables: they need no file, for the tables come from data/.

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
      id: 'overview',
      name: { zh: '总体情况', en: 'Overview' },
      aliases: ['总体', '概述'],
      heading: '总体情况',
      required: true,
      basis: CONTENTS,
    },
    {
      id: 'disclosure',
      name: { zh: '主动公开', en: 'Disclosure on the organ’s own motion' },
      aliases: ['主动公开情况', '主动公开政府信息'],
      heading: '主动公开政府信息情况',
      required: false,
    },
    {
      id: 'applications',
      name: { zh: '申请办理', en: 'Applications received and handled' },
      aliases: ['依申请公开', '申请办理情况', '收到和处理申请'],
      heading: '收到和处理政府信息公开申请情况',
      required: false,
    },
    {
      id: 'reviews',
      name: { zh: '复议诉讼', en: 'Administrative reviews and lawsuits' },
      aliases: ['行政复议、行政诉讼', '行政复议和行政诉讼', '行政复议行政诉讼'],
      heading: '政府信息公开行政复议、行政诉讼情况',
      required: false,
    },
    {
      id: 'problems',
      name: { zh: '问题及改进', en: 'Problems and improvements' },
      aliases: ['存在问题', '存在的问题', '问题和改进', '主要问题', '存在的主要问题'],
      heading: '存在的主要问题及改进情况',
      required: true,
      foundBy: /问题.*改进/,
      basis: CONTENTS,
    },
    {
      id: 'other',
      name: { zh: '其他事项', en: 'Other matters' },
      aliases: ['其他', '其他需要报告的情况'],
      heading: '其他需要报告的事项',
      required: true,
      foundBy: /其他需要报告的/,
      basis: CONTENTS,
    },
  ],
}
