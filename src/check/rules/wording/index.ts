// The rules of the area wording/: one line a rule.

import type { ReadingRule } from '../../reading.ts'
import { wordingBurden } from './burden.ts'
import { wordingEmpty } from './empty.ts'
import { wordingLongSentence } from './long-sentence.ts'
import { wordingLostUnit } from './lost-unit.ts'
import { wordingOpening } from './opening.ts'
import { wordingPair } from './pair.ts'
import { wordingParticle } from './particle.ts'
import { wordingPossiblePair } from './possible-pair.ts'
import { wordingRepeated } from './repeated.ts'

export const wordingRules: readonly ReadingRule[] = [
  wordingPair,
  wordingPossiblePair,
  wordingRepeated,
  wordingLostUnit,
  wordingParticle,
  wordingLongSentence,
  wordingOpening,
  wordingEmpty,
  wordingBurden,
]
