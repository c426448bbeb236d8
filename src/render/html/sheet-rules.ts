// Profile → CSS that lays the article out on a screen as sheets of paper: every flow is a multi-column box whose columns
// have the size of 版心 and break as pages do, below one another where the browser can wrap columns, else beside one
// another. The sheets themselves are drawn behind by the preview's script, which counts the columns.

import { pageMargins, turned } from '../../model/measure.ts'
import type { Profile } from '../../model/profile.ts'
import { pageNumberStack } from './fonts.ts'
import { styleSheet } from './style-sheet.ts'

/** Between two sheets, in millimetres; the paper knows no such measure. */
const GAP = 8

/** The rules of the print, on the screen: what holds for paper holds always, what holds for screens never. */
export function paperStyleSheet(profile: Profile): string {
  const print = styleSheet(profile)
    .replaceAll(/@media screen[^{]*\{/g, '@media not all {')
    .replaceAll(/@media print[^{]*\{/g, '@media all {')
    .replaceAll(/(break-(?:before|after)): (?:page|left|right|recto|verso);/g, '$1: column;')
  return `${print}${sheetRules(profile)}`
}

function sheetRules(profile: Profile): string {
  return `
html { color-scheme: only light; background: #8a8a8a; }
body { padding: 1rem; }
main { margin: 0 auto; }
article { position: relative; width: max-content; transform-origin: 0 0; text-rendering: geometricPrecision; }
.flow { position: relative; z-index: 0; width: max-content; margin: 0 auto ${GAP}mm; padding: var(--top) var(--right) var(--bottom) var(--left); }
.flow { ${measures(profile)} }
.flow.turned { ${measures(turned(profile))} }
.columns { position: relative; width: var(--width); height: var(--height); column-width: var(--width); column-gap: calc(var(--left) + var(--right) + ${GAP}mm); column-fill: auto; }
@supports (column-wrap: wrap) {
  .columns { height: auto; column-height: var(--height); column-wrap: wrap; row-gap: calc(var(--top) + var(--bottom) + ${GAP}mm); }
}
.sheet {
  position: absolute;
  z-index: -1;
  left: calc(var(--index) * (var(--sheet-width) + ${GAP}mm));
  top: 0;
  width: var(--sheet-width);
  height: var(--sheet-height);
  background: #ffffff;
  box-shadow: 0 0 0.5rem rgb(0 0 0 / 35%);
  text-indent: 0;
}
@supports (column-wrap: wrap) {
  .sheet { left: 0; top: calc(var(--index) * (var(--sheet-height) + ${GAP}mm)); }
}
${numberRules(profile)}`
}

function measures(profile: Profile): string {
  const { width, height } = profile.page
  const { top, right, bottom, left } = pageMargins(profile)
  const rows = {
    'sheet-width': width.value,
    'sheet-height': height.value,
    width: width.value - left - right,
    height: height.value - top - bottom,
    top,
    right,
    bottom,
    left,
  }
  return Object.entries(rows)
    .map(([name, value]) => `--${name}: ${value}mm;`)
    .join(' ')
}

// As print-rules.ts places it in the margin: the dash so far below 版心, outer or in the middle; on a turned sheet at its
// left, which is the foot of the portrait one (7.5).
function numberRules(profile: Profile): string {
  const { offset, size, sideIndent, position } = profile.pageNumber
  const distance = `calc(${offset.value - profile.grid.compensation.value}mm - ${size.value}pt / 2)`
  const indent = `calc(${sideIndent.value} * ${size.value}pt)`
  const isCentred = position.value === 'center'
  const align = (odd: boolean) => (isCentred ? 'center' : odd ? 'right' : 'left')
  return `
.sheet-number {
  position: absolute;
  top: calc(var(--sheet-height) - var(--bottom) + ${distance});
  right: var(--right);
  left: var(--left);
  padding: 0 ${indent};
  color: black;
  font: ${size.value}pt/1 ${pageNumberStack(profile)};
  letter-spacing: normal;
  white-space: nowrap;
}
.odd .sheet-number { text-align: ${align(true)}; }
.even .sheet-number { text-align: ${align(false)}; }
.turned .sheet-number {
  top: var(--top);
  right: calc(var(--sheet-width) - var(--left) + ${distance});
  bottom: var(--bottom);
  left: auto;
  padding: ${indent} 0;
  writing-mode: vertical-rl;
}
${profile.page.mirrored.value ? '.even:not(.turned *) { translate: calc(var(--left) - var(--right)); }\n' : ''}`
}
