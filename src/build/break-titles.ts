// Doc → the same Doc with the titles of document and attachments broken into lines by sense, as wide as the profile's
// page has room. Breaks that the author gave stay, and no other is put beside them where their lines fit.

import type { Attachment, Doc, Inline, LineBreak, Text } from '../model/doc.ts'
import { millimetresToPoints, typeArea, widthInCharacters } from '../model/measure.ts'
import type { Profile, StyleRole } from '../model/profile.ts'
import { titleLines } from './title-lines.ts'

export function breakTitles(doc: Doc, profile: Profile): Doc {
  const names = namesOf(doc)
  const broken = (title: readonly Inline[], role: StyleRole) =>
    breakTitle(title, names, charactersOnLine(profile, role))
  return {
    ...doc,
    title: broken(doc.title, 'title'),
    ...(doc.cover ? { cover: { ...doc.cover, title: broken(doc.cover.title, 'coverTitle') } } : {}),
    attachments: doc.attachments.map(
      (attachment): Attachment => ({
        ...attachment,
        title: broken(attachment.title, 'attachmentTitle'),
      }),
    ),
  }
}

/** Whole characters, which leaves a little room for what the estimate of widths does not know. */
function charactersOnLine(profile: Profile, role: StyleRole): number {
  return Math.floor(millimetresToPoints(typeArea(profile).width) / profile.styles[role].size.value)
}

function breakTitle(title: readonly Inline[], names: readonly string[], room: number): readonly Inline[] {
  // A title holds text and the author's breaks; whatever else a template might put there is left to the renderer.
  if (!title.every((inline) => inline.kind === 'text' || inline.kind === 'line-break')) return title
  return title.flatMap((inline) => (inline.kind === 'text' ? breakText(inline, names, room) : [inline]))
}

const COMPUTED: LineBreak = { kind: 'line-break', computed: true }

function breakText(text: Text, names: readonly string[], room: number): Inline[] {
  return titleLines(text.text, names, room, titleWidth).flatMap((line, index): Inline[] => [
    ...(index > 0 ? [COMPUTED] : []),
    { ...text, text: line },
  ])
}

/** Capitals are wider than half a character. */
function titleWidth(text: string): number {
  return widthInCharacters(text) + (text.match(/[A-Z]/g)?.length ?? 0) / 4
}

const PLACE = /^\p{Script=Han}{1,9}?(?:自治区|自治州|自治县|省|市|州|盟|县|区|旗|镇|乡|街道)/u
const OFFICE = '(?:人民政府办公室|人民政府|委员会办公室|委员会|领导小组|办公室|局|厅|院|中心|支队|大队)'

/** Names that stay whole: the organs of the document, their places, and offices of those places in the title. */
function namesOf(doc: Doc): string[] {
  const organs = [doc.properties.organ, ...(doc.signature?.organs ?? []), ...doc.addressees].filter(
    (name) => name !== '',
  )
  const places = organs.flatMap(placesOf)
  const titles = [doc.title, ...doc.attachments.map((attachment) => attachment.title)]
  const text = titles
    .map((title) => title.map((inline) => (inline.kind === 'text' ? inline.text : '\n')).join(''))
    .join('\n')
  const offices = places.flatMap((place) => {
    const pattern = new RegExp(`${place}(?!关于)[^\\n关于的、年\\d《（]{1,14}?${OFFICE}`, 'gu')
    return text.match(pattern) ?? []
  })
  return [...new Set([...organs, ...places, ...offices])]
}

/** 某省某市某县司法局: 某省, 某市, 某县. */
function placesOf(organ: string): string[] {
  const place = PLACE.exec(organ)?.[0]
  return place === undefined ? [] : [place, ...placesOf(organ.slice(place.length))]
}
