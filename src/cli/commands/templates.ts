// `report templates`: the report types, one a paragraph, on stdout.

import { templates } from '../../../templates/index.ts'
import { type ExitCode, OK } from '../exit-codes.ts'
import type { Context } from '../project-session.ts'

export async function listTemplates({ terminal }: Context): Promise<ExitCode> {
  const { language } = terminal
  for (const { id, title, summary } of templates) {
    terminal.result(`${id}  ${title[language]}\n    ${summary[language]}`)
  }
  return OK
}
