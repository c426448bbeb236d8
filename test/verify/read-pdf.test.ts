// A PDF → lines and strokes in place: a page written by hand, whose every measure is known.
import { expect, test } from 'vitest'
import type { Page } from '../../src/verify/pages/page.ts'
import { readPdf } from '../../src/verify/pages/read-pdf.ts'

const MILLIMETRE = 72 / 25.4

/** One page of that size in millimetres; objects 3 and 4 are its content and a font of half-em glyphs. */
function pdf(width: number, height: number, content: string): Uint8Array {
  const widths = new Array(95).fill(500).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [5 0 R] /Count 1 >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    `<< /Type /Font /Subtype /Type1 /BaseFont /Half /FirstChar 32 /LastChar 126 /Widths [${widths}] /Encoding /WinAnsiEncoding >>`,
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width * MILLIMETRE} ${height * MILLIMETRE}] /Contents 3 0 R /Resources << /Font << /F1 4 0 R >> >> >>`,
  ]
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return String(offset).padStart(10, '0')
  })
  const table = offsets.map((offset) => `${offset} 00000 n \n`).join('')
  text += `xref\n0 6\n0000000000 65535 f \n${table}trailer << /Size 6 /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`
  return new TextEncoder().encode(text)
}

async function readPage(bytes: Uint8Array): Promise<Page | undefined> {
  return (await readPdf(bytes))?.[0]
}

const at = (x: number, y: number) => `${x * MILLIMETRE} ${y * MILLIMETRE}`

test('text, its tracking, raised notes and rules', async () => {
  const page = await readPage(
    pdf(
      210,
      297,
      [
        `q BT /F1 20 Tf ${at(28, 250)} Td [(ab) -1000 (c)] TJ ET Q`,
        `q BT /F1 10 Tf ${at(60, 252)} Td (n) Tj ET Q`,
        `q BT /F1 20 Tf ${at(28, 240)} Td (second) Tj ET Q`,
        `q 1 w ${at(28, 35)} m ${at(184, 35)} l S Q`,
        `q ${at(28, 100)} ${at(156, 50)} re f Q`,
      ].join('\n'),
    ),
  )
  expect([page?.width, page?.height]).toEqual([expect.closeTo(210, 2), expect.closeTo(297, 2)])
  expect(page?.lines.map(({ text }) => text)).toEqual(['ab c n', 'second'])
  const [first] = page?.lines ?? []
  const em = 20 / MILLIMETRE
  expect(first?.left).toBeCloseTo(28, 2)
  expect(first?.baseline).toBeCloseTo(47, 2)
  expect(first?.size).toBe(20)
  expect(first?.glyphs.map(({ x }) => x)).toEqual([28, 28 + em / 2, 28 + 2 * em, 60].map((x) => expect.closeTo(x, 2)))
  // The box is no rule.
  expect(page?.strokes).toEqual([
    {
      left: expect.closeTo(28, 2),
      right: expect.closeTo(184, 2),
      y: expect.closeTo(262, 2),
      thickness: expect.closeTo(1 / MILLIMETRE, 2),
    },
  ])
})

test('what reads downwards on a landscape sheet stands where the portrait sheet has it', async () => {
  const page = await readPage(pdf(297, 210, `BT /F1 14 Tf 0 -1 1 0 ${at(26, 46)} Tm (- 3 -) Tj ET`))
  expect(page?.lines).toEqual([])
  expect(page?.turned).toMatchObject([
    { text: '- 3 -', left: expect.closeTo(164, 2), baseline: expect.closeTo(271, 2) },
  ])
})

test('watermarks at an angle are no lines', async () => {
  const page = await readPage(pdf(210, 297, `BT /F1 40 Tf 0.7 0.7 -0.7 0.7 ${at(50, 100)} Tm (draft) Tj ET`))
  expect([page?.lines, page?.turned]).toEqual([[], []])
})
