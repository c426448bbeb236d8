// What was typed of a line that opens with colons → names of directives, their settings, and the values of these.

import { CompletionItemKind } from 'vscode-languageserver'
import { CHART_KINDS } from '../../model/chart-kinds.ts'
import { chartKeys, dataTableKeys, type KeyName, tableAttributes } from '../../model/section-keys.ts'
import type { Question } from '../snapshot.ts'
import type { Offered } from './formula-offers.ts'
import { dataOffers } from './named-values.ts'
import { inLanguage, type Offer } from './offer.ts'

interface DirectiveNames {
  readonly names: readonly [zh: string, en: string]
  readonly colons: string
  readonly settings: readonly KeyName[]
}

// A caption stands in brackets.
const { caption: _ofTable, ...dataTableSettings } = dataTableKeys
const { caption: _ofChart, ...chartSettings } = chartKeys

const directives: readonly DirectiveNames[] = [
  { names: ['表格', 'table'], colons: ':::', settings: Object.values(tableAttributes) },
  { names: ['数据表', 'data-table'], colons: '::', settings: Object.values(dataTableSettings) },
  { names: ['图表', 'chart'], colons: '::', settings: Object.values(chartSettings) },
]

const OPENING = /^[ \t]*(:{2,3})([^\s[{:]*)$/
const SETTINGS = /^[ \t]*:{2,3}([^\s[{:]+)(?:\[[^\]]*\])?\{(.*)$/
/** The last setting that was begun: its name, and its value once there is a sign of equality. */
const LAST_SETTING = /(?:^|\s)([^\s="]*)(?:=(?:"([^"]*)|([^\s"]*)))?$/

const values: Readonly<Record<string, (question: Question) => readonly Offer[]>> = {
  data: dataOffers,
  type: () => words(Object.values(CHART_KINDS).flat()),
  series: () => words(['行', '列', 'rows', 'columns']),
  landscape: () => words(['是', '否', 'yes', 'no']),
}

export function directiveOffers(line: string, question: Question, isChinese: boolean): Offered | undefined {
  const [, colons, name = ''] = OPENING.exec(line) ?? []
  if (colons !== undefined) return { offers: nameOffers(colons, isChinese), start: line.length - name.length }
  const [, named, inside] = SETTINGS.exec(line) ?? []
  const directive = directives.find(({ names }) => named !== undefined && names.some((each) => each === named))
  const last = inside === undefined ? null : LAST_SETTING.exec(inside)
  if (directive === undefined || inside === undefined || last === null) return undefined
  const [, setting = '', quoted, plain] = last
  const value = quoted ?? plain
  if (value === undefined)
    return { offers: settingOffers(directive, inside, isChinese, question), start: line.length - setting.length }
  const key = directive.settings.find(({ zh, en }) => zh === setting || en === setting)
  const offers = key && values[key.en]?.(question)
  return offers && { offers: inLanguage(offers, (offer) => offer.name, isChinese), start: line.length - value.length }
}

function nameOffers(colons: string, isChinese: boolean): Offer[] {
  return directives
    .filter((each) => each.colons === colons)
    .map(({ names: [zh, en] }) => ({ name: isChinese ? zh : en, kind: CompletionItemKind.Function }))
}

function settingOffers(directive: DirectiveNames, inside: string, isChinese: boolean, { setting }: Question): Offer[] {
  const given = [...inside.matchAll(/([^\s="]+)=/g)].map(([, name]) => name)
  return directive.settings
    .filter(({ zh, en }) => !given.includes(zh) && !given.includes(en))
    .map(({ zh, en, about }) => ({
      name: isChinese ? zh : en,
      written: `${isChinese ? zh : en}=`,
      kind: CompletionItemKind.Property,
      detail: about[setting.language],
    }))
}

function words(names: readonly string[]): Offer[] {
  return names.map((name) => ({ name, kind: CompletionItemKind.EnumMember }))
}
