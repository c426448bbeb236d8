// The binary number of a cell → the decimal that it stands for: 15 significant digits, as spreadsheet programs show and
// store them. 0.30000000000000004 is 0.3, 1.2E+5 is 120000; never an exponent.

/** Digits that a double holds whatever the number (IEEE 754), and that Excel keeps. */
const DIGITS = 15

/** `shift`: moves the point to the right by so many places (2 for a percentage). */
export function decimalText(value: number, shift = 0): string {
  const [mantissa = '0', exponent = '0'] = Math.abs(value)
    .toExponential(DIGITS - 1)
    .split('e')
  const digits = mantissa.replace('.', '')
  // Where the point stands in the digits; before them where it is negative.
  const point = Number(exponent) + 1 + shift
  const whole = point > 0 ? digits.slice(0, point).padEnd(point, '0') : '0'
  const fraction = (point > 0 ? digits.slice(point) : '0'.repeat(-point) + digits).replace(/0+$/, '')
  const text = (whole.replace(/^0+(?=\d)/, '') || '0') + (fraction === '' ? '' : `.${fraction}`)
  return value < 0 && text !== '0' ? `-${text}` : text
}

/** It has more digits before its point than a cell can hold, so that the last ones are no longer what was typed. */
export function lostDigitsOf(value: number): boolean {
  return Math.abs(value) >= 10 ** DIGITS
}
