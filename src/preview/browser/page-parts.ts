// The parts of the shell page that its script works with, and its texts in the reader's language.

/** Throws where the page lacks it, which is a mistake of shell-page.ts. */
export function element(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (found === null) throw new Error(`The shell page has no #${id}.`)
  return found
}

/** A text that shell-page.ts wrote on the root element. */
export function textOf(name: string): string {
  return document.documentElement.dataset[name] ?? ''
}
