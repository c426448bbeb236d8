// CSS of remarks in the preview: quiet boxes below their text, or marks in the margin of a sheet.

const LIGHT = '--error: #a3121b; --warning: #7a4b00; --info: #0b57a4; --remark: #f7f6f4; --remark-ink: #1b1b1b;'
const DARK = '--error: #ff9d97; --warning: #f0bd66; --info: #8ab8f5; --remark: #262628; --remark-ink: #e4e2df;'

const SEVERITIES = ['error', 'warning', 'info'] as const

export function remarkRules(): string {
  return `
:root { ${LIGHT} }
@media (prefers-color-scheme: dark) { :root { ${DARK} } }
${SEVERITIES.map((severity) => `.remark.${severity} { --severity: var(--${severity}); }`).join('\n')}
.remark {
  margin: 0.5rem 0 1rem;
  padding: 0.5rem 0.75rem;
  border-left: 0.25rem solid var(--severity);
  background: var(--remark);
  color: var(--remark-ink);
  font: 0.9375rem/1.6 system-ui, sans-serif;
  letter-spacing: normal;
  text-align: left;
}
.remark p { margin: 0; text-indent: 0; }
.remark strong { color: var(--severity); }
.remark-place { overflow-wrap: anywhere; }
.remark-place, .remark code { font-family: ui-monospace, monospace; font-size: 0.8125rem; }
.remark:focus { outline: 2px solid var(--severity); outline-offset: 2px; }
@media print { .remark { display: none; } }
`
}

// Out of the flow, so that a sheet breaks its lines and pages as the printed one does.
export function markRules(rightMargin: number): string {
  return `
.remark-mark {
  position: absolute;
  left: calc(100% + 2mm);
  max-width: ${rightMargin - 4}mm;
  margin-top: -1.75em;
  text-indent: 0;
  letter-spacing: normal;
  font: 9pt/1.4 system-ui, sans-serif;
}
.remark-mark a { padding: 0 0.4em; border-radius: 0.2em; color: #ffffff; text-decoration: none; white-space: nowrap; }
.remark-mark.error a { background: #a3121b; }
.remark-mark.warning a { background: #7a4b00; }
.remark-mark.info a { background: #0b57a4; }
.remark-mark:target a, .remark-mark a:focus { outline: 2px solid #000000; outline-offset: 2px; }
@media print { .remark-mark { display: none; } }
`
}
