// An image's bytes → how many of its pixels make an inch, as its maker said: a scan of 300 dpi is a third as large on
// paper as a screenshot of the same pixels.

/** Undefined where the file says nothing, or nothing likely. */
export function pixelsPerInch(bytes: Uint8Array, type: 'png' | 'jpeg'): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const density = type === 'png' ? pngDensity(view) : jpegDensity(view)
  return density !== undefined && density >= LIKELY.least && density <= LIKELY.most ? density : undefined
}

// Cameras and converters write 1 or 0 for “unknown”.
const LIKELY = { least: 60, most: 2400 }
const METRES_PER_INCH = 0.0254
const PHYS = 0x70485973
const IDAT = 0x49444154

// PNG 11.3.5.3: pixels per unit for both axes (4 bytes each), then the unit: 1 for the metre.
function pngDensity(view: DataView): number | undefined {
  for (let at = 8; at + 21 <= view.byteLength; at += 12 + view.getUint32(at)) {
    const type = view.getUint32(at + 4)
    if (type === IDAT) return undefined
    if (type === PHYS) return view.getUint8(at + 16) === 1 ? view.getUint32(at + 8) * METRES_PER_INCH : undefined
  }
  return undefined
}

const START_OF_IMAGE_AND_APP0 = 0xffd8ffe0
const JFIF = 0x4a464946

// JFIF 1.02: behind the markers and the length (2 bytes) its name, version (2), unit (1 inch, 2 cm) and density (2).
function jpegDensity(view: DataView): number | undefined {
  if (view.byteLength < 18 || view.getUint32(0) !== START_OF_IMAGE_AND_APP0 || view.getUint32(6) !== JFIF)
    return undefined
  const [unit, density] = [view.getUint8(13), view.getUint16(14)]
  return unit === 1 ? density : unit === 2 ? density * 2.54 : undefined
}
