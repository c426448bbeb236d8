// What a browser must be, and what it can take.

/** The first Chromium that prints the margin boxes of `@page`, where the page numbers stand. */
export const OLDEST_BROWSER = 131

/** In bytes: Chromium ends its pipe without a word at a message above 100 MB, and escapes need some of that. */
export const LARGEST_PAGE = 90 * 1000 ** 2
