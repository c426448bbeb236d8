// The dates of a PDF: replaced where Chromium writes them, and nothing else.
import { expect, test } from 'vitest'
import { setDates } from '../../src/pdf/set-dates.ts'

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
const dates = (first: string, second: string) =>
  `%PDF-1.4\n%\u00D3\u00EB\n1 0 obj\n<</Title (x)\n/CreationDate (D:${first}+00'00')\n/ModDate (D:${second}+00'00')>>\nendobj\n`
const rest = "2 0 obj\n(/ModDate \\(D:20200101000000+00'00'\\))\nendobj\n"

test('two prints become one file', () => {
  const [one, two] = ['20261125124100', '20261125124101'].map((at) => setDates(bytes(dates(at, at) + rest), 0))
  expect(one).toEqual(two)
  expect(Buffer.from(one ?? []).toString('latin1')).toBe(dates('19700101000000', '19700101000000') + rest)
})

test('the file that was handed in stays as it is', () => {
  const pdf = bytes(dates('20261125124100', '20261125124100'))
  const before = pdf.slice()
  setDates(pdf, 315_532_800)
  expect(pdf).toEqual(before)
})

test.each([
  ['none', '%PDF-1.4\n1 0 obj\n<<>>\nendobj\n'],
  ['one', "1 0 obj\n<</ModDate (D:20261125124100+00'00')>>\nendobj\n"],
  ['dates of another form', "1 0 obj\n/CreationDate (D:20261125124100Z) /ModDate (D:20261125124100+08'00')\nendobj\n"],
  ['dates in a later object', `1 0 obj\nendobj\n${dates('20261125124100', '20261125124100')}`],
])('%s where they are looked for: no file', (_, text) => {
  expect(setDates(bytes(text), 0)).toBeUndefined()
})
