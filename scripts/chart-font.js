// The font of charts → the outlines of the characters that charts may have, as the bytes that an import of the font gives
// (gzip of JSON, see src/charts/lettering.ts): an esbuild plugin, and the same for vitest.config.ts.
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { create } from 'fontkitten'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
// Its package exports nothing but their names.
const FONTS = /^@embedpdf\/fonts-sc\/fonts\/[\w-]+\.otf$/

/** What the font's own name table says; its package says OFL-1.1. Both let outlines be taken and passed on. */
export const FONT_NOTICE = `Outlines of characters of Noto Sans Hans Regular 1.000, by the font itself:
Copyright © 2014 Adobe Systems Incorporated. All Rights Reserved.
Licensed under the Apache License, Version 2.0 (http://www.apache.org/licenses/LICENSE-2.0).
Changed: some of its characters alone, as paths without hints, metrics and name.
`

/** Path of an imported font; undefined for every other import. */
export function fontFile(specifier) {
  return FONTS.test(specifier) ? join(root, 'node_modules', specifier) : undefined
}

export async function outlinesOf(path) {
  const font = create(await readFile(path))
  const glyphs = [...(await chartCharacters())].flatMap((character) => {
    const code = character.codePointAt(0)
    return font.hasGlyphForCodePoint(code) ? [[character, outlineOf(font.glyphForCodePoint(code))]] : []
  })
  const { unitsPerEm, ascent, descent } = font
  const outlines = { unitsPerEm, ascent, descent, glyphs: Object.fromEntries(glyphs) }
  return gzipSync(JSON.stringify(outlines), { level: 9 })
}

/** Its advance, and its path with `y` downwards: the first point by itself, then relative steps, so that text moves whole. */
function outlineOf({ advanceWidth, path }) {
  let [start, pen] = [undefined, [0, 0]]
  let [first, steps] = [[0, 0], '']
  for (const { command, args } of path.commands) {
    const points = pairs(args)
    if (command === 'closePath') {
      steps += 'z'
      pen = start
    } else if (start === undefined) {
      first = points[0]
    } else {
      steps += LETTERS[command] + relative(points, pen)
    }
    pen = points.at(-1) ?? pen
    if (command === 'moveTo') start = pen
  }
  return [advanceWidth, ...first, steps]
}

const LETTERS = { moveTo: 'm', lineTo: 'l', quadraticCurveTo: 'q', bezierCurveTo: 'c' }

function pairs(numbers) {
  return numbers.flatMap((x, index) => (index % 2 === 0 ? [[x, -numbers[index + 1]]] : []))
}

function relative(points, [x, y]) {
  const numbers = points.flatMap((point) => [point[0] - x, point[1] - y])
  return numbers.map((number, index) => (index > 0 && number >= 0 ? ` ${number}` : String(number))).join('')
}

async function chartCharacters() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/model/chart-characters.ts'],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  })
  const [module] = outputFiles.map(({ contents }) => Buffer.from(contents).toString('base64'))
  return (await import(`data:text/javascript;base64,${module}`)).chartCharacters()
}

export const chartFont = {
  name: 'chart-font',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: FONTS }, ({ path }) => ({ path: fontFile(path) }))
    onLoad({ filter: /[\\/]fonts-sc[\\/].*\.otf$/ }, async ({ path }) => ({
      contents: await outlinesOf(path),
      loader: 'binary',
    }))
  },
}
