// Names of the places that the renderer itself links to. They begin with `_`, so that they cannot meet a heading's id.

export function footnoteId(number: number): string {
  return `_footnote-${number}`
}

/** `call` counts the calls of one footnote from 1. */
export function footnoteCallId(number: number, call: number): string {
  return `_footnote-${number}-call-${call}`
}
