// A text → the same with what no rule of marks may touch blotted out, character for character: addresses of the web
// and of mail, named characters that are written out, and where a rule asks for it, quoted titles.

// Private use: neither Han nor Latin, neither a mark nor white space.
const BLOT = '\uE000'

// Words before an @ are read from their beginning alone, or a long run of them would be read anew at each letter.
const ADDRESS =
  /(?:https?:\/\/|www\.)[\x21-\x7e]*[^\s,;.!\u0080-\uffff]|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)*|&#?\w{1,31};/gi
const TITLE = /(?<=《)[^《》]*(?=》)/g

export function maskAddresses(text: string): string {
  return text.replace(ADDRESS, blot)
}

/** What stands between 《 and 》; the marks themselves remain. */
export function maskTitles(text: string): string {
  return text.replace(TITLE, blot)
}

function blot(found: string): string {
  return BLOT.repeat(found.length)
}
