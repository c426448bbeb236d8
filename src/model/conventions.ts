// The overlays that ship: named ways of setting the standard's page that its text leaves open. Each says what of it
// is verified and what is not.

import type { Message } from '../diagnostics/diagnostic.ts'
import type { RowValue } from './profile-rows.ts'

export interface Convention {
  readonly id: string
  /** What `profile` in report.yaml calls it; the id is its name in English. */
  readonly name: Message
  readonly summary: Message
  /** What has been checked, and what has not. */
  readonly evidence: Message
  readonly values: Readonly<Record<string, RowValue>>
}

export const conventions: readonly Convention[] = [
  {
    id: 'nominal',
    name: { zh: '标称页边距', en: 'nominal' },
    summary: {
      zh: '页边距照标准的数字 37/35/28/26 mm，22 个行框排满版心（默认）',
      en: 'margins as the standard’s figures, 37/35/28/26 mm; 22 line boxes fill the type area (the default)',
    },
    evidence: {
      zh: '已核验：LibreOffice 7.4 和 Chromium 排出的页面每面 22 行、每行 28 字，页码距版心 7 mm。首行字顶距纸边 LibreOffice 40.4 mm、Chromium 39.5 mm，大于 37 mm：行框顶在版心上边，字在行框里。未核验：Word、WPS。',
      en: 'Verified on pages of LibreOffice 7.4 and Chromium: 22 lines of 28 characters, the page number 7 mm below the type area. The ink of the first line begins 40.4 mm (LibreOffice) and 39.5 mm (Chromium) from the sheet’s edge, more than 37 mm: the line box stands on the edge, the type inside it. Not verified: Word, WPS.',
    },
    // Takes back what a house file may have chosen.
    values: { 'grid.compensation': 0, 'page.mirrored': false },
  },
  {
    id: 'compensated',
    name: { zh: '补偿页边距', en: 'compensated' },
    summary: {
      zh: '上、下页边距各减 2.42 mm（34.58、32.58 mm），行距 29.6 pt（10.44 mm），首行字顶和末行字底落在版心边上',
      en: 'top and bottom margins 2.42 mm less (34.58, 32.58 mm), line pitch 29.6 pt (10.44 mm): the ink of first and last lines stands on the edges of the type area',
    },
    evidence: {
      zh: '已核验：LibreOffice 7.4 和 Chromium 排出的页面每面 22 行、每行 28 字，首行字顶距纸边 LibreOffice 38.0 mm、Chromium 37.4 mm，页码仍距版心 7 mm。未核验：2.42 mm 取自他人对 GB/T 33476.2—2016 的转述，未见原文；Word、WPS。',
      en: 'Verified on pages of LibreOffice 7.4 and Chromium: 22 lines of 28 characters, the ink of the first line 38.0 mm (LibreOffice) and 37.4 mm (Chromium) from the sheet’s edge, the page number still 7 mm below the type area. Not verified: the 2.42 mm are taken from others’ accounts of GB/T 33476.2-2016, whose text has not been seen; Word, WPS.',
    },
    values: { 'grid.compensation': 2.42 },
  },
  {
    id: 'mirrored',
    name: { zh: '双面印刷', en: 'mirrored' },
    summary: {
      zh: '对称页边距：双页的订口在右（左 26 mm、右 28 mm），可与另两种同用',
      en: 'mirrored margins: even pages are bound at the right (left 26 mm, right 28 mm); goes with either of the others',
    },
    evidence: {
      zh: '已核验：LibreOffice 7.4 和 Chromium 排出的双页左 26 mm、右 28 mm，单页相反。未核验：标准没有写明双页的边距；Word、WPS。',
      en: 'Verified on pages of LibreOffice 7.4 and Chromium: even pages have 26 mm at the left and 28 mm at the right, odd pages the reverse. Not verified: the standard does not say the margins of even pages; Word, WPS.',
    },
    values: { 'page.mirrored': true },
  },
]
