// A reference with its format → the text that is printed in its place.

import type { FactNumber, FactText, FactUse, Formula } from '../../model/facts.ts'
import type { Format } from '../quantity/format.ts'
import { formatNumber } from '../quantity/format-value.ts'
import { lostInRounding } from '../quantity/lost-in-rounding.ts'
import { type Evaluation, evaluate } from './evaluate.ts'
import { type Problem, problem, type Stretch } from './problem.ts'
import { ONE_NUMBER } from './run.ts'
import type { Scope } from './scope.ts'
import { parseFormats, splitFormula } from './split-formula.ts'
import type { Value } from './value.ts'

export interface Printed extends Evaluation {
  /** Absent where there are problems. */
  readonly text?: string
  readonly use: FactUse
}

export function printFormula(formula: Pick<Formula, 'text'>, scope: Scope): Printed {
  const { expression, words } = splitFormula(formula.text)
  const evaluation = evaluate({ text: expression }, scope)
  const formats = parseFormats(words)
  const { value, names } = evaluation
  const use = { names, ...(value?.kind === 'number' ? { value: stated(value) } : {}) }
  const problems = 'message' in formats ? [...evaluation.problems, formats] : evaluation.problems
  if ('message' in formats || value === undefined) return { ...evaluation, problems, use }
  const text = print(value, formats, expression)
  return typeof text === 'string' ? { ...evaluation, text, use } : { ...evaluation, problems: [...problems, text], use }
}

function print(value: Value, formats: readonly Format[], expression: string): string | Problem {
  const start = expression.length - expression.trimStart().length
  const at = { start, end: Math.max(start, expression.trimEnd().length) }
  switch (value.kind) {
    case 'number': {
      const text = lostInRounding(value, formats) ?? formatNumber(value, formats)
      return typeof text === 'string' ? text : { ...text, ...at }
    }
    case 'text':
      return formats.length === 0 ? value.text : notForText(value, at)
    case 'absent':
      return nothingToPrint(value.written, at)
    case 'vector':
      return problem(
        at,
        '这里是一行或一列数，印不出来',
        'this is a row or column of numbers, which cannot be printed',
        {
          zh: '请写明求和(…)等，或写全到单元格的名称',
          en: 'write 求和(…) or the like, or the full name of a cell',
        },
        ONE_NUMBER,
      )
  }
}

function notForText({ text, broken }: FactText, at: Stretch): Problem {
  const words = [`“${text}”是文字，不能用数的格式`, `“${text}” is a text: formats are for numbers`] as const
  return {
    ...problem(
      at,
      ...words,
      { zh: '请去掉格式', en: 'leave the format out' },
      { zh: '没有格式的引用，或一个数', en: 'a reference without format, or a number' },
    ),
    ...(broken ? { cause: [] } : {}),
  }
}

// In a sentence or a cell that the author wrote, a sign for nothing says nothing: 化解/件.
function nothingToPrint(written: string, at: Stretch): Problem {
  const [zh, en] =
    written === '' ? ['是空的', 'is empty'] : [`没有数，写的是“${written}”`, `has no number, it is “${written}”`]
  return problem(
    at,
    `这个数据${zh}`,
    `this fact ${en}`,
    {
      zh: '请补上；数量为零就写0；没有这项数就不引用。由“::数据表”生成的表照印空格和“/”',
      en: 'fill it in, write 0 for none, or do not refer to it; tables made by ::数据表 print empty places and “/” as they are',
    },
    { zh: '有数或文字的数据', en: 'a fact that has a number or words' },
  )
}

// What only an evaluation knows (typed, said in words, grown) is no part of a fact's value.
function stated({
  literal: _literal,
  change: _change,
  growth: _growth,
  ...number
}: Value & { kind: 'number' }): FactNumber {
  return number
}
