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

/** Codes found with the text as paragraphs of their own at the end of the starter's last section, or in the manifest. */
function codesWith(text: string, { id, template, optional, examples }: Shown): readonly string[] {
  const starter: Files = starterOf(template)
  const asked = optional ? `\n检查: { ${id}: 提示 }\n` : ''
  const base: Files = { ...starter, 'report.yaml': `${starter['report.yaml']}${asked}` }
  const path = Object.keys(base).findLast((name) => /^sections\/.*\.md$/.test(name)) ?? ''
  const changed =
    examples.place === 'manifest'
      ? { 'report.yaml': withLines(base['report.yaml'] ?? '', text) }
      : { [path]: `${base[path]}\n${text}\n` }
  return analyseFiles({ ...base, ...changed }).diagnostics.map(({ code }) => code)
}

/** Lines of a manifest, in place of those that it has of the same keys. */
function withLines(manifest: string, lines: string): string {
  const keyOf = (line: string) => /^[^\s#:]+(?=:)/.exec(line)?.[0] ?? ''
  const keys = new Set(lines.split('\n').map(keyOf))
  const kept = manifest.split('\n').filter((line) => keyOf(line) === '' || !keys.has(keyOf(line)))
  return `${kept.join('\n')}\n${lines}\n`
}

test('there are some', () => expect(shown.length).toBeGreaterThan(4))

describe.each(shown)('$id', (rule) => {
  test.each(rule.examples.found)('finds %j', (text) => expect(codesWith(text, rule)).toContain(rule.id))
  test.each(rule.examples.silent)('is silent about %j', (text) => {
    expect(codesWith(text, rule).filter((code) => isOfSentences(code, rule.id))).toEqual([])
  })
})
