// A text → the same with the middle of long numbers made unreadable, character for character: what identifies a person
// must not stand in a log because it was found.

// Identity numbers, cards and telephones, also in groups; a passport's letter with its eight digits; addresses of mail
// that are a number. What begins with 0 is a landline. Repetitions are bounded or begin where no digit stands before
// them, so that a run is not read anew at each of its digits.
const LONG =
  /(?<![A-Za-z\d])[A-Za-z]\d{8}(?!\d)|(?<!\d)\d{5,10}(?=@qq\.com)|(?<![\d０-９])[1-9１-９](?:[ -]?[\d０-９]){10,}[XxＸｘ]?/g
const DIGIT = /[\d０-９XxＸｘ]/g
const HIDDEN = '*'

export function maskNumbers(text: string): string {
  return text.replace(LONG, hidden)
}

function hidden(number: string): string {
  const length = number.match(DIGIT)?.length ?? 0
  // 110105********002X, 138****8000, E****5678.
  const head = length >= 15 ? 6 : length >= 11 ? 3 : 0
  let at = 0
  return number.replace(DIGIT, (digit) => {
    at += 1
    return at <= head || at > length - 4 ? digit : HIDDEN
  })
}
