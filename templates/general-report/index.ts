// 通用报告: a free outline. Every file is a section, named by its heading or its file; nothing is prescribed.

import * as z from 'zod/mini'
import { arrange, reportTitle, type Template } from '../../src/template-api.ts'

export const generalReport: Template = {
  id: 'general-report',
  title: { zh: '通用报告', en: 'General report' },
  summary: { zh: '自定章节的工作报告', en: 'a report with an outline of your own' },
  outline: {
    roles: [
      {
        id: 'preface',
        name: { zh: '引言', en: 'Preface' },
        aliases: ['前言', '导语', '开头'],
        headless: true,
        required: false,
      },
      { id: 'section', name: { zh: '章节', en: 'Section' }, aliases: [], required: false },
    ],
    defaultRole: 'section',
  },
  layout: { runIn: [], points: 'paragraphs' },
  extras: z.object({}),
  rules: [],
  compose: (report) => arrange(report, reportTitle(report, '{organ}{year}年度工作报告')),
}
