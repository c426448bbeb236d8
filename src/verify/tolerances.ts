// How far a measure may be off. Each with its source; what is not in the standard says so.

import type { Strength } from '../model/profile.ts'

export interface Tolerance {
  /** In millimetres unless the name says otherwise. */
  readonly value: number
  readonly clause: string
  readonly strength: Strength
}

const PRACTICE = 'GB/T 9704-2012 未规定'

export const TOLERANCES = {
  /** 天头 37 mm ± 1 mm, 订口 28 mm ± 1 mm. */
  margin: { value: 1, clause: '5.2.1', strength: '规定' },
  /** A sheet's own tolerance is 2 mm (GB/T 148); a file is off only by rounding. */
  sheet: { value: 0.5, clause: PRACTICE, strength: '实务' },
  /** 版心 filled by its 22 lines: what remains, from 天头's tolerance. */
  filled: { value: 1, clause: '5.2.3', strength: '推算' },
  /** The same for the distance of two lines: 1 mm over 22 lines. */
  linePitch: { value: 1 / 22, clause: '5.2.3', strength: '推算' },
  /** 一字线上距版心下边缘 7 mm. */
  numberOffset: { value: 0.5, clause: PRACTICE, strength: '实务' },
  /** Where something stands a number of characters from an edge: half a character, so that a whole one is seen. */
  halfCharacter: { value: 156 / 28 / 2, clause: PRACTICE, strength: '推算' },
  /** The last rule of 版记 on the lower edge of 版心; margins are whole twips and rules have a thickness. */
  imprint: { value: 1, clause: '7.4.1', strength: '推算' },
  /** Sizes of type, in points: programs scale by small fractions. */
  size: { value: 0.3, clause: PRACTICE, strength: '实务' },
  /** Full lines that 禁则 shortens by a character, as a share of all. */
  shortLines: { value: 0.25, clause: PRACTICE, strength: '实务' },
} as const satisfies Record<string, Tolerance>

/**
 * The second convention of margins (GB/T 33476.2-2016, second-hand): 版心 counts from the type itself, so that a program's
 * margins are narrower by half a gap between lines.
 */
export const COMPENSATED = { top: 34.58, bottom: 32.58, linePitch: 10.45, slack: 0.3 } as const
