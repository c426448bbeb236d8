// A number as printed (一、, 1., 图1) → the number alone, as other places repeat it.

/** `一、` → 一, `1.` → 1; （一）, （1） and 图1 have no mark behind them. */
export function bareNumber(number: string): string {
  return number.replace(/[、.]$/, '')
}
