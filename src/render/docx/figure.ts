// A figure → its image on a line of its own, its note and its caption below.

import { chartText, MOST_TOLD_ALONE } from '../../model/chart-text.ts'
import type { Figure, Image } from '../../model/doc.ts'
import { inlineText } from '../../model/inline-text.ts'
import { figureSize, pointsToTwips, roomBelowFigure } from '../../model/measure.ts'
import { plainFormat } from './formats.ts'
import { formattedText, inlineRuns } from './inlines.ts'
import { documentPlace, paragraphMarkup, roleRuns } from './paragraphs.ts'
import { pictureAsset } from './picture.ts'
import type { RenderContext } from './render-context.ts'
import { element, escapeXml } from './xml.ts'

const EMU_PER_POINT = 12_700

/** Image, note and caption stay on one page. */
export function figureMarkup(figure: Figure, context: RenderContext): string {
  const { note, caption } = figure
  const lines = [
    drawingRun(figure, context),
    ...(note ? [roleRuns(note, 'figureNote', context)] : []),
    ...(caption.length > 0 ? [captionRuns(figure, context)] : []),
  ]
  const roles = ['figure', ...(note ? (['figureNote'] as const) : []), 'caption'] as const
  const room = pointsToTwips(roomBelowFigure(figure, context.profile))
  const last = room === 0 ? undefined : { spacing: { after: room } }
  return lines
    .map((runs, index) => {
      const changes = index < lines.length - 1 ? { keepNext: true } : last
      return paragraphMarkup(context.formats.paragraph(roles[index] ?? 'caption', changes), runs)
    })
    .join('')
}

function captionRuns({ id, number, caption }: Figure, context: RenderContext): string {
  const place = documentPlace(context, plainFormat(context.profile, 'caption'))
  return (
    context.bookmarks.target(id, formattedText(number, place)) + formattedText(' ', place) + inlineRuns(caption, place)
  )
}

// One drawing is asked for, with marks in the places of what differs from figure to figure; docx makes `rId{link}` of
// the name of an image.
const MARKED = { width: 1, height: 1, link: 'link', id: '{id}', name: '{name}', description: '{description}' }
const SIZE = /cx="1" cy="1"/g
const MARK = /rId\{link\}|\{(?:id|name|description)\}/g
const BLIP = /<a:blip ([^>]*?)\/>/

function drawingRun(figure: Figure, context: RenderContext): string {
  const id = context.nextDrawing()
  const size = figureSize(figure, context.profile)
  const [width, height] = [size.width, size.height].map((points) => Math.round(points * EMU_PER_POINT))
  const values: Readonly<Record<string, string>> = {
    'rId{link}': mediaLink(pictureAsset(figure.image), context),
    '{id}': String(id),
    '{name}': figure.number || `图片 ${id}`,
    '{description}': describe(figure),
  }
  // The author's words go in last and once, so that no mark in them is taken for one of these.
  const drawing = context
    .markup('Drawing', MARKED)
    .replace(SIZE, `cx="${width}" cy="${height}"`)
    .replace(BLIP, (blip, attributes: string) => drawingBlip(blip, attributes, figure.image, context))
    .replace(MARK, (mark) => escapeXml(values[mark] ?? ''))
  return element('w:r', {}, drawing)
}

/** There is no table of a chart's data in this file. */
function describe({ chart, alt, caption }: Figure): string {
  return chart === undefined ? alt : chartText(chart, inlineText(caption), MOST_TOLD_ALONE)
}

/** The SVG beside its picture of pixels: Word 2016 and later draw the first, others the second ([MS-ODRAWXML] 2.3.22). */
function drawingBlip(blip: string, attributes: string, image: Image, context: RenderContext): string {
  if (image.type !== 'svg') return blip
  const link = mediaLink(image.asset, context)
  const svg = element('asvg:svgBlip', { 'xmlns:asvg': SVG_NAMESPACE, 'r:embed': link })
  const extensions = element('a:extLst', {}, element('a:ext', { uri: SVG_EXTENSION }, svg))
  return `<a:blip ${attributes}>${extensions}</a:blip>`
}

const SVG_NAMESPACE = 'http://schemas.microsoft.com/office/drawing/2016/SVG/main'
const SVG_EXTENSION = '{96DAC541-7B7A-43D3-8B79-37D633B846F1}'

/** Link to an image in word/media; one that is used twice is stored once. */
function mediaLink(asset: string, context: RenderContext): string {
  const known = context.media.get(asset)
  const name = known ?? `image${context.media.size + 1}.${mediaExtension(asset)}`
  context.media.set(asset, name)
  return context.documentLinks.add('image', `media/${name}`)
}

// The extension decides the content type; assets may be written .JPG.
function mediaExtension(asset: string): string {
  const extension = asset.slice(asset.lastIndexOf('.') + 1).toLowerCase()
  return extension === 'jpg' ? 'jpeg' : extension
}
