// Hostile documents → page and fragment, judged by a closed list: no text of an author, no name of a typeface and no
// address becomes an element, an attribute or an address of another kind. A renderer that needs one more adds it here.

import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Chart } from '../../../src/model/chart.ts'
import type { Doc, Figure } from '../../../src/model/doc.ts'
import { gbt9704 } from '../../../src/model/gbt9704.ts'
import type { FontClass, FontStack, Profile } from '../../../src/model/profile.ts'
import { fragmentRenderer } from '../../../src/render/html/fragment/index.ts'
import { htmlRenderer } from '../../../src/render/html/index.ts'
import { anyText, everywhere } from './any-doc.ts'
import { attribute, type PageElement, parsePage, textOf } from './parse-page.ts'
import { sampleAssets } from './sample-doc.ts'

const ELEMENTS = new Set([
  ...['html', 'head', 'meta', 'title', 'style', 'link', 'script', 'body', 'main', 'article', 'header', 'footer', 'nav'],
  ...['aside', 'section', 'div', 'span', 'p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ol', 'ul', 'li', 'dl', 'dt', 'dd'],
  ...['figure', 'figcaption', 'img', 'a', 'br', 'strong', 'em', 'sup', 'time'],
  ...['table', 'caption', 'colgroup', 'col', 'thead', 'tbody', 'tr', 'th', 'td', 'details', 'summary'],
])
const ATTRIBUTES = new Set([
  ...['lang', 'charset', 'http-equiv', 'name', 'content', 'property', 'rel', 'type', 'id', 'class', 'style', 'title'],
  ...[
    'role',
    'aria-label',
    'aria-labelledby',
    'aria-hidden',
    'aria-describedby',
    'tabindex',
    'data-generated',
    'data-text',
  ],
  ...['href', 'src', 'alt', 'width', 'height', 'datetime', 'value', 'start', 'download'],
  ...['scope', 'headers', 'colspan', 'rowspan'],
])
const ADDRESS = /^(?:https?:\/\/|#|data:image\/(?:png|jpeg|svg\+xml);base64,)/i

const payloads = readdirSync('test/fixtures/injections')
  .sort()
  .flatMap((name): string[] => JSON.parse(readFileSync(`test/fixtures/injections/${name}`, 'utf8')))
const pieces = fc.constantFrom(...payloads, '"', "'", '<', '>', '`', '\\', '</', '<!--', '-->', ' ', '=', '&', ';', '}')
const hostile = fc
  .array(fc.oneof({ weight: 3, arbitrary: pieces }, anyText), { minLength: 1, maxLength: 4 })
  // What the parser refuses cannot reach a renderer.
  .map((parts) => parts.join('').replace(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g, ''))

/** In ids and addresses as well, which the parser would hardly let through. */
function everyPlace(value: string): Doc {
  const replace = (key: string, found: unknown) =>
    key === 'id' ? `${found}${value}` : key === 'href' || key === 'target' ? value : found
  // The same shape: texts took the place of texts.
  return JSON.parse(
    JSON.stringify({ ...everywhere(value), body: [...everywhere(value).body, chart(value)] }),
    replace,
  ) as Doc
}

function chart(value: string): Figure {
  const image = { asset: 'assets/图.png', type: 'png', width: 2, height: 1 } as const
  const data: Chart = { kind: 'bar', categories: [value], series: [{ name: value, values: ['1'] }], unit: value }
  const caption = [{ kind: 'text', text: value }] as const
  return { kind: 'figure', id: 'figure-2', image, alt: value, number: '图2', caption, chart: data }
}

function withFaces(value: string): Profile {
  const stack: FontStack = { ...gbt9704.latinFont, names: [value, '仿宋'] }
  // Object.fromEntries forgets that the keys are those of a total record.
  const fonts = Object.fromEntries(Object.keys(gbt9704.fonts).map((face) => [face, stack])) as Record<
    FontClass,
    FontStack
  >
  return { ...gbt9704, fonts, latinFont: stack }
}

function faultsOf(element: PageElement): string[] {
  const { tagName, attrs } = element
  const found = ELEMENTS.has(tagName) ? [] : [`<${tagName}>`]
  for (const { name, value } of attrs) {
    if (!ATTRIBUTES.has(name) || name.startsWith('on')) found.push(`${tagName} ${name}`)
    if ((name === 'href' || name === 'src') && !ADDRESS.test(value)) found.push(`${tagName} ${name}=${value}`)
    if (name === 'style' && loads(value)) found.push(`${tagName} ${name}=${value}`)
  }
  if (tagName === 'script' && attribute(element, 'type') !== 'application/ld+json') found.push('script that runs')
  if (tagName === 'style' && loads(textOf(element))) found.push('style that loads')
  return found
}

/** CSS outside of its texts asks for something; texts end where CSS says. */
function loads(css: string): boolean {
  const bare = css.replace(/"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'/g, '""')
  return /url\s*\(|@import|expression|image-set|["']{3}/i.test(bare)
}

test.each([
  ['page', htmlRenderer],
  ['fragment', fragmentRenderer],
])('a %s has nothing but what is on the list', async (_, renderer) => {
  await fc.assert(
    fc.asyncProperty(hostile, async (value) => {
      const input = { doc: everyPlace(value), profile: withFaces(value), assets: sampleAssets, epochSeconds: 0 }
      const { bytes } = await renderer.render(input)
      const page = parsePage(new TextDecoder().decode(bytes))
      expect(page.elements.flatMap(faultsOf)).toEqual([])
    }),
    { numRuns: 150 },
  )
})

test('the list itself speaks', () => {
  const elements = payloads.flatMap((payload) => parsePage(`<div>${payload}</div>`).elements.flatMap(faultsOf))
  expect(elements.length).toBeGreaterThan(200)
})
