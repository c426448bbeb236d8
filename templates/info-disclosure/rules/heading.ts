// The six headings are the format's own. The fourth is found with 、, 和 and 及; all three are accepted.

import { inlineText, type Rule } from '../../../src/template-api.ts'
import { FORMAT } from '../basis.ts'
import { outline } from '../outline.ts'

const VARIANTS: ReadonlyMap<string, RegExp> = new Map([
  ['reviews', /^(?:因)?政府信息公开(?:被申请)?行政复议(?:、|和|及|与|以及)行政诉讼情况$/],
])

export const heading: Rule = {
  id: 'info-disclosure/heading',
  summary: { zh: '各部分的标题与规定格式不同', en: 'a section’s heading unlike the official one' },
  severity: 'warning',
  basis: `${FORMAT}：六个部分的标题`,
  *check({ report }) {
    for (const section of report.sections) {
      const official = outline.roles.find(({ id }) => id === section.role)?.heading
      const title = inlineText(section.title).trim()
      if (official === undefined || title === official || VARIANTS.get(section.role)?.test(title)) continue
      yield {
        message: { zh: `标题是“${title}”`, en: `the heading is “${title}”` },
        expected: { zh: `“${official}”`, en: `“${official}”` },
        help: { zh: '改为规定的标题，或不写标题', en: 'use the official heading, or write none' },
        span: section.titleSpan ?? section.span,
      }
    }
  },
}
