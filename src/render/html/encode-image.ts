// Image → data: address, so that the page needs no second file.

import type { Image } from '../../model/doc.ts'
import type { RenderInput } from '../../model/renderer.ts'

const MEDIA_TYPES = { png: 'png', jpeg: 'jpeg', svg: 'svg+xml' } as const

/** Throws when the Doc names an image that the project does not hold. */
export function encodeImage(image: Image, assets: RenderInput['assets']): string {
  const asset = assets.get(image.asset)
  if (!asset) throw new Error(`The Doc shows the image ${JSON.stringify(image.asset)}, which is not among the assets.`)
  const { buffer, byteOffset, byteLength } = asset.bytes
  return `data:image/${MEDIA_TYPES[image.type]};base64,${Buffer.from(buffer, byteOffset, byteLength).toString('base64')}`
}
