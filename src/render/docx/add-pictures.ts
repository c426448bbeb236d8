// The assets of a paper with a picture of pixels for each of its SVG images that has none.

import type { Block, Figure } from '../../model/doc.ts'
import { figureSize, turned } from '../../model/measure.ts'
import type { RenderInput } from '../../model/renderer.ts'
import { pictureAsset } from './picture.ts'

// What offset printing asks for; at it no edge shows steps.
const DOTS_PER_INCH = 300
const POINTS_PER_INCH = 72

export async function addPictures(input: RenderInput): Promise<RenderInput> {
  const wanted = widthsWanted(input)
  if (wanted.size === 0) return input
  const { rasterise } = await import('./rasterise.ts')
  const assets = new Map(input.assets)
  for (const [path, { source, width }] of wanted) {
    const svg = input.assets.get(source)
    if (svg !== undefined) assets.set(path, { path, bytes: await rasterise(svg.bytes, width) })
  }
  return { ...input, assets }
}

interface Wanted {
  readonly source: string
  /** In pixels; the largest of all places where it is shown. */
  readonly width: number
}

function widthsWanted({ doc, profile }: RenderInput): ReadonlyMap<string, Wanted> {
  const wanted = new Map<string, Wanted>()
  const pages = [
    { blocks: doc.body, page: profile },
    ...doc.attachments.map(({ body, orientation }) => ({
      blocks: body,
      page: orientation === 'landscape' ? turned(profile) : profile,
    })),
  ]
  for (const { blocks, page } of pages) {
    for (const figure of blocks.filter(needsPicture)) {
      const path = pictureAsset(figure.image)
      const width = Math.ceil((figureSize(figure, page).width / POINTS_PER_INCH) * DOTS_PER_INCH)
      wanted.set(path, { source: figure.image.asset, width: Math.max(width, wanted.get(path)?.width ?? 0) })
    }
  }
  return wanted
}

function needsPicture(block: Block): block is Figure {
  return block.kind === 'figure' && block.image.type === 'svg' && block.image.fallback === undefined
}
