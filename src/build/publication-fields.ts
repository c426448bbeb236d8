// The manifest's part 发布: its keys, by the names that 国办发〔2017〕47号 gives the page's metadata.

import * as z from 'zod/mini'
import { moment, text, webAddress, YES_OR_NO, yesOrNo } from './field-types.ts'
import { field } from './fields.ts'

/** A number in YAML, unless it is quoted. */
const digits = z.pipe(
  z.union([text, z.int().check(z.minimum(0))]),
  z.transform((value) => String(value)),
)

/** Chinese lines join without a space. */
const oneLine = z.pipe(
  text,
  z.transform((value) => value.replace(/\s*[\n\r]\s*/g, '')),
)

const words = z.pipe(
  z.union([oneLine, z.array(oneLine)]),
  z.transform((value) => (typeof value === 'string' ? [value] : value)),
)

/** 信息公开目录; `{}` is the box with what the report itself says. */
export const informationShape = {
  indexNumber: field(z.exactOptional(oneLine), '索引号', {
    zh: '索引号，各单位自定',
    en: 'index number, each publisher’s own',
  }),
  topic: field(z.exactOptional(oneLine), '主题分类', { zh: '主题分类', en: 'subject' }),
  category: field(z.exactOptional(oneLine), '组配分类', { zh: '组配分类', en: 'category of the catalogue' }),
  publisher: field(z.exactOptional(oneLine), '发布机构', {
    zh: '发布机构；不写则为报告单位',
    en: 'the organ that publishes it; the organ if not given',
  }),
  validity: field(z.exactOptional(oneLine), '有效性', {
    zh: '如 有效、废止',
    en: 'whether it is in force, such as 有效',
  }),
  disclosure: field(z.exactOptional(oneLine), '公开方式', {
    zh: '如 主动公开',
    en: 'how it is disclosed, such as 主动公开',
  }),
}

export const publicationShape = {
  siteName: field(z.exactOptional(oneLine), '网站名称', {
    zh: '网站名称（SiteName）',
    en: 'name of the site (SiteName)',
  }),
  siteDomain: field(z.exactOptional(oneLine), '网站域名', {
    zh: '网站域名，不写 https://，如 www.example.gov.cn（SiteDomain）',
    en: 'domain of the site without https:// (SiteDomain)',
  }),
  siteIdCode: field(z.exactOptional(digits), '网站标识码', {
    zh: '网站标识码，10 位（SiteIDCode）；以 0 开头的加引号',
    en: 'the site’s code of ten digits (SiteIDCode); in quotes if it begins with 0',
  }),
  columnName: field(z.exactOptional(oneLine), '栏目名称', {
    zh: '栏目名称（ColumnName）',
    en: 'the column (ColumnName)',
  }),
  columnDescription: field(z.exactOptional(oneLine), '栏目描述', {
    zh: '栏目描述（ColumnDescription）',
    en: 'what the column holds (ColumnDescription)',
  }),
  columnKeywords: field(z.exactOptional(words), '栏目关键词', {
    zh: '栏目关键词，一个或几个（ColumnKeywords）',
    en: 'keywords of the column, one or several (ColumnKeywords)',
  }),
  columnType: field(z.exactOptional(oneLine), '栏目类别', {
    zh: '栏目类别（ColumnType）；不写则同栏目名称',
    en: 'kind of column (ColumnType); its name if not given',
  }),
  date: field(z.exactOptional(moment), '发布日期', {
    zh: '发布日期，可带时间，如 2024-01-15 或 2024-01-15 09:30（PubDate）',
    en: 'day of publication, with its time if known, such as 2024-01-15 09:30 (PubDate)',
  }),
  source: field(z.exactOptional(oneLine), '来源', {
    zh: '信息来源（ContentSource）；不写则为报告单位',
    en: 'the source (ContentSource); the organ if not given',
  }),
  keywords: field(z.exactOptional(words), '关键词', {
    zh: '关键词，一个或几个（Keywords）',
    en: 'keywords (Keywords)',
  }),
  author: field(z.exactOptional(oneLine), '作者', { zh: '作者或责任编辑（Author）', en: 'author or editor (Author)' }),
  description: field(z.exactOptional(oneLine), '摘要', {
    zh: '内容摘要（Description）',
    en: 'a summary (Description)',
  }),
  url: field(z.exactOptional(webAddress), '网址', {
    zh: '网页发布后的网址，以 http:// 或 https:// 开头（Url）',
    en: 'the address that the page will have, with http:// or https:// (Url)',
  }),
  information: field(z.exactOptional(z.object(informationShape)), '信息公开', {
    zh: '页首的信息公开目录：索引号、主题分类等；{} 即只列报告已有的内容',
    en: 'the box of 索引号, 主题分类 … above the report; {} shows what the report itself says',
  }),
  downloads: field(
    z.exactOptional(yesOrNo),
    '下载',
    { zh: '是否列出同时生成的文件：是 或 否；不写则列出', en: 'whether the page links to the files made with it; yes' },
    YES_OR_NO,
  ),
}

export const publication = z.object(publicationShape)
export type PublicationData = z.output<typeof publication>
