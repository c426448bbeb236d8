// The names of a row or column in the form in which they are compared: numbers, brackets, quotes and marks do not count,
// since clerks copy labels with and without them.

const NUMBER = /^(?:[一二三四五六七八九十]+[、．.]|[（(](?:[一二三四五六七八九十]+|\d{1,2})[)）]|\d+[、．.])/u

/** `1.属于国家秘密` → 属于国家秘密. */
export function withoutNumber(label: string): string {
  return label.replace(NUMBER, '')
}

export function comparable(name: string): string {
  return withoutNumber(name.normalize('NFKC').trim()).replace(/[\s\p{P}]/gu, '')
}
