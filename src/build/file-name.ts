// A title → a file name that every system accepts; of a part of the report, one that begins with the report's.

const MAX_CHARACTERS = 80
// In UTF-8; most systems allow 255 with the extension.
const MAX_BYTES = 240

// Names of devices, with or without extension, on Windows.
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

/** The title without any white space and without dots at its ends, cut to length, forbidden characters full-width. */
export function fileStem(title: string): string {
  const full: Readonly<Record<string, string>> = {
    '<': '＜',
    '>': '＞',
    ':': '：',
    '"': '＂',
    '/': '／',
    '\\': '＼',
    '|': '｜',
    '?': '？',
    '*': '＊',
  }
  const safe = title
    .replace(/[<>:"/\\|?*]/g, (character) => full[character] ?? character)
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, '')
    // A dot in front hides a file, one at the end is lost on Windows.
    .replace(/^\.+/, '')
  const short = cut(safe).replace(/\.+$/, '')
  if (short === '') return 'report'
  return RESERVED.test(short) ? `_${short}` : short
}

// What is left of MAX_BYTES is the report's.
const MAX_PART_BYTES = 120

/** `…年度报告-表1-申请情况`: `label` tells the parts of one report apart, and is never cut. */
export function partStem(report: string, label: string, title: string): string {
  const part = cut(fileStem(title === '' ? label : `${label}-${title}`), MAX_PART_BYTES).replace(/\.+$/, '')
  return `${cut(report, MAX_BYTES - 1 - MAX_PART_BYTES).replace(/\.+$/, '')}-${part}`
}

function cut(text: string, most = MAX_BYTES): string {
  const encoder = new TextEncoder()
  let kept = ''
  let bytes = 0
  for (const character of [...text].slice(0, MAX_CHARACTERS)) {
    bytes += encoder.encode(character).length
    if (bytes > most) break
    kept += character
  }
  return kept
}
