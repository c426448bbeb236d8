// An SVG in the DOCX: itself and a picture of pixels, the same at every build.

import { unzipSync } from 'fflate'
import { imageSize } from 'image-size'
import { describe, expect, test } from 'vitest'
import type { Block, Image } from '../../../src/model/doc.ts'
import { gbt9704 } from '../../../src/model/gbt9704.ts'
import { docxRenderer } from '../../../src/render/docx/index.ts'
import { EPOCH_SECONDS } from './open-docx.ts'
import { docOf, png } from './sample-doc.ts'

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="96" height="48"><path d="M0 0H96V48z" fill="red"/></svg>'
const assets = new Map(
  [
    { path: 'assets/图.svg', bytes: Buffer.from(svg) },
    { path: 'assets/图.png', bytes: png(10, 5) },
  ].map((asset) => [asset.path, asset]),
)
const image: Image = { asset: 'assets/图.svg', type: 'svg', width: 96, height: 48 }

async function build(...images: readonly Image[]) {
  const body = images.map((shown, index): Block => {
    return { kind: 'figure', id: `figure-${index}`, image: shown, alt: '图', number: '', caption: [] }
  })
  const { bytes } = await docxRenderer.render({
    doc: docOf(body),
    profile: gbt9704,
    assets,
    epochSeconds: EPOCH_SECONDS,
  })
  return { bytes, parts: unzipSync(bytes) }
}

describe('without a PNG beside it', () => {
  test('gets a picture of 300 dpi at its printed size', async () => {
    const { parts } = await build(image)
    const picture = parts['word/media/image1.png'] ?? new Uint8Array()
    expect(imageSize(picture)).toMatchObject({ type: 'png', width: 300, height: 150 })
    expect(Buffer.from(parts['word/media/image2.svg'] ?? []).toString()).toBe(svg)
    const xml = Buffer.from(parts['word/document.xml'] ?? []).toString()
    expect(xml).toMatch(/<a:blip r:embed="rId\d+"[^>]*><a:extLst><a:ext uri="{96DAC541-[^"]*"><asvg:svgBlip/)
    expect(Buffer.from(parts['[Content_Types].xml'] ?? []).toString()).toContain('Extension="svg"')
  })

  test('is stored once, and the same twice', async () => {
    const [first, second] = [await build(image, image), await build(image, image)]
    expect(Object.keys(first.parts).filter((name) => name.startsWith('word/media/'))).toHaveLength(2)
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0)
  })
})

test('with a PNG beside it takes that', async () => {
  const { parts } = await build({ ...image, fallback: 'assets/图.png' })
  expect(
    Buffer.compare(parts['word/media/image1.png'] ?? Buffer.of(), assets.get('assets/图.png')?.bytes ?? Buffer.of(1)),
  ).toBe(0)
})
