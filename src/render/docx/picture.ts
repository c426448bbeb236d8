// The picture of pixels that stands for an image: itself, or for an SVG the author's PNG, or else one made of it.

import type { Image } from '../../model/doc.ts'

/** Its key among the assets. What is made has a path that no file can have: one inside another file. */
export function pictureAsset({ asset, type, fallback }: Image): string {
  return type === 'svg' ? (fallback ?? `${asset}/picture.png`) : asset
}
