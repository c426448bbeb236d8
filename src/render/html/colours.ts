// A colour of the paper → one that can be read on a screen's ground, by the contrast that WCAG 2 defines.

type Channels = readonly [red: number, green: number, blue: number]

const STEPS = 40

/**
 * `colour` (six hexadecimal digits, as is the result) mixed with as much white or black as it takes to reach `ratio`
 * against `ground`; itself where that is nothing, or where it is no such colour.
 */
export function readableOn(ground: string, colour: string, ratio: number): string {
  if (!/^[0-9A-F]{6}$/i.test(colour)) return colour
  const goal = luminance(channels(ground)) < 0.18 ? 255 : 0
  const from = channels(colour)
  for (let step = 0; step < STEPS; step += 1) {
    const mixed = mix(from, goal, step / STEPS)
    if (contrast(mixed, ground) >= ratio) return mixed
  }
  return mix(from, goal, 1)
}

/** Between 1 and 21 (WCAG 2.2, contrast ratio). */
export function contrast(first: string, second: string): number {
  const [low = 0, high = 0] = [luminance(channels(first)), luminance(channels(second))].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

function mix(from: Channels, goal: number, share: number): string {
  return from.map((value) => hexadecimal(Math.round(value + (goal - value) * share))).join('')
}

function hexadecimal(value: number): string {
  return value.toString(16).toUpperCase().padStart(2, '0')
}

function channels(colour: string): Channels {
  const at = (index: number) => Number.parseInt(colour.slice(index, index + 2), 16)
  return [at(0), at(2), at(4)]
}

// WCAG 2.2, relative luminance of sRGB.
function luminance(colour: Channels): number {
  const [red, green, blue] = colour.map((value) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number] // map keeps the length
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
