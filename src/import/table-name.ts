// What a sheet and its file are called → the name of the table in the tree of facts, which is its file's name, too.

/** Letters, Han characters, digits and `_` alone, as references want names; `表` where nothing is left. */
export function tableName(sheet: string, file: string): string {
  const stem = file.replace(/\.[^.]*$/, '')
  const names = IS_GIVEN_BY_PROGRAM.test(sheet.trim()) ? [stem] : [sheet, stem]
  return names.map(cleaned).find((name) => name !== '') ?? '表'
}

const IS_GIVEN_BY_PROGRAM = /^(?:sheet|工作表|chart)\s*\d*(?:\s*\(\d+\))?$/i
const MOST_CHARACTERS = 60

function cleaned(text: string): string {
  const name = text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}_]+/gu, '_')
    .replace(/^_+|_+$/g, '')
  const short = [...name].slice(0, MOST_CHARACTERS).join('')
  // A name that begins with a digit would read as a number; some names are devices to Windows.
  return /^\d/.test(short) || /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(short) ? `表${short}` : short
}
