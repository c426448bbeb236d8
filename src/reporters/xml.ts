// A tree of elements → an XML file.

import type { Element } from 'xast'
import { toXml } from 'xast-util-to-xml'

/** Characters that XML 1.0 (2.2) has no way to write; findings quote what stands in files. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

export function xmlFile(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(root)}`
}

export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, '\u{FFFD}')
}
