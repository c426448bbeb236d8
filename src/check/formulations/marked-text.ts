// A text → the same with all that stands between quotation or title marks blotted out, character for character.

// Private use, as in words/mask.ts.
const BLOT = '\uE000'
// The outer pair takes the inner ones along; straight marks do not say which is which.
const MARKED = /“[^“”]*”|‘[^‘’]*’|《[^《》]*》|"[^"\n]*"|＂[^＂\n]*＂|「[^「」]*」/g

export function maskMarked(text: string): string {
  return text.replace(MARKED, (found) => BLOT.repeat(found.length))
}
