// `::图表[图题]{数据=网络舆情 类型=柱形图}` → a figure that asks for a chart.

import type { Message } from '../diagnostics/diagnostic.ts'
import type { SectionBlock } from '../model/section.ts'
import { chartKeys } from '../model/section-keys.ts'
import { readAttributes } from './attributes.ts'
import { type ChartSettings, toChartFigure } from './chart-figure.ts'
import { textOf, toSetting } from './data-table-directive.ts'
import type { DirectiveLabel, LeafDirective } from './directive-nodes.ts'
import { chartForm } from './findings.ts'
import { lowerInlines } from './inlines.ts'
import { type Lowering, report, spanOf } from './lowering.ts'

// The caption stands between the brackets.
const { caption: _, ...attributeNames } = chartKeys

export function lowerChartDirective(node: LeafDirective, lowering: Lowering): readonly SectionBlock[] {
  const attributes = readAttributes(node.attributes, attributeNames, lowering, chartForm)
  const label = node.children.find((child): child is DirectiveLabel => child.type === 'directiveLabel')
  const caption = label ? lowerInlines(label.children, lowering) : []
  if (label && caption.length === 0)
    report(chartForm, label, lowering, {
      message: { zh: '图题是空的', en: 'an empty caption' },
      expected: { zh: '[图题]', en: '[caption]' },
      help: { zh: '写上图题，或删去方括号', en: 'write the caption, or delete the brackets' },
    })
  const texts = {
    caption,
    note: attributes.note ? textOf(attributes.note, lowering) : [],
    span: spanOf(node, lowering),
  }
  const entries = Object.entries(attributes).map(([name, found]) => [name, toSetting(found, lowering, chartForm)])
  // Object.fromEntries forgets the names; they are those of the attributes.
  const settings = Object.fromEntries(entries) as ChartSettings
  const figure = toChartFigure(
    settings,
    texts,
    (message, expected) => report(chartForm, node, lowering, { message, expected, help: AS_SHOWN }),
    lowering.log,
  )
  return figure ? [figure] : []
}

const AS_SHOWN: Message = { zh: '照上面的样子改写', en: 'write it like that' }
