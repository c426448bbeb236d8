// SVG → PNG, by the same code on every machine. Loaded only for a report that shows an SVG without a PNG beside it.

import { initWasm, Resvg } from '@resvg/resvg-wasm'
import program from '@resvg/resvg-wasm/index_bg.wasm'

// The library takes its program once.
const ready = initWasm(program)

/** Transparent where the drawing is; no fonts are known, so text would be missing (build/use-drawing.ts refuses it). */
export async function rasterise(svg: Uint8Array, width: number): Promise<Uint8Array> {
  await ready
  const drawing = new Resvg(svg, { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } })
  const picture = drawing.render()
  const png = picture.asPng()
  // The memory is the program's own, which no garbage collector sees.
  picture.free()
  drawing.free()
  return png
}
