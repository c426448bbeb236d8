// The finished bytes → what stands on paper according to them: the data read as a Doc of bare texts, so that the order of
// the paper is known in one place alone (model/doc-text.ts).

import type { CalendarDate, Doc } from '../../model/doc.ts'
import { type PrintedContent, printedContent } from '../../model/printed-content.ts'
import { texts } from './blocks.ts'
import { readPart } from './outline.ts'
import type { AttachmentData, CoverData, ImprintData, ReportData, SignatureData } from './report-data.ts'

export function readReportData(json: string): PrintedContent {
  // Our own bytes of a moment ago; another shape would come back as another text.
  return printedContent(readDoc(JSON.parse(json) as ReportData))
}

function readDoc(data: ReportData): Doc {
  const { form, masthead, addressees, signature, note, imprint, cover, contentsLevels, organ, language } = data
  return {
    ...(form === 'letter' ? { form } : {}),
    ...(masthead === undefined ? {} : { masthead }),
    title: texts(data.title),
    addressees,
    body: readPart(data.body),
    attachmentNote: data.attachmentNote,
    ...(signature === undefined ? {} : { signature: readSignature(signature) }),
    ...(note === undefined ? {} : { note }),
    attachments: data.attachments.map(readAttachment),
    ...(imprint === undefined ? {} : { imprint: readImprint(imprint) }),
    footnotes: data.footnotes.map(({ number, paragraphs }) => ({
      key: String(number),
      number,
      content: paragraphs.map(texts),
    })),
    ...(cover === undefined ? {} : { cover: readCover(cover) }),
    ...(contentsLevels === undefined ? {} : { contents: { levels: contentsLevels } }),
    properties: { organ, language },
  }
}

function readSignature({ kind, organs, date }: SignatureData): NonNullable<Doc['signature']> {
  return { kind, organs, ...(date === undefined ? {} : { date: readDate(date) }) }
}

function readAttachment({ title, body, ...rest }: AttachmentData): Doc['attachments'][number] {
  return { ...rest, title: texts(title), body: readPart(body) }
}

function readImprint({ printingDate, ...rest }: ImprintData): NonNullable<Doc['imprint']> {
  return { ...rest, ...(printingDate === undefined ? {} : { printingDate: readDate(printingDate) }) }
}

function readCover({ title, organs, date }: CoverData): NonNullable<Doc['cover']> {
  return { title: texts(title), organs, ...(date === undefined ? {} : { date: readDate(date) }) }
}

function readDate(text: string): CalendarDate {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
  return { year, month, day }
}
