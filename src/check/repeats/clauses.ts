// A text → its sentences in the form in which they are compared: without marks and blanks.

export interface Clause {
  readonly start: number
  readonly end: number
  /** What two equal sentences have in common. */
  readonly key: string
}

/** 。！？； and line breaks end them. */
export function clausesOf(text: string): Clause[] {
  return Array.from(text.matchAll(/[^。！？；\n]+[。！？；]?/g), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    key: comparable(found),
  }))
}

/** Han, letters and digits alone. */
export function comparable(text: string): string {
  return text.replace(/[^\u4e00-\u9fff\w]+/g, '')
}
