// A PDF as Chromium wrote it → the same with given dates, so that equal pages are equal bytes.

const DATE = /\/(?:CreationDate|ModDate) \(D:\d{14}\+00'00'\)/g

/** Undefined where the two dates do not stand where Chromium writes them, in the first object. */
export function setDates(pdf: Uint8Array, epochSeconds: number): Uint8Array | undefined {
  // One character a byte, so that places in the text are places in the file.
  const head = new TextDecoder('latin1').decode(pdf.subarray(0, HEAD))
  const dates = [...head.slice(0, Math.max(0, head.indexOf('endobj'))).matchAll(DATE)]
  if (dates.length !== 2) return undefined
  const digits = new TextEncoder().encode(dateDigits(epochSeconds))
  const dated = pdf.slice()
  for (const { 0: text, index } of dates) dated.set(digits, index + text.indexOf('D:') + 2)
  return dated
}

// The first object holds title and dates and no more; a title may have some thousand characters.
const HEAD = 64 * 1024

/** ISO 32000-1, 7.9.4: YYYYMMDDHHmmSS. */
function dateDigits(epochSeconds: number): string {
  return new Date(epochSeconds * 1000).toISOString().replace(/\D/g, '').slice(0, 14)
}
