// The registry of report types: one import and one entry each.

import type { Template } from '../src/template-api.ts'
import { generalReport } from './general-report/index.ts'
import { infoDisclosure } from './info-disclosure/index.ts'
import { ruleOfLaw } from './rule-of-law/index.ts'

export const templates: readonly Template[] = [ruleOfLaw, infoDisclosure, generalReport]
