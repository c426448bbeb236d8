// The addresses that a link may have.

/** The Doc promises this already; here is the last place where a javascript: address could be stopped. */
export function isWebAddress(href: string): boolean {
  return /^https?:\/\//i.test(href)
}
