// What the makers of the official tables give: everything of a table but what all of them share.

import type { SectionTable } from '../../../src/template-api.ts'

export type Orientation = SectionTable['orientation']
export type Content = Pick<SectionTable, 'columns' | 'head' | 'rows'> &
  Partial<Pick<SectionTable, 'widths' | 'orientation'>>
