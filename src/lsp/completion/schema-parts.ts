// A JSON Schema and a path of keys → the parts of the schema that may hold there, and what they offer.

import type { JsonSchema } from '../../build/section-json-schema.ts'

/** `[]` in the path is an item of a list. References and alternatives are followed. */
export function schemaParts(root: JsonSchema, path: readonly string[]): readonly JsonSchema[] {
  let parts = expand(root, root)
  for (const step of path) parts = parts.flatMap((part) => stepInto(part, step)).flatMap((part) => expand(part, root))
  return parts
}

function stepInto(part: JsonSchema, step: string): JsonSchema[] {
  const own = part.properties?.[step]
  const next = step === '[]' ? part.items : (own ?? part.additionalProperties)
  return isSchema(next) ? [next] : []
}

function expand(part: JsonSchema, root: JsonSchema): JsonSchema[] {
  const named = typeof part.$ref === 'string' ? part.$ref.split('/').slice(1) : []
  const referred = named.length > 0 ? [descend(root, named)].filter(isSchema) : []
  const alternatives = [part.anyOf, part.oneOf].flatMap((list) => (Array.isArray(list) ? list.filter(isSchema) : []))
  return [part, ...[...referred, ...alternatives].flatMap((each) => expand(each, root))]
}

function descend(root: JsonSchema, names: readonly string[]): unknown {
  return names.reduce<unknown>((at, name) => (isSchema(at) ? at[name] : undefined), root)
}

/** Keywords hold schemas, lists of them, or plain values; the last are no objects. */
function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export interface OfferedKey {
  readonly key: string
  readonly about: string
}

export function keysOf(parts: readonly JsonSchema[]): OfferedKey[] {
  return parts.flatMap(({ properties = {} }) =>
    Object.entries(properties).map(([key, { description = '' }]) => ({ key, about: description })),
  )
}

export function valuesOf(parts: readonly JsonSchema[]): string[] {
  return parts.flatMap((part) => [...(part.enum ?? []), ...('const' in part ? [part.const] : [])].map(String))
}
