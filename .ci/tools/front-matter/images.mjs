// A PDF → the images on its pages, in millimetres from the upper left corner.
import { execFileSync } from 'node:child_process'

// pdftohtml counts in pixels of 72 dpi times its zoom.
const MILLIMETRES_PER_PIXEL = 25.4 / 72

/** By page, from 1. Drawings count where the program that printed the file made pictures of them. */
export function imagesOf(pdf) {
  const options = ['-xml', '-stdout', '-zoom', '1', '-fmt', 'png']
  // It writes the pictures beside the file; nobody needs them there.
  const xml = execFileSync('pdftohtml', [...options, pdf], { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 })
  return new Map(
    [...xml.matchAll(/<page number="(\d+)"[^>]*>([\s\S]*?)<\/page>/g)].map(([, number, body]) => [
      Number(number),
      [...body.matchAll(/<image ([^>]*)\/>/g)].map(([, attributes]) => boxOf(attributes)),
    ]),
  )
}

function boxOf(attributes) {
  const read = (name) => Number(new RegExp(`\\b${name}="([\\d.-]+)"`).exec(attributes)?.[1]) * MILLIMETRES_PER_PIXEL
  const [left, top, width, height] = ['left', 'top', 'width', 'height'].map(read)
  return { left, top, right: left + width, bottom: top + height }
}
