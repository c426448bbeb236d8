// A reference `{{ … }}` under the cursor → what it prints, and each fact that it calls with value, unit and source.

import { printFormula } from '../../facts/expression/print-formula.ts'
import { createScope } from '../../facts/expression/scope.ts'
import { printValue } from '../../facts/print-value.ts'
import { enclosing } from '../../facts/sources-of.ts'
import { dottedName, factsOf } from '../../facts/uses.ts'
import type { Fact, FactGroup, Facts } from '../../model/facts.ts'
import { positionAt } from '../../source/span.ts'
import type { Question } from '../snapshot.ts'
import { lineAround } from '../text-places.ts'
import type { HoverText } from './hover-text.ts'

const REFERENCE = /\{\{([^{}\n]+)\}\}/g
/** A sum over a table calls hundreds. */
const MOST_FACTS = 8

export function referenceLines(question: Question): HoverText | undefined {
  const { snapshot, text, offset } = question
  const facts = snapshot.report?.facts
  if (facts === undefined) return undefined
  const { start, text: line } = lineAround(text.source, offset)
  for (const { 0: written, 1: inside = '', index } of line.matchAll(REFERENCE)) {
    const span = { start: start + index, end: start + index + written.length }
    if (span.start <= offset && offset <= span.end) return { text: linesOf(inside.trim(), facts, question), span }
  }
  return undefined
}

function linesOf(formula: string, facts: Facts, question: Question): string {
  const { language } = question.setting
  const printed = printFormula({ text: formula }, createScope(facts.root, facts.previous))
  const head = printed.text === undefined ? [] : [`{{ ${formula} }} → ${printed.text}`]
  const problems = printed.problems.map(({ message }) => message[language])
  const wanted = new Set(printed.names.slice(0, MOST_FACTS))
  const called = [...factsOf(facts.root)]
    .filter((fact) => wanted.has(dottedName(fact)))
    .flatMap((fact) => factLines(fact, facts.root, question))
  const more = printed.names.length - MOST_FACTS
  const rest = more > 0 ? [{ zh: `……另有 ${more} 项数据`, en: `… and ${more} more` }[language]] : []
  return [...head, ...problems, ...called, ...rest].join('\n')
}

const WORDS = {
  zh: { last: '上年：', source: '来源：', note: '说明：', formula: '算式：', place: '写在：' },
  en: { last: 'Last year: ', source: 'Source: ', note: 'Note: ', formula: 'Formula: ', place: 'Stated in: ' },
} as const

function factLines(fact: Fact, root: FactGroup, { snapshot, setting }: Question): string[] {
  const said = WORDS[setting.language]
  const lines = [
    [said.last, fact.last && printValue(fact.last, undefined)],
    [said.formula, fact.formula?.text],
    [said.source, fact.source ?? enclosing(fact, root).findLast(({ source }) => source)?.source],
    [said.note, fact.note],
    [said.place, placeOf(fact, snapshot.project.sources)],
  ].flatMap(([label, words]) => (words ? [`  ${label}${words}`] : []))
  return [`${dottedName(fact)} = ${printValue(fact.value, undefined)}`, ...lines]
}

function placeOf({ span }: Fact, sources: Question['snapshot']['project']['sources']): string {
  const source = sources.get(span.path)
  return source ? `${span.path}:${positionAt(source, span.start).line}` : span.path
}
