// A figure → its image on a line of its own, and its caption below.

import type { Figure, Image } from '../../model/doc.ts'
import { millimetresToPoints, typeArea } from '../../model/measure.ts'
import type { Profile } from '../../model/profile.ts'
import { plainFormat } from './formats.ts'
import { formattedText, inlineRuns } from './inlines.ts'
import { documentPlace, paragraphMarkup } from './paragraphs.ts'
import type { RenderContext } from './render-context.ts'
import { element, escapeXml } from './xml.ts'

const EMU_PER_POINT = 12_700
// CSS and Word take a pixel of an image without a density for 1/96 inch.
const POINTS_PER_PIXEL = 72 / 96

export function figureMarkup(figure: Figure, context: RenderContext): string {
  const captioned = figure.caption.length > 0
  const properties = context.formats.paragraph('figure', captioned ? { keepNext: true } : undefined)
  const image = paragraphMarkup(properties, element('w:r', {}, drawing(figure, context)))
  return captioned ? image + caption(figure, context) : image
}

function caption(figure: Figure, context: RenderContext): string {
  const format = plainFormat(context.profile, 'caption')
  const place = documentPlace(context, format)
  const runs = formattedText(`${figure.number} `, place) + inlineRuns(figure.caption, place)
  return paragraphMarkup(context.formats.paragraph('caption'), runs)
}

// One drawing is asked for, with marks in the places of what differs from figure to figure; docx makes `rId{link}` of
// the name of an image.
const MARKED = { width: 1, height: 1, link: 'link', id: '{id}', name: '{name}', description: '{description}' }
const SIZE = /cx="1" cy="1"/g
const MARK = /rId\{link\}|\{(?:id|name|description)\}/g

function drawing(figure: Figure, context: RenderContext): string {
  const { image, alt } = figure
  const id = context.nextDrawing()
  const link = context.documentLinks.add('image', `media/${mediaName(image, context)}`)
  const { width, height } = printedSize(image, context.profile)
  const values: Readonly<Record<string, string>> = {
    'rId{link}': link,
    '{id}': String(id),
    '{name}': figure.number || `图片 ${id}`,
    '{description}': alt,
  }
  // The author's words go in last and once, so that no mark in them is taken for one of these.
  return context
    .markup('Drawing', MARKED)
    .replace(SIZE, `cx="${width}" cy="${height}"`)
    .replace(MARK, (mark) => escapeXml(values[mark] ?? ''))
}

/** Name of an image in word/media; an image that is used twice is stored once. */
function mediaName(image: Image, context: RenderContext): string {
  const known = context.media.get(image.asset)
  if (known !== undefined) return known
  const name = `image${context.media.size + 1}.${image.type}`
  context.media.set(image.asset, name)
  return name
}

/** In EMU: the image's own size at 96 dpi, made smaller where it would leave 版心, never larger. */
function printedSize(image: Image, profile: Profile): { readonly width: number; readonly height: number } {
  const area = typeArea(profile)
  const width = image.width * POINTS_PER_PIXEL
  const height = image.height * POINTS_PER_PIXEL
  // One line of the page is left for the caption.
  const room = (profile.grid.lines.value - 1) * profile.grid.linePitch.value
  const scale = Math.min(1, millimetresToPoints(area.width) / width, room / height)
  return { width: Math.round(width * scale * EMU_PER_POINT), height: Math.round(height * scale * EMU_PER_POINT) }
}
