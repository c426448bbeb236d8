// The schema of `report.yaml`: what every report type shares, and the keys by which a project makes a template its own.

// zod/mini: classic zod gives each schema some forty methods at start, and no report needs them.
import * as z from 'zod/mini'
import { YEAR_RANGE } from '../model/report.ts'
import { attachmentKeys, PREVIOUS_KEYS, sectionKeys, YEAR_KEYS } from '../model/section-keys.ts'
import { checks } from './check-fields.ts'
import { elementShape } from './element-fields.ts'
import { date, isYes, text, texts, YES_OR_NO, yesOrNo } from './field-types.ts'
import { field, keyed } from './fields.ts'
import { publication } from './publication-fields.ts'
import { wording } from './wording-fields.ts'

const level = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
/** 一、 and （一）: what a reader looks for in a report (实务). */
const DEFAULT_CONTENTS_LEVELS = 2
const pointsLayout = z.enum(['run-in', 'paragraphs'])
const pointsWords = { 接排: 'run-in', 分段: 'paragraphs' }

const contents = z.pipe(
  z.literal([true, false, 'yes', 'no', 1, 2, 3, 4]),
  z.transform((value) => (typeof value === 'number' ? value : isYes(value) ? DEFAULT_CONTENTS_LEVELS : undefined)),
)

const attachment = z.object({
  title: field(text, '标题', { zh: '附件标题', en: 'title of the attachment' }),
  file: field(z.optional(text), '文件', {
    zh: '附件正文所在的文件，如 attachments/1.md；另附的不写',
    en: 'the file with its text, such as attachments/1.md; none if bound apart',
  }),
  boundApart: field(
    z.optional(yesOrNo),
    '单独装订',
    {
      zh: '不能与正文一起装订的写 是：首行标发文字号，页码另起',
      en: 'yes if it cannot be bound with the document: it opens with the document number and has its own pages',
    },
    YES_OR_NO,
  ),
})

const layoutShape = {
  runIn: keyed(z.optional(z.array(level)), sectionKeys.runIn),
  pointsLayout: keyed(z.optional(pointsLayout), sectionKeys.pointsLayout, pointsWords),
}

const roleChange = z.object({
  title: field(z.optional(text), '标题', { zh: '本节标题', en: 'heading of the section' }),
  required: field(
    z.optional(yesOrNo),
    '必备',
    { zh: '是否必须有这一节：是 或 否', en: 'whether the section must be there: yes or no' },
    YES_OR_NO,
  ),
  aliases: field(z.optional(texts), '别名', { zh: '文件名里可用的其他名称', en: 'other names that files may carry' }),
  defaultText: field(z.optional(text), '默认文字', {
    zh: '没有这一节时印出的文字',
    en: 'text printed when there is no such section',
  }),
})

/** Keys by which a project, or a house file that it extends, changes its template. */
const houseShape = {
  extends: field(z.optional(text), '继承', {
    zh: '同一文件夹里的另一个 YAML 文件，沿用其中的设置',
    en: 'another YAML file of the project whose settings are taken over',
  }),
  titlePattern: field(z.optional(text), '标题格式', {
    zh: '标题的格式，可用 {organ}（单位）和 {year}（年度），如 {organ}{year}年法治政府建设年度报告',
    en: 'pattern of the title with {organ} and {year}',
  }),
  layout: field(z.optional(z.object(layoutShape)), '版式', {
    zh: '标题和要点的排法',
    en: 'how headings and points are set',
  }),
  profile: field(z.optional(texts), '版面', {
    zh: '页边距、行数、字体等与标准不同时：同一文件夹里的 YAML 文件，或 补偿页边距、双面印刷；可以写几个',
    en: 'where the page differs from the standard: a YAML file of the project, or compensated, mirrored; one or several',
  }),
  checks: field(z.optional(checks), '检查', {
    zh: '检查结果的轻重，如 numbers/parts: 提示；一整类写 numbers/*',
    en: 'the weight of findings, such as numbers/parts: info; a group is numbers/*',
  }),
  wording: field(z.optional(wording), '用语', {
    zh: '本单位不用的段落开头、一句最多多少字',
    en: 'openings that the house does not want, and how long a sentence may be',
  }),
  sections: field(z.optional(z.record(z.string(), roleChange)), '章节', {
    zh: '改章节名称、增加章节、规定必备章节',
    en: 'rename, add or require sections',
  }),
  publication: field(z.optional(publication), '发布', {
    zh: '在政府网站发布时写：网站、栏目、发布日期、信息公开目录等',
    en: 'for a report to be published on a site: the site, its column, day of publication, information box',
  }),
}

export const houseSchema = z.object(houseShape)
export type House = z.output<typeof houseSchema>

export const manifestSchema = z.object({
  template: field(text, '模板', { zh: '报告模板，如 rule-of-law', en: 'the report template, such as rule-of-law' }),
  year: field(z.int().check(z.minimum(YEAR_RANGE.first), z.maximum(YEAR_RANGE.last)), YEAR_KEYS[0], {
    zh: '报告所述的年度，四位数，如 2023',
    en: 'the year reported on, four digits',
  }),
  organ: field(text, '单位', { zh: '报告单位全称或规范化简称', en: 'full or standard short name of the organ' }),
  title: field(z.optional(text), '标题', {
    zh: '报告标题；不写则按模板生成',
    en: 'title of the report; computed if not given',
  }),
  documentNumber: field(z.optional(text), '发文字号', {
    zh: '发文字号，如 苍乡振发〔2023〕5号',
    en: 'document number',
  }),
  signers: field(z.optional(texts), '签发人', { zh: '签发人姓名，上行文才有', en: 'signers; upward documents only' }),
  addressees: field(z.optional(texts), '主送', { zh: '主送机关', en: 'organs addressed' }),
  copies: field(z.optional(texts), '抄送', { zh: '抄送机关', en: 'organs that get a copy' }),
  signature: field(z.optional(texts), '署名', {
    zh: '署名；不写则为报告单位',
    en: 'signature; the organ if not given',
  }),
  date: field(z.optional(date), '成文日期', { zh: '成文日期，如 2023-12-21', en: 'signing date, such as 2023-12-21' }),
  note: field(z.optional(text), '附注', { zh: '附注，不写括号，如 此件公开发布', en: 'note, without its brackets' }),
  attachments: field(z.optional(z.array(attachment)), '附件', { zh: '附件，按顺序', en: 'attachments, in order' }),
  previous: field(z.optional(text), PREVIOUS_KEYS[0], {
    zh: '上年的报告项目所在的文件夹，如 ../2022；读它的 data、sections 文件夹和年度',
    en: 'the folder of last year’s project, such as ../2022; of it, data/, sections/ and its year are read',
  }),
  cover: field(z.optional(yesOrNo), '封面', { zh: '要不要封面：是 或 否', en: 'whether there is a cover' }, YES_OR_NO),
  contents: field(
    z.optional(contents),
    '目录',
    { zh: '要不要目录：是、否，或列到第几级标题，如 3', en: 'a table of contents: yes, no, or down to which level' },
    YES_OR_NO,
  ),
  ...elementShape,
  ...houseShape,
})
export type ManifestData = z.output<typeof manifestSchema>

/** Front matter of a section file; in a YAML section these keys stand beside `content`. */
export const frontMatterSchema = z.object({
  role: keyed(z.optional(text), sectionKeys.role),
  title: keyed(z.optional(text), sectionKeys.title),
  ...layoutShape,
})

/** Front matter of an attachment's file. */
export const attachmentFrontSchema = z.extend(frontMatterSchema, {
  landscape: keyed(z.optional(yesOrNo), attachmentKeys.landscape, YES_OR_NO),
})
export type FrontMatter = z.output<typeof frontMatterSchema>
