// CSS for screens: narrow, wide, light and dark. The paper's proportions come from the profile; what only a screen
// needs stands in SCREEN.

import type { Profile, StyleRole } from '../../model/profile.ts'
import { readableOn } from './colours.ts'
import { SELECTORS } from './element-rules.ts'
import { COMPUTED_BREAK } from './inlines.ts'
import { outlineRules } from './outline-rules.ts'

/** Values of the screen view; the paper has none of these. Lengths in rem follow the reader's own type size. */
export const SCREEN = {
  bodySize: '1.125rem',
  smallestSize: '0.9375rem',
  lineHeight: '1.85',
  emptyLine: '1.75rem',
  boxGap: '1rem',
  paragraphGap: '0.5rem',
  /** Room around the text, from telephones to wide windows. */
  edge: 'clamp(1rem, 5vw, 4rem)',
  wide: '48rem',
  measure: '40rem',
  light: {
    ink: '#1b1b1b',
    paper: '#ffffff',
    ground: '#f1f0ee',
    link: '#0b57a4',
    rule: '#8a8a8a',
    found: '#fdf3d0',
    shade: '#00000055',
  },
  dark: {
    ink: '#e4e2df',
    paper: '#1a1a1b',
    ground: '#111112',
    link: '#8ab8f5',
    rule: '#77777a',
    found: '#3a3420',
    shade: '#ffffff4d',
  },
} as const

export function screenRules(profile: Profile): string {
  return `
@media screen {
${variableRules(profile)}
${pageRules()}
${textRules()}
${narrowRules()}
${tableRules()}
${linkRules()}
${redRules(profile, 'light')}
}
@media screen and (prefers-color-scheme: dark) {
  :root { ${colours('dark')} }
${redRules(profile, 'dark')}
}
${outlineRules(SCREEN.edge)}`
}

// The paper's colours are for ink: on a screen each becomes as much darker or, on a dark ground, lighter as reading it
// takes. A long mark is small type, for which red on white is too little.
function redRules({ redRule, styles }: Profile, scheme: 'light' | 'dark'): string {
  const readable = (colour: string) => `#${readableOn(SCREEN[scheme].paper.slice(1), colour, TEXT_CONTRAST)}`
  const coloured = Object.entries(styles).flatMap(([role, { color }]) =>
    // Object.entries forgets that the keys of a total record are its own.
    color ? [`  ${SELECTORS[role as StyleRole]} { color: ${readable(color.value)}; }`] : [],
  )
  const rules = `  .masthead, .letter-head { border-color: ${readable(redRule.color.value)}; }`
  return [...coloured, rules].join('\n')
}

/** WCAG 2.2, 1.4.3. */
const TEXT_CONTRAST = 4.5

function variableRules(profile: Profile): string {
  return `
  :root {
    color-scheme: light dark;
    --pt: calc(${SCREEN.bodySize} / ${profile.styles.body.size.value});
    --smallest: ${SCREEN.smallestSize};
    --cell: 1em;
    --line: ${SCREEN.lineHeight};
    --empty-line: ${SCREEN.emptyLine};
    --box-gap: ${SCREEN.boxGap};
    --tracking: normal;
    ${colours('light')}
  }`
}

function colours(scheme: 'light' | 'dark'): string {
  return Object.entries(SCREEN[scheme])
    .map(([name, colour]) => `--${name}: ${colour};`)
    .join(' ')
}

function pageRules(): string {
  return `
  body { background: var(--paper); color: var(--ink); }
  article { max-width: calc(${SCREEN.measure} + 2 * ${SCREEN.edge}); margin: 0 auto; padding: 2rem ${SCREEN.edge} 4rem; }
  .cover { display: none; }
  .contents { margin-bottom: calc(2 * var(--empty-line)); padding-bottom: var(--empty-line); border-bottom: thin solid var(--rule); }
  .attachment { margin-top: calc(2 * var(--empty-line)); padding-top: var(--empty-line); border-top: thin solid var(--rule); }
  @media not (min-width: ${SCREEN.wide}) { br.${COMPUTED_BREAK} { display: none; } }
  @media (min-width: ${SCREEN.wide}) {
    body { background: var(--ground); }
    article { margin: 2rem auto; background: var(--paper); box-shadow: 0 0 0.5rem rgb(0 0 0 / 15%); }
  }`
}

// Figures are drawn for white paper: dark lines on nothing would be lost on a dark ground.
// A typeface with one weight only, as the official ones are, keeps it; what stands in for them on a telephone is bold.
function textRules(): string {
  return `
  article { text-autospace: normal; }
  img { background: #ffffff; }
  article > p, article > .run-in, .attachment > p, .attachment > .run-in { margin-bottom: ${SCREEN.paragraphGap}; }
  h1, h2, h3, h4, h5, h6 { font-weight: 600; font-synthesis-weight: none; }
  h1:first-child { margin-top: 0; }
  h2.heading-1, .attachment h3.heading-1 { margin: ${SCREEN.emptyLine} 0 ${SCREEN.paragraphGap}; }
  .footnotes ol { padding-top: ${SCREEN.paragraphGap}; border-color: var(--rule); }`
}

// Lines that are one on the sheet and find no room on a telephone: each part stays whole and takes a line of its own.
// There is no room for seals between them: nobody stamps a screen.
function narrowRules(): string {
  return `
  .printing { flex-wrap: wrap; column-gap: 1em; }
  .printing p { padding: 0; }
  .printing p:last-child { margin-left: auto; }
  .signature { word-break: keep-all; }
  .seal-row { display: flex; flex-wrap: wrap; justify-content: center; }
  @media not (min-width: ${SCREEN.wide}) { .seal-row + .seal-row { margin-top: 0; } }
  .corner + .mark { margin-top: 1rem; }
  .mark-organs p { white-space: nowrap; }
  .mark p { overflow-wrap: normal; }`
}

// What a wide table hides at a side shows as a shade at that edge: covers that scroll with the content lie upon shades
// that do not. The caption stays in sight.
function tableRules(): string {
  return `
  table { width: auto; min-width: 100%; }
  th, td { min-width: 5em; padding-top: 0.25em; padding-bottom: 0.25em; border-color: var(--rule); line-height: 1.6; }
  .table {
    container-type: inline-size;
    background:
      linear-gradient(to right, var(--paper) 50%, transparent) left / 2rem 100% no-repeat local,
      linear-gradient(to left, var(--paper) 50%, transparent) right / 2rem 100% no-repeat local,
      linear-gradient(to right, var(--shade), transparent) left / 0.75rem 100% no-repeat,
      linear-gradient(to left, var(--shade), transparent) right / 0.75rem 100% no-repeat;
  }
  caption p { position: sticky; left: 0; width: 100cqw; }
  .table:focus-visible { outline-offset: -2px; }`
}

// Marks are small; what answers to a finger or a pointer around them is not (WCAG 2.2, 2.5.8).
function linkRules(): string {
  return `
  a { color: var(--link); text-underline-offset: 0.2em; }
  sup a, .back-link { position: relative; padding: 0 0.2em; text-decoration: none; }
  sup a::after, .back-link::after {
    content: "";
    position: absolute;
    inset: 50% auto auto 50%;
    width: 1.5rem;
    height: 1.5rem;
    transform: translate(-50%, -50%);
  }
  :focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }`
}
