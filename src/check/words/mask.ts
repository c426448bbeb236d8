// A text → the same with what is no prose blotted out, character for character: addresses of the web and of mail, named
// characters that are written out, references and directives that were not understood; and, where a rule asks for it,
// quoted titles.

// Private use: neither Han nor Latin, neither a mark nor white space.
const BLOT = '\uE000'

// Each begins with characters of its own or looks behind itself, or a long run would be read anew at each character.
const NOT_PROSE = new RegExp(
  [
    // A bracket with Chinese behind it is the sentence's: www.example.gov.cn(官网).
    String.raw`(?:https?:\/\/|www\.)(?:[\x21-\x27\x29-\x7e]|\((?![\u0080-\uffff]))*[^\s,;.!(\u0080-\uffff]`,
    String.raw`(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)*`,
    String.raw`&#?\w{1,31};`,
    String.raw`\{\{[^{}\n]*\}\}`,
    String.raw`:{1,3}[\p{Script=Han}A-Za-z]{1,20}(?:\[[^[\]\n]{0,200}\])?\{[^{}\n]{0,200}\}`,
  ].join('|'),
  'giu',
)
const TITLE = /《[^《》]*(?=》)/g
const QUOTED = /《[^《》]*(?=》)|“[^“”]*(?=”)/g

export function maskAddresses(text: string): string {
  return text.replace(NOT_PROSE, blot)
}

/** What stands between 《 and 》; the marks themselves remain. */
export function maskTitles(text: string): string {
  return text.includes('《') ? text.replace(TITLE, blotInside) : text
}

/** Titles, and what stands between “ and ”: names, and the words of others. The marks themselves remain. */
export function maskQuoted(text: string): string {
  return text.replace(QUOTED, blotInside)
}

function blot(found: string): string {
  return BLOT.repeat(found.length)
}

/** The mark that opens it remains. */
function blotInside(found: string): string {
  return found.charAt(0) + BLOT.repeat(found.length - 1)
}
