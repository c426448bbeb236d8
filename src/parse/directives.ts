// Directives (`:::表格` … `:::`) → section blocks, each by the handler of its name. What is written wrongly is a
// finding, so that nothing between its fences is lost.

import { closest } from '../diagnostics/suggest.ts'
import type { SectionBlock } from '../model/section.ts'
import { lowerDataTable } from './data-table-directive.ts'
import type { ContainerDirective, Directive, LeafDirective } from './directive-nodes.ts'
import { unknownDirective } from './findings.ts'
import { type Lowering, report, writtenText } from './lowering.ts'
import { lowerTableDirective } from './table-directive.ts'

/** `names`: Chinese first, then English. */
interface DirectiveForm<N extends Directive> {
  readonly names: readonly string[]
  /** How it is written, for findings. */
  readonly form: string
  readonly lower: (node: N, lowering: Lowering) => readonly SectionBlock[]
}

const containers: readonly DirectiveForm<ContainerDirective>[] = [
  { names: ['表格', '表', 'table'], form: ':::表格[表题]{单位=件}', lower: lowerTableDirective },
]
const leaves: readonly DirectiveForm<LeafDirective>[] = [
  { names: ['数据表', 'dataTable', 'data-table'], form: '::数据表[表题]{数据=名称}', lower: lowerDataTable },
]

export function lowerContainer(node: ContainerDirective, lowering: Lowering): readonly SectionBlock[] {
  const form = containers.find(({ names }) => names.includes(node.name))
  if (form === undefined) return refuse(node, lowering)
  if (node.fences > 1) return form.lower(node, lowering)
  report(unknownDirective, node, lowering, {
    message: { zh: `“:::${node.name}”没有用“:::”结束`, en: `:::${node.name} is never closed by :::` },
    expected: { zh: '最后一行是“:::”', en: 'a last line of :::' },
    help: { zh: '在表格后面加一行“:::”', en: 'add a line of ::: behind the table' },
  })
  return []
}

export function lowerLeaf(node: LeafDirective, lowering: Lowering): readonly SectionBlock[] {
  const form = leaves.find(({ names }) => names.includes(node.name))
  return form ? form.lower(node, lowering) : refuse(node, lowering)
}

function refuse(node: Directive, lowering: Lowering): readonly SectionBlock[] {
  const line = writtenText(node, lowering).split(/\r?\n/, 1)[0] ?? ''
  const guess = closest(
    node.name,
    [...containers, ...leaves].flatMap(({ names }) => names),
  )
  report(unknownDirective, node, lowering, {
    message: { zh: `不认识的指令“${line}”`, en: `unknown directive “${line}”` },
    expected: { zh: formsOf(), en: formsOf() },
    help: guess
      ? { zh: `是不是“${guess}”？`, en: `did you mean “${guess}”?` }
      : { zh: '改用上面的写法；要印出冒号本身就写“\\:”', en: 'use that form; write \\: to print the colons' },
  })
  return []
}

/** A paragraph that opens like a directive and is none, or nothing. */
export function reportMalformed(line: string, report: (finding: Malformed) => void): void {
  if (!/^[:：]{2,}/.test(line)) return
  const isEnd = /^:{2,}\s*$/.test(line)
  report({
    message: isEnd
      ? { zh: `多出一行“${line.trim()}”`, en: `a stray line of “${line.trim()}”` }
      : { zh: `指令“${line}”写法不对`, en: `“${line}” is no directive` },
    expected: { zh: formsOf(), en: formsOf() },
    help: isEnd
      ? { zh: '删去这一行；如果它该结束一张表格，检查开头那一行的写法', en: 'delete it, or mend the line that opens' }
      : {
          zh: '冒号、方括号、花括号、等号都用半角，冒号后面不留空格；要印出冒号本身就写“\\:”',
          en: 'no space behind the colons, half-width brackets; write \\: to print the colons',
        },
  })
}

type Malformed = Omit<Parameters<typeof report>[3], 'span'>

function formsOf(): string {
  return [...containers, ...leaves].map(({ form }) => form).join('、')
}
