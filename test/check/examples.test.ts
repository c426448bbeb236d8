// The examples of rules, as `report explain` prints them: what is said to be found is, what is said to be right is not.

import { describe, expect, test } from 'vitest'
import { rules } from '../../src/check/rules/index.ts'
import { templates } from '../../templates/index.ts'
import { analyseFiles, type Files, starterOf } from '../project.ts'
import { isOfSentences } from './texts.ts'

const own = templates.flatMap((template) => template.rules.map((rule) => ({ rule, template: template.id })))
const shown = [...rules.map((rule) => ({ rule, template: 'rule-of-law' })), ...own].flatMap(({ rule, template }) =>
  rule.examples === undefined ? [] : [{ id: rule.id, examples: rule.examples, template, optional: rule.optional }],
)

type Shown = (typeof shown)[number]

/** Codes found with the text as paragraphs of their own at the end of the starter's last section. */
function codesWith(text: string, { id, template, optional }: Shown): readonly string[] {
  const starter: Files = starterOf(template)
  const asked = optional ? `\n检查: { ${id}: 提示 }\n` : ''
  const base: Files = { ...starter, 'report.yaml': `${starter['report.yaml']}${asked}` }
  const path = Object.keys(base).findLast((name) => /^sections\/.*\.md$/.test(name)) ?? ''
  return analyseFiles({ ...base, [path]: `${base[path]}\n${text}\n` }).diagnostics.map(({ code }) => code)
}

test('there are some', () => expect(shown.length).toBeGreaterThan(4))

describe.each(shown)('$id', (rule) => {
  test.each(rule.examples.found)('finds %j', (text) => expect(codesWith(text, rule)).toContain(rule.id))
  test.each(rule.examples.silent)('is silent about %j', (text) => {
    expect(codesWith(text, rule).filter((code) => isOfSentences(code, rule.id))).toEqual([])
  })
})
