// A title → a file name that every system accepts.

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

function cut(text: string): string {
  const encoder = new TextEncoder()
  let kept = ''
  let bytes = 0
  for (const character of [...text].slice(0, MAX_CHARACTERS)) {
    bytes += encoder.encode(character).length
    if (bytes > MAX_BYTES) break
    kept += character
  }
  return kept
}
