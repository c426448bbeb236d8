// What stands behind a name in a data file → a fact, or a group of facts with what its reserved keys say.

import type { Log, Message } from '../diagnostics/diagnostic.ts'
import { closest } from '../diagnostics/suggest.ts'
import { factKeys, groupKeys } from '../model/fact-keys.ts'
import type { Fact, FactGroup, FactNode } from '../model/facts.ts'
import type { DataFiles, Located, LocatedMap, LocatedScalar } from '../model/located.ts'
import type { Span } from '../source/span.ts'
import { checkFields, type GroupFields } from './check-fields.ts'
import { reportDataForm, reportDoubled, reportSameName, reportUnknownKey } from './data-reports.ts'
import { tableFile } from './findings.ts'
import { isMistakenKey } from './mistaken-key.ts'
import { readAssertions } from './read-assertions.ts'
import { readTable, type TableForm } from './read-table.ts'
import { type ReadValue, readValue } from './read-value.ts'
import { splitEntries, textOf, textsOf } from './split-entries.ts'

export interface DataContext {
  readonly data: DataFiles
  readonly log: Log
  /** CSV files that an entry describes. */
  readonly described: Set<string>
}

/** What a group hands down. */
interface Setting {
  readonly path: readonly string[]
  readonly unit?: string
  readonly keySpan?: Span
}

const FACT_KEYS = Object.values(factKeys).flatMap(({ en, zh }) => [zh, en])

export function readNode(located: Located, setting: Setting, context: DataContext): FactNode | undefined {
  if (located.kind === 'scalar') return toFact(located, setting, context)
  if (located.kind === 'list') {
    reportDataForm(located.span, LIST, context.log)
    return undefined
  }
  const isFact = located.entries.some(({ key }) => key === factKeys.value.en || key === factKeys.value.zh)
  return isFact ? readFact(located, setting, context) : readGroup(located, setting, context)
}

const LIST: Message = { zh: '这里写成了列表', en: 'a list stands here' }

function toFact(scalar: LocatedScalar, setting: Setting, { log }: DataContext): Fact {
  const { path, unit } = setting
  return { kind: 'fact', path, ...read(scalar, unit, log), aliases: [], ...nameOf(setting), span: scalar.span }
}

function nameOf({ keySpan }: Setting): Pick<FactNode, 'nameSpan'> {
  return keySpan ? { nameSpan: keySpan } : {}
}

function read(scalar: LocatedScalar, unit: string | undefined, log: Log): ReadValue {
  const { text, span, offsetAt } = scalar
  return readValue({ text, isNumber: typeof scalar.value === 'number', span, offsetAt }, unit, log)
}

function readFact(map: LocatedMap, setting: Setting, { log }: DataContext): Fact | undefined {
  const { path, unit: inherited } = setting
  const { fields, rest, doubled } = splitEntries(map, factKeys)
  reportDoubled(doubled, log)
  for (const { key, keySpan } of rest) reportUnknownKey(key, keySpan, FACT_KEYS, log)
  const { value, last } = fields
  if (value?.kind !== 'scalar' || (last !== undefined && last.kind !== 'scalar')) {
    reportDataForm((value?.kind === 'scalar' ? last : value)?.span ?? map.span, NO_VALUE, log)
    return undefined
  }
  const unit = textOf(fields.unit) ?? inherited
  const [note, source] = [textOf(fields.note), textOf(fields.source)]
  return {
    kind: 'fact',
    path,
    ...read(value, unit, log),
    ...(last ? { last: read(last, unit, log).value } : {}),
    ...(note === undefined ? {} : { note }),
    ...(source === undefined ? {} : { source }),
    aliases: textsOf(fields.aliases),
    ...nameOf(setting),
    span: value.span,
  }
}

const NO_VALUE: Message = { zh: '这里不是一个数或一段文字', en: 'neither a number nor words stand here' }

function readGroup(map: LocatedMap, place: Setting, context: DataContext): FactGroup {
  const { path, unit: inherited, keySpan } = place
  const { fields, rest, doubled } = splitEntries(map, groupKeys)
  reportDoubled(doubled, context.log)
  checkFields(fields, context.log)
  const unit = textOf(fields.unit) ?? inherited
  const setting = (key: string): Setting => ({ path: [...path, key], ...(unit === undefined ? {} : { unit }) })
  const table = fields.file
    ? readDescribed(fields, { path, ...(unit === undefined ? {} : { unit }) }, context)
    : undefined
  const children = new Map<string, FactNode>(table?.children)
  for (const entry of rest) {
    const { key, keySpan, value } = entry
    if (isMistakenKey(entry, fields, context.log)) continue
    const node = readNode(value, { ...setting(key), keySpan }, context)
    const first = children.get(key)
    if (first) reportSameName(key, keySpan, first.span, context.log)
    else if (node) children.set(key, node)
  }
  const [note, source] = [textOf(fields.note), textOf(fields.source)]
  return {
    kind: 'group',
    path,
    children,
    assertions: readAssertions(fields.assertions, context.log),
    ...(unit === undefined ? {} : { unit }),
    ...(note === undefined ? {} : { note }),
    ...(source === undefined ? {} : { source }),
    ...(table?.table ? { table: { ...table.table, entry: { ...map.span, start: (keySpan ?? map.span).start } } } : {}),
    ...nameOf(place),
    span: keySpan ?? map.span,
  }
}

/** The CSV file that the group's `文件` names. */
function readDescribed(settings: GroupFields, { path, unit }: Setting, context: DataContext): FactGroup | undefined {
  const written = textOf(settings.file) ?? ''
  const name = written.replace(/^(?:\.\/)?(?:data\/)?/, '')
  const file = `data/${name}`
  const table = context.data.tables.get(file)
  context.described.add(file)
  if (table === undefined) {
    const names = [...context.data.tables.keys()].map((key) => key.replace('data/', ''))
    const guess = names.includes(`${name}.csv`) ? `${name}.csv` : closest(name, names)
    context.log.add(tableFile, {
      message: { zh: `data 文件夹里没有可读的“${written}”`, en: `data/ holds no readable “${written}”` },
      expected: { zh: 'data 文件夹里的 CSV 文件名，如 申请.csv', en: 'the name of a CSV file in data/' },
      help: guess
        ? { zh: `是不是“${guess}”？`, en: `did you mean “${guess}”?` }
        : { zh: '把文件放进 data 文件夹，检查文件名', en: 'put the file into data/; check its name' },
      ...(settings.file ? { span: settings.file.span } : {}),
    })
    return undefined
  }
  const form: TableForm = {
    path,
    headRows: countOf(settings.headRows, context.log),
    labelColumns: countOf(settings.labelColumns, context.log),
    ...(unit === undefined ? {} : { unit }),
  }
  return readTable(table, form, context.log)
}

function countOf(located: Located | undefined, log: Log): number {
  if (located === undefined) return 1
  const text = textOf(located) ?? ''
  if (/^[1-9]$/.test(text)) return Number(text)
  reportDataForm(located.span, { zh: `“${text}”不是 1 到 9 的整数`, en: `“${text}” is no number from 1 to 9` }, log, {
    expected: { zh: '1 到 9 的整数，如 2', en: 'a number from 1 to 9, such as 2' },
    help: { zh: '改成阿拉伯数字', en: 'write it in digits' },
  })
  return 1
}
