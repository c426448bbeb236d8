// Names of the places that the renderer itself links to. They begin with `_`, so that they cannot meet a heading's id.

/** The main part of the page, where the skip link leads. */
export const MAIN_ID = '_main'

/** The title of 目录 on the paper, and that of the list beside the text. */
export const CONTENTS_ID = '_contents'
export const OUTLINE_ID = '_outline'

export function footnoteId(number: number): string {
  return `_footnote-${number}`
}

/** `call` counts the calls of one footnote from 1. */
export function footnoteCallId(number: number, call: number): string {
  return `_footnote-${number}-call-${call}`
}
