// Publication: what a government site wants to know of the page that carries the report. None of it is printed.
//
// Names as in 国办发〔2017〕47号 《政府网站发展指引》: 网站名称 SiteName · 网站域名 SiteDomain · 网站标识码 SiteIDCode ·
// 栏目 Column… · 发布日期 PubDate · 来源 ContentSource; 信息公开目录 is the box of 索引号, 发布机构 and the like.

import { type CalendarDate, isoDate } from './doc.ts'

/** A day, and the minute of it where the author gave one; Beijing time. */
export interface Moment {
  readonly date: CalendarDate
  readonly time?: ClockTime
}

export interface ClockTime {
  /** 0 to 23. */
  readonly hour: number
  readonly minute: number
}

/** 信息公开目录: the box above a published document. */
export interface InformationBox {
  /** 索引号; its form is each publisher's own. */
  readonly indexNumber?: string
  /** 主题分类. */
  readonly topic?: string
  /** 组配分类. */
  readonly category?: string
  /** 发布机构. */
  readonly publisher: string
  /** 有效性, such as 有效 or 废止. */
  readonly validity?: string
  /** 公开方式, such as 主动公开. */
  readonly disclosure?: string
}

export interface Publication {
  readonly siteName?: string
  /** Without a scheme: `www.example.gov.cn`. */
  readonly siteDomain?: string
  /** Ten digits, as a text: zeros in front count. */
  readonly siteIdCode?: string
  readonly columnName?: string
  readonly columnDescription?: string
  readonly columnKeywords: readonly string[]
  readonly columnType?: string
  /** 发布日期. */
  readonly date?: Moment
  /** 来源: the organ, where the author gave none. */
  readonly source: string
  readonly keywords: readonly string[]
  readonly author?: string
  /** 摘要, in one line. */
  readonly description?: string
  /** The address that the page is known by; http or https. */
  readonly url?: string
  /** Absent: the page has no box. */
  readonly information?: InformationBox
  /** The page links to the files that were made with it. */
  readonly downloads: boolean
}

/** `2024-01-15 09:30`, as PubDate has it; the day alone where no time is known. */
export function momentText({ date, time }: Moment): string {
  return time === undefined ? isoDate(date) : `${isoDate(date)} ${clock(time)}`
}

/** ISO 8601 with the offset of Beijing, where all of the country's clocks are set: `2024-01-15T09:30+08:00`. */
export function isoMoment({ date, time }: Moment): string {
  return time === undefined ? isoDate(date) : `${isoDate(date)}T${clock(time)}+08:00`
}

function clock({ hour, minute }: ClockTime): string {
  return [hour, minute].map((value) => String(value).padStart(2, '0')).join(':')
}
