// `report schema`: the JSON Schema of report.yaml, of section front matter or of a profile's file, on stdout.

import { templates } from '../../../templates/index.ts'
import { manifestJsonSchema, overlayJsonSchema, sectionJsonSchema } from '../../build/json-schema.ts'
import { chooseTemplate, templateList } from '../choose-template.ts'
import { type ExitCode, OK } from '../exit-codes.ts'
import type { Context } from '../project-session.ts'
import { UsageError } from '../usage-error.ts'

export interface SchemaOptions {
  readonly template?: string
  readonly section?: boolean
  readonly profile?: boolean
}

/** Rejects with UsageError for an unknown template, or `--section` without one. */
export async function printSchema({ terminal }: Context, options: SchemaOptions): Promise<ExitCode> {
  terminal.result(JSON.stringify(schemaFor(options), null, 2))
  return OK
}

function schemaFor({ template: id, section = false, profile = false }: SchemaOptions): object {
  if (profile) return overlayJsonSchema()
  const template = id === undefined ? undefined : chooseTemplate(id, templates)
  if (!section) return manifestJsonSchema(template ? [template] : templates)
  if (template) return sectionJsonSchema(template)
  const list = templateList(templates)
  throw new UsageError({
    zh: `--section 要同时用 --template 说明是哪个模板：${list.zh}`,
    en: `--section needs --template: ${list.en}`,
  })
}
