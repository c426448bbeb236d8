// CSS of the box above a published report, and of the links to files of its tables. They stand on screens alone: a printed report is the paper.

import { fontVariable } from './fonts.ts'
import { SCREEN } from './screen-rules.ts'

/** As wide as the article below it; two columns where there is room for them, one on a telephone. */
export function publicationRules(): string {
  return `
.publication, .table-file { display: none; }
@media screen {
  .publication {
    display: block;
    max-width: calc(${SCREEN.measure} + 2 * ${SCREEN.edge});
    margin: 0 auto;
    padding: 1.5rem ${SCREEN.edge} 0;
    font-family: ${fontVariable('黑体')};
    font-size: ${SCREEN.smallestSize};
    line-height: 1.6;
  }
  .publication dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
    gap: 0.25rem 1.5rem;
    margin: 0;
    padding: 0.75rem 1rem;
    border: thin solid var(--rule);
    background: var(--paper);
  }
  .publication div { display: flex; gap: 0.75em; }
  .publication .wide { grid-column: 1 / -1; }
  .publication dt { flex: none; width: 4em; font-weight: 600; }
  .publication dd { min-width: 0; margin: 0; overflow-wrap: anywhere; }
  .publication a { display: inline-block; }
  .table-file { display: inline-block; margin-right: 1em; font-family: ${fontVariable('黑体')}; font-size: ${SCREEN.smallestSize}; }
}
`
}
