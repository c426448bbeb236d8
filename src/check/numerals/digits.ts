// A text → the same, character for character, with full-width digits as half-width ones, so that rules need not know both.

export function plainDigits(text: string): string {
  if (!/[０-９]/.test(text)) return text
  return text.replace(/[０-９]/g, plainDigit).replace(/(?<=\d)．(?=\d)/g, '.')
}

export function plainDigit(digit: string): string {
  return String.fromCharCode(digit.charCodeAt(0) - 0xfee0)
}
