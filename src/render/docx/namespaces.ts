// The XML namespaces of the parts, and the addresses of relationship and content types (OOXML parts 1 and 2).

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006'

export const WORDPROCESSING_NAMESPACES = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
} as const

/** For parts that hold body content: links, drawings. */
export const CONTENT_NAMESPACES = {
  ...WORDPROCESSING_NAMESPACES,
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:wp': `${DRAWING}/wordprocessingDrawing`,
  'xmlns:a': `${DRAWING}/main`,
  'xmlns:pic': `${DRAWING}/picture`,
} as const

export const RELATIONSHIP_TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
export const PACKAGE_NAMESPACE = 'http://schemas.openxmlformats.org/package/2006'
export const WORD_CONTENT_TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
