// CSS for screens: narrow, wide, light and dark. The paper's proportions come from the profile; what only a screen
// needs stands in SCREEN.

import type { Profile } from '../../model/profile.ts'
import { COMPUTED_BREAK } from './inlines.ts'

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
  light: { ink: '#1b1b1b', paper: '#ffffff', ground: '#f1f0ee', link: '#0b57a4', rule: '#8a8a8a' },
  dark: { ink: '#e4e2df', paper: '#1a1a1b', ground: '#111112', link: '#8ab8f5', rule: '#77777a' },
} as const

export function screenRules(profile: Profile): string {
  return `
@media screen {
${variableRules(profile)}
${pageRules()}
${textRules()}
${linkRules()}
}
@media screen and (prefers-color-scheme: dark) {
  :root { ${colours('dark')} }
}`
}

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
  const { ink, paper, ground, link, rule } = SCREEN[scheme]
  return `--ink: ${ink}; --paper: ${paper}; --ground: ${ground}; --link: ${link}; --rule: ${rule};`
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

// A typeface with one weight only, as the official ones are, keeps it; what stands in for them on a telephone is bold.
function textRules(): string {
  return `
  article { text-autospace: normal; }
  article > p, article > .run-in, .attachment > p, .attachment > .run-in { margin-bottom: ${SCREEN.paragraphGap}; }
  h1, h2, h3, h4, h5, h6 { font-weight: 600; font-synthesis-weight: none; }
  h1:first-child { margin-top: 0; }
  h2.heading-1, .attachment h3.heading-1 { margin: ${SCREEN.emptyLine} 0 ${SCREEN.paragraphGap}; }
  th, td { padding-top: 0.25em; padding-bottom: 0.25em; border-color: var(--rule); line-height: 1.6; }
  table { width: auto; min-width: 100%; }
  th, td { min-width: 5em; }
  .footnotes ol { padding-top: ${SCREEN.paragraphGap}; border-color: var(--rule); }`
}

function linkRules(): string {
  return `
  a { color: var(--link); text-underline-offset: 0.2em; }
  sup a, .back-link { padding: 0 0.2em; text-decoration: none; }
  :focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
  :target { scroll-margin-top: 2rem; }`
}
