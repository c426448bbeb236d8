// Profile → CSS of the page. One set of rules for the paper's elements; what differs between a screen and the sheet
// of paper (the unit of type, the cell and line of the grid) is in custom properties that each medium sets.

import type { Profile } from '../../model/profile.ts'
import { elementRules } from './element-rules.ts'
import { fontRules } from './fonts.ts'
import { layoutRules } from './layout-rules.ts'
import { printRules } from './print-rules.ts'
import { screenRules } from './screen-rules.ts'

/** Pure text, ending in a line feed; every measure of the paper in it is a row of the profile. */
export function styleSheet(profile: Profile): string {
  const rules = [fontRules, layoutRules, elementRules, screenRules, printRules]
  const css = rules.map((rule) => `\n${rule(profile).trim()}\n`).join('')
  // A style element's text has no escapes: an end tag in it would end the style.
  if (css.includes('</')) throw new Error('The profile writes an HTML end tag into the style sheet.')
  return css
}
