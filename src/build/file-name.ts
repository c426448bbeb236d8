// A title → a file name that every system accepts.

const MAX_CHARACTERS = 80

// Names of devices, with or without extension, on Windows.
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

/** The title without white space at its ends, forbidden characters replaced by their full-width forms or `_`. */
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
    .replace(/[<>:"/\\|?*]/g, (character) => full[character] ?? '_')
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, '')
    .replace(/\.+$/, '')
  const short = [...safe].slice(0, MAX_CHARACTERS).join('')
  if (short === '') return 'report'
  return RESERVED.test(short) ? `_${short}` : short
}
