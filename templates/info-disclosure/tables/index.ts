// The list of the report's tables, in their order on paper.

import { applications } from './applications.ts'
import { disclosure } from './disclosure.ts'
import { reviews } from './reviews.ts'
import type { TableSpec } from './table-spec.ts'

export const tableSpecs: readonly TableSpec[] = [disclosure, applications, reviews]
