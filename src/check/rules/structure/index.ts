// The rules of the area structure/: one line a rule.

import type { ReadingRule } from '../../reading.ts'
import { structureEndFormula } from './end-formula.ts'
import { structureNumbering } from './numbering.ts'
import { structurePointEnd } from './point-end.ts'
import { structurePointMarks } from './point-marks.ts'
import { structurePoints } from './points.ts'
import { structureRequest } from './request.ts'
import { structureSequence } from './sequence.ts'
import { structureSingleHeading } from './single-heading.ts'
import { structureTitle } from './title.ts'
import { structureTwoSides } from './two-sides.ts'

export const structureRules: readonly ReadingRule[] = [
  structurePoints,
  structurePointEnd,
  structurePointMarks,
  structureNumbering,
  structureSequence,
  structureTwoSides,
  structureSingleHeading,
  structureRequest,
  structureEndFormula,
  structureTitle,
]
