// Values → XML text: escaping and elements. Where the parts that the docx package has no component for are written.

type Attributes = Readonly<Record<string, string | number | undefined>>

// What XML 1.0 forbids (2.2 Char). Such text is refused before it gets here; were it not, a file that nothing opens
// would be worse than a missing character, and the read-back shows the loss.
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu
const SUSPECT = /[&<>"\r\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // As itself, a parser would turn it into a line feed (XML 2.11).
  '\r': '&#13;',
}

/** Text for element content or a double-quoted attribute. */
export function escapeXml(text: string): string {
  if (!SUSPECT.test(text)) return text
  return text.replace(FORBIDDEN, '').replace(/[&<>"\r]/g, (character) => ESCAPES[character] ?? character)
}

/** The inverse of {@link escapeXml}; knows no other entities. */
export function unescapeXml(markup: string): string {
  if (!markup.includes('&')) return markup
  return markup.replace(/&(?:amp|lt|gt|quot|#13);/g, (entity) => CHARACTERS[entity] ?? entity)
}

const CHARACTERS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(ESCAPES).map(([character, entity]) => [entity, character]),
)

/**
 * An element; an attribute that is undefined is left out. `content` is markup already; what may be long goes in as a
 * list, because a call takes only some hundred thousand arguments.
 */
export function element(
  name: string,
  attributes: Attributes = {},
  ...content: readonly (string | readonly string[])[]
): string {
  const inner = content.flat().join('')
  const open = `<${name}${attributesMarkup(attributes)}`
  return inner === '' ? `${open}/>` : `${open}>${inner}</${name}>`
}

export function attributesMarkup(attributes: Attributes): string {
  let markup = ''
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) markup += ` ${name}="${typeof value === 'number' ? value : escapeXml(value)}"`
  }
  return markup
}

/** A whole part: the declaration and its root element. */
export function xmlPart(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`
}
