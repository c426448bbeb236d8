// CSS for what helps on a screen to find one's way: the skip link, the list of headings, headings' links, the place that
// a link led to. None of it is printed.

/** Where the window has room for the list beside the sheet, in both cases at the reader's own type size. */
const OUTLINE_WIDTH = '16rem'
const WIDE_ENOUGH = '66rem'
/** Both sides of a target (WCAG 2.2, 2.5.8: at least 24 px). */
const TARGET = '1.5rem'

export function outlineRules(edge: string): string {
  return `
@media print { .skip-link, .outline, .self-link { display: none; } }
@media screen {
${skipRules()}
${listRules()}
${selfLinkRules(edge)}
${targetRules()}
}`
}

function skipRules(): string {
  return `
  .skip-link { position: absolute; top: 0; left: 0; z-index: 1; padding: 0.75rem 1rem; background: var(--paper); }
  .skip-link:not(:focus) { clip-path: inset(50%); width: 1px; height: 1px; padding: 0; overflow: hidden; }
  main:focus { outline: none; }`
}

// Where it is shown, the paper's own 目录 would say the same again.
function listRules(): string {
  return `
  .outline { display: none; }
  @media (min-width: ${WIDE_ENOUGH}) {
    body.outlined { display: grid; grid-template-columns: ${OUTLINE_WIDTH} minmax(0, 1fr); }
    .outline {
      display: block;
      position: sticky;
      top: 0;
      align-self: start;
      max-height: 100vh;
      overflow-y: auto;
      padding: 2rem 0.5rem 2rem 1.5rem;
      font: 0.9375rem/1.6 var(--song);
    }
    .outline-title { margin-bottom: 0.5rem; font-family: var(--hei); text-indent: 0; }
    .outline ul { padding: 0; list-style: none; }
    .outline a { display: block; padding: 0.25rem 0.5rem; color: inherit; text-decoration: none; }
    .outline a:hover { color: var(--link); text-decoration: underline; }
    .outline-2 a { padding-left: 1.5rem; }
    .outline-3 a { padding-left: 2.5rem; }
    .outline-4 a { padding-left: 3.5rem; }
    .outline ~ main .contents { display: none; }
  }`
}

// In the margin: in the line it would part a heading from the text that runs on behind it.
function selfLinkRules(edge: string): string {
  return `
  h2, h3, h4, h5, h6, .run-in { position: relative; }
  .run-in > * { position: static; }
  .self-link {
    position: absolute;
    top: 0;
    left: calc(-1 * min(${TARGET}, ${edge}));
    width: ${TARGET};
    min-height: ${TARGET};
    height: 1lh;
    font: ${TARGET}/1 var(--song);
    text-align: center;
    text-indent: 0;
    text-decoration: none;
    opacity: 0;
  }
  .self-link::before { content: "#"; }
  .self-link:focus-visible { opacity: 1; }
  @media (hover: hover) { :is(h2, h3, h4, h5, h6, .run-in):hover > .self-link, .run-in:hover .self-link { opacity: 1; } }
  @media (hover: none) { .self-link:not(:focus) { pointer-events: none; } }`
}

function targetRules(): string {
  return `
  article :target { background: var(--found); scroll-margin-top: 2rem; }`
}
