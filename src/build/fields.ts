// Schema fields with both of their names. A schema is written once, in English keys; its metadata carries the Chinese
// key, what the field holds, and Chinese words for its fixed values.

import * as z from 'zod/mini'
import type { Message } from '../diagnostics/diagnostic.ts'
import type { KeyName } from '../model/section-keys.ts'

export interface FieldMeta {
  /** The Chinese key. */
  readonly zh?: string
  /** What the field holds; printed as “expected” and shown by editors. */
  readonly about?: Message
  /** Chinese words for fixed values: `{ 接排: 'run-in' }`. */
  readonly values?: Readonly<Record<string, string>>
}

/** Gives a field its Chinese key and its description. */
export function field<T extends z.ZodMiniType>(schema: T, zh: string, about: Message, values?: FieldMeta['values']): T {
  // A copy: the same schema serves several fields, and metadata belongs to one.
  const own = schema.clone()
  z.globalRegistry.add(own, { zh, about, ...(values ? { values } : {}) })
  return own
}

/** {@link field} for a key of {@link KeyName}'s tables. */
export function keyed<T extends z.ZodMiniType>(schema: T, { zh, about }: KeyName, values?: FieldMeta['values']): T {
  return field(schema, zh, about, values)
}

/** The metadata of a schema, looked for through its optional and default wrappers. */
export function metaOf(schema: z.core.$ZodType): FieldMeta {
  // Metadata is stored untyped by zod; only `field` writes it here.
  const own = z.globalRegistry.get(schema) as FieldMeta | undefined
  if (own?.about !== undefined) return own
  const inner = innerOf(schema)
  return inner ? metaOf(inner) : {}
}

/** What stands inside an optional, default, readonly or transforming schema; undefined for any other. */
export function innerOf(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  // zod tells its schema classes apart by `def.type`; each case below names the class that has that type.
  const def = schema._zod.def as z.core.$ZodTypeDef
  switch (def.type) {
    case 'optional':
    case 'default':
    case 'prefault':
    case 'nullable':
    case 'readonly':
      return (def as z.core.$ZodOptionalDef).innerType
    case 'pipe':
      return (def as z.core.$ZodPipeDef).in
    default:
      return undefined
  }
}

/** The schema without its wrappers. */
export function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  const inner = innerOf(schema)
  return inner ? unwrap(inner) : schema
}
