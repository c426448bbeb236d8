// What an SVG may hold, how large it is, and that it cannot keep the rasteriser busy for ever.

import { describe, expect, test } from 'vitest'
import { readSvg } from '../../src/build/svg.ts'

const NAMESPACES = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
const svg = (content: string, attributes = 'width="10" height="5"') =>
  readSvg(Buffer.from(`<svg ${NAMESPACES} ${attributes}>\n${content}</svg>`))

describe('refused, with its place', () => {
  test.each([
    ['a script', '<script>1</script>', '2:8'],
    ['an event handler', '<path d="M0 0" onclick="x()"/>', '2:30'],
    ['web content', '<foreignObject/>', '2:16'],
    ['an animation', '<path d="M0 0"><animate/></path>', '2:25'],
    ['a link outside', '<use xlink:href="other.svg#a"/>', '2:31'],
    ['an image on the web', '<image href="https://example.com/a.png"/>', '2:41'],
    ['an SVG inside', '<image href="data:image/svg+xml;base64,AAAA"/>', '2:46'],
    ['a style that loads', '<style>@import "a.css";</style>', '2:24'],
    ['a fill from outside', '<path fill="url(http://a/b#c)" d="M0 0"/>', '2:41'],
    ['a disguised url', '<path style="fill:\\75rl(http://a/b)" d="M0 0"/>', '2:47'],
    ['a style in pieces', '<style>@imp<!-- -->ort "a.css"; p { fill: u<![CDATA[rl(a)]]> }</style>', '2:'],
    ['a rule that names a place', '<style>@namespace a "http://a/b";</style>', '2:'],
    ['a picture without url()', '<style>path { mask: image-set("http://a/b" 1x) }</style>', '2:'],
    ['a link that tells', '<a href="#a" ping="http://a/b"/>', '2:'],
    ['web elements by namespace', '<b xmlns="http://www.w3.org/1999/xhtml"/>', '2:41'],
  ])('%s', (_, content, place) => {
    const [problem] = svg(content).problems
    expect(problem).toMatchObject({ kind: 'unsafe' })
    expect(`${problem?.line}:${problem?.column}`).toMatch(new RegExp(`^${place.split(':')[0]}:`))
  })

  test.each([
    ['a DOCTYPE', `<!DOCTYPE svg><svg ${NAMESPACES}/>`, 'unsafe'],
    ['an entity bomb', `<!DOCTYPE svg [<!ENTITY a "a">]><svg ${NAMESPACES}>&a;</svg>`, 'unsafe'],
    ['a style sheet beside it', `<?xml-stylesheet href="a.css"?><svg ${NAMESPACES}/>`, 'unsafe'],
    ['another encoding', `<?xml version="1.0" encoding="GBK"?><svg ${NAMESPACES}><desc>中</desc></svg>`, 'broken'],
    ['no XML', 'GIF89a', 'broken'],
    ['an open element', `<svg ${NAMESPACES}><g>`, 'broken'],
    ['another root', '<html/>', 'broken'],
    ['no namespace', '<svg/>', 'broken'],
  ])('%s', (_, text, kind) => {
    expect(readSvg(Buffer.from(text)).problems.map((problem) => problem.kind)).toContain(kind)
  })

  test('what is no UTF-8', () => {
    expect(readSvg(Buffer.from([0xff, 0xfe, 0x3c])).problems).toMatchObject([{ kind: 'broken' }])
  })

  test('copies of copies', () => {
    const level = (n: number) => `<g id="l${n}">${`<use href="#l${n - 1}"/>`.repeat(10)}</g>`
    const bomb = `<g id="l0"><path d="M0 0"/></g>${Array.from({ length: 9 }, (_, index) => level(index + 1)).join('')}`
    expect(svg(bomb).problems).toMatchObject([{ kind: 'unsafe' }])
  })

  test('a copy of itself', () => {
    expect(svg('<g id="a"><use href="#a"/></g>').problems).toMatchObject([{ kind: 'unsafe' }])
  })
})

test('shapes, gradients, copies and pictures inside pass', () => {
  const inside = [
    '<defs><linearGradient id="g"/><g id="s"><path d="M0 0"/></g></defs>',
    '<use href="#s"/><path fill="url(#g)" style="stroke:url(#g)" d="M0 0"/>',
    '<image href="data:image/png;base64,AAAA"/><style>path { fill: #333 }</style>',
  ]
  expect(svg(inside.join('')).problems).toEqual([])
})

test.each([
  ['<text>字</text>', true],
  ['<text><tspan>字</tspan></text>', true],
  ['<text> </text>', false],
  ['<title>字</title><path d="M0 0"/>', false],
])('%s has text: %s', (content, hasText) => {
  expect(svg(content).hasText).toBe(hasText)
})

test.each([
  ['width="96" height="48px"', { width: 96, height: 48 }],
  ['width="25.4mm" height="2.54cm"', { width: 96, height: 96 }],
  ['width="1in" height="72pt"', { width: 96, height: 96 }],
  ['viewBox="0 0 40 20"', { width: 40, height: 20 }],
  ['width="80" viewBox="0 0 40 20"', { width: 80, height: 40 }],
  ['width="100%" height="100%" viewBox="0,0,40,20"', { width: 40, height: 20 }],
  ['', undefined],
  ['width="0" height="10"', undefined],
])('%s is of size %j', (attributes, expected) => {
  const { size } = svg('', attributes)
  expect(size && { width: Math.round(size.width), height: Math.round(size.height) }).toEqual(expected)
})
