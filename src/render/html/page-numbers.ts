// Profile → CSS of page numbers: where they stand (GB/T 9704-2012, 7.5 and 8) and what they count.

import { pageMargins, turned } from '../../model/measure.ts'
import type { Profile } from '../../model/profile.ts'
import { pageNumberStack } from './fonts.ts'

/**
 * Classes and pages of what is bound apart, which counts its own pages. An element cannot set the counter of its page;
 * pages can set another's counter. So two series take turns, each beginning anew where the other is on.
 */
export const APART = ['apart-1', 'apart-2'] as const

/** The page turned to landscape within a series. */
export function turnedPage(series: (typeof APART)[number]): string {
  return `${series}-landscape`
}

export function pageNumberRules(profile: Profile): string {
  const centred = profile.pageNumber.position.value === 'center'
  const portrait = centred ? centredRules(profile) : outerRules(profile)
  const landscape = centred ? turnedCentredRules(profile) : turnedOuterRules(profile)
  return `${portrait}${landscapePages(profile)}${landscape}${frontRules()}${apartRules(centred)}`
}

function centredRules(profile: Profile): string {
  return `\n@page { @bottom-center { ${content('page')} ${numberRule(profile)} text-align: center; } }`
}

function outerRules(profile: Profile): string {
  const number = `${content('page')} ${numberRule(profile)}`
  return `
@page :right { @bottom-right { ${number} text-align: right; } }
@page :left { @bottom-left { ${number} text-align: left; } }`
}

// One rule for each name: Chromium 156 drops a page rule with a list of names.
function landscapePages(profile: Profile): string {
  const { width, height } = turned(profile).page
  const { top, right, bottom, left } = pageMargins(turned(profile))
  return eachLandscape(
    (name) => `
@page ${name} {
  size: ${width.value}mm ${height.value}mm;
  margin: ${top}mm ${right}mm ${bottom}mm ${left}mm;
}`,
  )
}

function turnedCentredRules(profile: Profile): string {
  return eachLandscape(
    (name, counter) => `
@page ${name} {
  @bottom-center { content: none; }
  @left-middle { ${content(counter)} ${turnedRule(profile)} text-align: center; }
}`,
  )
}

function turnedOuterRules(profile: Profile): string {
  return eachLandscape((name, counter) => {
    const number = `${content(counter)} ${turnedRule(profile)}`
    return `
@page ${name}:right {
  @bottom-right { content: none; }
  @left-bottom { ${number} text-align: right; }
}
@page ${name}:left {
  @bottom-left { content: none; }
  @left-top { ${number} text-align: left; }
}`
  })
}

function eachLandscape(rule: (name: string, counter: string) => string): string {
  return [rule('landscape', 'page'), ...APART.map((series) => rule(turnedPage(series), series))].join('')
}

// Cover and contents have no number and are not counted.
function frontRules(): string {
  return `
@page front { counter-increment: page 0; ${without('bottom-right')} ${without('bottom-left')} ${without('bottom-center')} }`
}

function apartRules(centred: boolean): string {
  const [one, two] = APART
  return [one, two].map((own) => apartSeries(own, own === one ? two : one, centred)).join('')
}

function apartSeries(own: (typeof APART)[number], other: string, centred: boolean): string {
  const count = `counter-increment: ${own}; counter-set: ${other} 0;`
  const numbers = centred
    ? `@page ${own} { @bottom-center { ${content(own)} } }`
    : `@page ${own}:right { @bottom-right { ${content(own)} } }
@page ${own}:left { @bottom-left { ${content(own)} } }`
  return `
@page ${own} { ${count} }
@page ${turnedPage(own)} { ${count} }
${numbers}
@media print {
  .${own} { page: ${own}; }
  .${own}.landscape, .${own} .landscape { page: ${turnedPage(own)}; }
}`
}

function without(box: string): string {
  return `@${box} { content: none; }`
}

function content(counter: string): string {
  return `content: "— " counter(${counter}) " —";`
}

// The dash stands at half the height of its line box, which begins at the margin: at the foot of 版心, or as much lower
// as the profile compensates.
function numberRule(profile: Profile): string {
  const { offset, size, sideIndent } = profile.pageNumber
  const rest = offset.value - profile.grid.compensation.value
  return [
    `font: ${size.value}pt/1 ${pageNumberStack(profile)};`,
    `padding: calc(${rest}mm - ${size.value}pt / 2) calc(${sideIndent.value} * ${size.value}pt) 0;`,
    'vertical-align: top; white-space: nowrap;',
  ].join(' ')
}

// Turned to portrait, the foot of the sheet is the left border: the number stands there, turned too (8, 7.5). What the
// margin box of a portrait page has above it, this one has at its right.
function turnedRule(profile: Profile): string {
  const { sideIndent, size, offset } = profile.pageNumber
  const indent = `calc(${sideIndent.value} * ${size.value}pt)`
  const padding = `padding: ${indent} calc(${offset.value}mm - ${size.value}pt / 2) ${indent} 0;`
  return `${numberRule(profile)} ${padding} writing-mode: vertical-rl;`
}
