// Doc → the report as data.

import { type CalendarDate, type Cover, type Doc, type Imprint, isoDate, type Signature } from '../../model/doc.ts'
import { titleLine } from '../../model/doc-text.ts'
import { inlineText } from '../../model/inline-text.ts'
import { isoMoment, type Publication } from '../../model/publication.ts'
import { partData } from './outline.ts'
import type { AttachmentData, CoverData, ImprintData, ReportData, SignatureData } from './report-data.ts'

export function reportData(doc: Doc): ReportData {
  const { properties, form = 'document', masthead, signature, note, imprint, cover, contents, publication } = doc
  return {
    format: 'nianbao/report',
    version: 1,
    title: titleLine(doc),
    organ: properties.organ,
    ...(properties.year === undefined ? {} : { year: properties.year }),
    language: properties.language,
    form,
    ...(masthead === undefined ? {} : { masthead }),
    addressees: doc.addressees,
    body: partData(doc.body),
    attachmentNote: doc.attachmentNote,
    ...(signature === undefined ? {} : { signature: signatureData(signature) }),
    ...(note === undefined ? {} : { note }),
    attachments: doc.attachments.map(attachmentData),
    ...(imprint === undefined ? {} : { imprint: imprintData(imprint) }),
    footnotes: doc.footnotes.map(({ number, content }) => ({ number, paragraphs: content.map(inlineText) })),
    ...(cover === undefined ? {} : { cover: coverData(cover) }),
    ...(contents === undefined ? {} : { contentsLevels: contents.levels }),
    ...(publication === undefined ? {} : { publication: publicationData(publication) }),
  }
}

function signatureData({ kind = 'unsealed', organs, date }: Signature): SignatureData {
  return { kind, organs, ...dated('date', date) }
}

function attachmentData({
  label,
  title,
  boundApart,
  documentNumber,
  body,
}: Doc['attachments'][number]): AttachmentData {
  return {
    label,
    title: inlineText(title),
    ...(boundApart ? { boundApart: true } : {}),
    ...(documentNumber === undefined ? {} : { documentNumber }),
    body: partData(body),
  }
}

function imprintData({ addressees, copies, printingOrgan, printingDate }: Imprint): ImprintData {
  return {
    ...(addressees === undefined ? {} : { addressees }),
    copies,
    ...(printingOrgan === undefined ? {} : { printingOrgan }),
    ...dated('printingDate', printingDate),
  }
}

function coverData({ title, organs, date }: Cover): CoverData {
  return { title: inlineText(title), organs, ...dated('date', date) }
}

function publicationData({ date, downloads: _, ...rest }: Publication): NonNullable<ReportData['publication']> {
  return { ...rest, ...(date === undefined ? {} : { date: isoMoment(date) }) }
}

function dated<K extends string>(key: K, date: CalendarDate | undefined): Partial<Record<K, string>> {
  // A computed key widens to string; it is K here.
  return date === undefined ? {} : ({ [key]: isoDate(date) } as Record<K, string>)
}
