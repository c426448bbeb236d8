// The 规定 asks for shortcomings and their causes. Many published reports name none, so this only informs.

import { inlineText, type Rule, type SectionBlock } from '../../../src/template-api.ts'
import { CONTENTS } from '../basis.ts'

const CAUSE =
  /原因|根源|症结|由于|因为|源于|缘于|归因|归结|究其|主要是因|导致|致使|[受因](?!此|而|为)[^，。；]{2,20}(?:影响|制约|限制|所限|不足|有限|紧张|短缺|变动)[^，。；]{0,6}[，,]/

export const causes: Rule = {
  id: 'rule-of-law/causes',
  summary: { zh: '不足部分没有写原因', en: 'shortcomings without their causes' },
  severity: 'info',
  basis: CONTENTS,
  *check({ report }) {
    const parts = report.sections.filter((section) => section.role === 'shortcomings')
    if (parts.length === 0) return
    const text = parts
      .map(
        (section) =>
          inlineText(section.title) +
          section.passages
            .flatMap(({ blocks }) => blocks)
            .map(textOf)
            .join(''),
      )
      .join('')
    if (CAUSE.test(text)) return
    yield {
      message: { zh: '写了不足，没有写原因', en: 'shortcomings are named, their causes are not' },
      expected: { zh: '存在的不足和原因', en: 'shortcomings and their causes' },
      help: { zh: '补充一两句原因分析', en: 'add a sentence or two on the causes' },
      ...(parts[0] ? { span: parts[0].titleSpan ?? parts[0].span } : {}),
    }
  },
}

function textOf(block: SectionBlock): string {
  if (block.kind === 'paragraph' || block.kind === 'heading') return inlineText(block.content)
  if (block.kind === 'points' || block.kind === 'dashes') return block.items.flat().map(textOf).join('')
  return ''
}
