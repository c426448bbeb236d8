// How ranges such as 15～30 are written, as parts of regular expressions.

export const NUMBER = '\\d+(?:\\.\\d+)?'

/** What is typed where — or ～ is meant. */
export const HYPHEN = '-{1,2}|[–－−~∼〜]'

/** The number begins here, and not inside a telephone number, a date, a standard's or a product's number. */
export const ALONE = '(?<![\\d.\\-–—－−~～/A-Za-z]|[A-Za-z] )'
