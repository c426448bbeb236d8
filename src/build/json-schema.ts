// JSON Schema of `report.yaml`, of section files and of overlays, for editors: every key under both names, with its description.

import * as z from 'zod/mini'
import type { Template } from '../model/template.ts'
import { frontMatterSchema, manifestSchema } from './manifest-schema.ts'
import { namesOf } from './outline.ts'
import { overlaySchema } from './overlay-schema.ts'
import { type JsonSchema, sectionContentSchema } from './section-json-schema.ts'
import { schemaOf } from './template-schema.ts'

const DIALECT = 'http://json-schema.org/draft-07/schema#'

/** Of `report.yaml`; with several templates, the keys of all of them. */
export function manifestJsonSchema(templates: readonly Template[]): JsonSchema {
  const [first] = templates
  const schemas = first && templates.length === 1 ? [schemaOf(first)] : [manifestSchema, ...templates.map(schemaOf)]
  const parts = schemas.map(toJsonSchema)
  const merged: JsonSchema = { ...parts[0], properties: Object.assign({}, ...parts.map((part) => part.properties)) }
  const names = templates.flatMap((template) => [template.id, template.title.zh])
  const template = { ...merged.properties?.template, enum: names }
  return {
    $schema: DIALECT,
    title: 'report.yaml',
    ...bilingual({ ...merged, properties: { ...merged.properties, template } }),
  }
}

/** Of a section's front matter and of a YAML section, which has the same keys and its content. */
export function sectionJsonSchema(template: Template): JsonSchema {
  const front = toJsonSchema(frontMatterSchema)
  const roles = template.outline.roles.flatMap(namesOf)
  const role = {
    ...front.properties?.role,
    anyOf: [{ enum: [...new Set(roles)] }, { type: 'string' }],
    type: undefined,
  }
  const { content, definitions } = sectionContentSchema()
  return {
    $schema: DIALECT,
    title: `${template.title.zh}：章节`,
    ...bilingual({ ...front, properties: { ...front.properties, role, content } }),
    definitions,
  }
}

/** Of a file that `profile` in report.yaml names. */
export function overlayJsonSchema(): JsonSchema {
  return { $schema: DIALECT, title: '版面 / profile', ...bilingual(toJsonSchema(overlaySchema())) }
}

function toJsonSchema(schema: z.core.$ZodType): JsonSchema {
  // zod's own type for its output is a wider union of the same shape.
  const { $schema: _, ...json } = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
  }) as JsonSchema
  return json
}

/** Every object of the schema with both names of its keys; only one of the two is required. */
export function bilingual(schema: JsonSchema): JsonSchema {
  const { zh: _zh, about, values, required, ...rest } = schema
  const properties = rest.properties && bothNames(rest.properties)
  return {
    ...mapSubschemas(rest),
    ...(about ? { description: `${about.zh} / ${about.en}` } : {}),
    ...(values ? { enum: [...Object.keys(values), ...(rest.enum ?? [])] } : {}),
    ...(properties ? { properties, additionalProperties: false } : {}),
    ...(required && rest.properties ? { allOf: required.map((name) => oneName(name, rest.properties)) } : {}),
  }
}

function bothNames(properties: Record<string, JsonSchema>): Record<string, JsonSchema> {
  const entries = Object.entries(properties).flatMap(([en, schema]) => {
    const both = bilingual(schema)
    return schema.zh === undefined ? [[en, both] as const] : [[schema.zh, both] as const, [en, both] as const]
  })
  return Object.fromEntries(entries)
}

function oneName(name: string, properties: Record<string, JsonSchema> | undefined): JsonSchema {
  const zh = properties?.[name]?.zh
  return { anyOf: [{ required: [name] }, ...(zh ? [{ required: [zh] }] : [])] }
}

function mapSubschemas(schema: JsonSchema): JsonSchema {
  const mapped: JsonSchema = { ...schema }
  for (const keyword of ['items', 'additionalProperties'] as const) {
    const value = schema[keyword]
    // Both keywords hold a schema, or, for the second, a boolean.
    if (typeof value === 'object' && value !== null) mapped[keyword] = bilingual(value as JsonSchema)
  }
  for (const keyword of ['anyOf', 'oneOf', 'allOf'] as const) {
    const value = schema[keyword]
    if (Array.isArray(value)) mapped[keyword] = value.map((entry: JsonSchema) => bilingual(entry))
  }
  return mapped
}
