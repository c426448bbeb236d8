// Finished WordprocessingML → the texts of its paragraphs, for the comparison with the Doc. Reads the very markup that
// goes into the file, knowing nothing of how it was made.

import { unescapeXml } from './xml.ts'

// Numbers of pages and of repeated footnote calls are worked out by the program that shows them: no text of the Doc.
const COMPUTED = /<w:instrText xml:space="preserve"> (?:PAGEREF|NOTEREF) .*?<w:fldChar w:fldCharType="end"\/>/
const TEXT = /<w:t(?: xml:space="preserve")?>([^<]*)<\/w:t>|<w:(?:tab|br)\/>|<\/w:p>/
const TOKEN = new RegExp(`${TEXT.source}|${COMPUTED.source}`, 'gs')

/** The text of each paragraph in the order of the part; a line break is LF, a tab is a tab. */
export function readParagraphs(markup: string): string[] {
  const paragraphs: string[] = []
  let text = ''
  for (const match of markup.matchAll(TOKEN)) {
    const [token, content] = match
    if (content !== undefined) text += unescapeXml(content)
    else if (token === '<w:tab/>') text += '\t'
    else if (token === '<w:br/>') text += '\n'
    else if (token === '</w:p>') {
      paragraphs.push(text)
      text = ''
    }
  }
  return paragraphs
}
