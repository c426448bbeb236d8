// A text as a cell of a CSV file, and back: a text that a spreadsheet program would take for a formula gets an apostrophe
// in front, as it would be typed there. Numbers with their signs, and signs for nothing, stay as they are.

// Full-width signs, too: programs for Chinese and Japanese take them for the others.
const FORMULA = /^['\s]*[=＝+＋\-－@＠]/u
const NUMBER = /^\s*[+＋\-－]?\d[\d,，]*(?:\.\d+)?\s*[%％‰]?\p{Script=Han}*\s*$/u
const NOTHING = /^\s*[-－]+\s*$/u
// What a program drops before it looks for a formula.
const CONTROL = /^'*[\t\r\n]/

export function guardText(text: string): string {
  return needsGuard(text) ? `'${text}` : text
}

/** What {@link guardText} was given. */
export function unguardText(text: string): string {
  return text.startsWith("'") && needsGuard(text.slice(1)) ? text.slice(1) : text
}

function needsGuard(text: string): boolean {
  return (FORMULA.test(text) || CONTROL.test(text)) && !NUMBER.test(text) && !NOTHING.test(text)
}
