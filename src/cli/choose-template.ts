// A template id typed by the user → the template, or a usage error that lists what there is.

import type { Message } from '../diagnostics/diagnostic.ts'
import { closest } from '../diagnostics/suggest.ts'
import type { Template } from '../model/template.ts'
import { UsageError } from './usage-error.ts'

export function chooseTemplate(id: string, templates: readonly Template[]): Template {
  // Its Chinese name is what a clerk knows it by.
  const found = templates.find((template) => template.id === id || template.title.zh === id)
  if (found) return found
  const names = new Map(
    templates.flatMap((template) => [template.id, template.title.zh].map((name) => [name, template.id])),
  )
  const guess = names.get(closest(id, names.keys()) ?? '')
  const list = templateList(templates)
  throw new UsageError({
    zh: `没有这个模板：${id}。${guess ? `是不是想写 ${guess}？` : ''}现有模板：${list.zh}`,
    en: `no such template: ${id}. ${guess ? `Did you mean ${guess}? ` : ''}Templates: ${list.en}`,
  })
}

/** `rule-of-law（法治政府建设年度报告）、…` */
export function templateList(templates: readonly Template[]): Message {
  return {
    zh: templates.map(({ id, title }) => `${id}（${title.zh}）`).join('、'),
    en: templates.map(({ id, title }) => `${id} (${title.en})`).join(', '),
  }
}
