// Whether a number is one of those that say so themselves: identity numbers (GB 11643-1999), codes of organisations
// (GB 32100-2015), bank cards.

// ISO 7064 MOD 11-2, as GB 11643-1999 writes it out.
const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const ID_CHECKS = '10X98765432'

/** Of 18 characters. */
export function hasIdentityCheck(number: string): boolean {
  const sum = ID_WEIGHTS.reduce((total, weight, at) => total + weight * Number(number[at]), 0)
  return number[17]?.toUpperCase() === ID_CHECKS[sum % 11]
}

// Without I, O, S, V and Z.
const CODE_LETTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const CODE_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/** Of 18 characters. */
export function hasCreditCodeCheck(code: string): boolean {
  const sum = CODE_WEIGHTS.reduce((total, weight, at) => total + weight * CODE_LETTERS.indexOf(code.charAt(at)), 0)
  return code[17] === CODE_LETTERS[(31 - (sum % 31)) % 31]
}

/** ISO/IEC 7812-1 (Luhn), of digits alone. */
export function hasLuhnCheck(number: string): boolean {
  const sum = [...number].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 1 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}

// GB/T 2260: provinces; 81 to 83 and 9 are in numbers of residents from Hong Kong, Macao, Taiwan and abroad.
const PROVINCES = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|9\d)/

export function isProvince(number: string): boolean {
  return PROVINCES.test(number)
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Of `19491231`. */
export function isDay(digits: string): boolean {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)].map(Number)
  if (year === undefined || month === undefined || day === undefined) return false
  return day >= 1 && day <= (DAYS[month - 1] ?? 0) && (month !== 2 || day < 29 || isLeap(year))
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}
