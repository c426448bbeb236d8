// Located values in either language → plain data in a schema's English keys, with the place of every field.
// Unknown keys and keys given in both languages are found here, quoted as the author wrote them.

import type * as z from 'zod/mini'
import type { Log } from '../diagnostics/diagnostic.ts'
import { closest } from '../diagnostics/suggest.ts'
import type { Located, LocatedEntry, LocatedMap } from '../model/located.ts'
import type { Span } from '../source/span.ts'
import { metaOf, unwrap } from './fields.ts'
import { sameKeyTwice, unknownKey } from './findings.ts'

/** One field as the author wrote it. */
export interface Place {
  readonly span: Span
  readonly located: Located
  /** The key as written; undefined for list items. */
  readonly key?: string
  readonly schema: z.core.$ZodType
}

export interface Translated {
  readonly value: unknown
  /** By the English path, joined with dots; the whole is `''`. */
  readonly places: ReadonlyMap<string, Place>
}

interface Context {
  readonly log: Log
  readonly places: Map<string, Place>
}

export function translate(located: Located, schema: z.core.$ZodType, log: Log): Translated {
  const context = { log, places: new Map<string, Place>() }
  context.places.set('', { span: located.span, located, schema })
  return { value: toPlain(located, schema, '', context), places: context.places }
}

function toPlain(located: Located, schema: z.core.$ZodType, path: string, context: Context): unknown {
  const target = choose(unwrap(schema), located)
  // As in fields.ts: `def.type` names the class that the def belongs to.
  const def = target._zod.def as z.core.$ZodTypeDef
  if (located.kind === 'scalar') {
    const words = metaOf(schema).values ?? metaOf(target).values
    return typeof located.value === 'string' ? (words?.[located.value.trim()] ?? located.value) : located.value
  }
  if (located.kind === 'list') {
    const element = def.type === 'array' ? (def as z.core.$ZodArrayDef).element : target
    return located.items.map((item, index) => {
      const at = join(path, String(index))
      context.places.set(at, { span: item.span, located: item, schema: element })
      return toPlain(item, element, at, context)
    })
  }
  if (def.type === 'record') return toRecord(located, (def as z.core.$ZodRecordDef).valueType, path, context)
  return toObject(located, def.type === 'object' ? (def as z.core.$ZodObjectDef).shape : {}, path, context)
}

/** Of a choice of schemas, the one that has the form that the author wrote. */
function choose(schema: z.core.$ZodType, located: Located): z.core.$ZodType {
  const def = schema._zod.def as z.core.$ZodTypeDef
  if (def.type !== 'union') return schema
  const wanted = located.kind === 'list' ? ['array'] : located.kind === 'map' ? ['object', 'record'] : []
  const options = (def as z.core.$ZodUnionDef).options.map(unwrap)
  const isScalar = (option: z.core.$ZodType) => !['array', 'object', 'record'].includes(option._zod.def.type)
  const fits = options.find((option) => (wanted.length > 0 ? wanted.includes(option._zod.def.type) : isScalar(option)))
  return fits ?? options[0] ?? schema
}

function toRecord(
  map: LocatedMap,
  valueSchema: z.core.$ZodType,
  path: string,
  context: Context,
): Record<string, unknown> {
  const record: Record<string, unknown> = Object.create(null)
  for (const entry of map.entries) {
    const at = join(path, entry.key)
    context.places.set(at, { span: entry.keySpan, located: entry.value, key: entry.key, schema: valueSchema })
    record[entry.key] = toPlain(entry.value, valueSchema, at, context)
  }
  return record
}

function toObject(map: LocatedMap, shape: z.core.$ZodShape, path: string, context: Context): Record<string, unknown> {
  const object: Record<string, unknown> = {}
  const written = new Map<string, LocatedEntry>()
  for (const entry of map.entries) {
    const name = englishName(entry.key, shape)
    const fieldSchema = name === undefined ? undefined : shape[name]
    if (name === undefined || fieldSchema === undefined) {
      // Where keys have no place at all, that is said of the whole.
      if (Object.keys(shape).length > 0) reportUnknownKey(entry, shape, context.log)
      continue
    }
    const earlier = written.get(name)
    if (earlier) reportSameKeyTwice(entry, earlier, context.log)
    written.set(name, entry)
    const at = join(path, name)
    const span =
      entry.value.kind === 'scalar' && entry.value.span.end > entry.value.span.start ? entry.value.span : entry.keySpan
    context.places.set(at, { span, located: entry.value, key: entry.key, schema: fieldSchema })
    // An empty value (`单位:`) counts as not given.
    const value = toPlain(entry.value, fieldSchema, at, context)
    if (value !== null) object[name] = value
  }
  return object
}

function englishName(key: string, shape: z.core.$ZodShape): string | undefined {
  if (Object.hasOwn(shape, key)) return key
  return Object.entries(shape).find(([, schema]) => metaOf(schema).zh === key)?.[0]
}

function join(path: string, step: string): string {
  return path === '' ? step : `${path}.${step}`
}

function reportUnknownKey(entry: LocatedEntry, shape: z.core.$ZodShape, log: Log): void {
  const names = Object.entries(shape).map(([en, schema]) => ({ en, zh: metaOf(schema).zh ?? en }))
  const guess = closest(
    entry.key,
    names.flatMap(({ en, zh }) => [zh, en]),
  )
  log.add(unknownKey, {
    message: { zh: `不认识的键“${entry.key}”`, en: `unknown key “${entry.key}”` },
    expected: {
      zh: `可用的键：${names.map(({ zh }) => zh).join('、')}`,
      en: `one of: ${names.map(({ en }) => en).join(', ')}`,
    },
    help: guess
      ? { zh: `是不是“${guess}”？`, en: `did you mean “${guess}”?` }
      : { zh: '改用上面的键，或删去这一行', en: 'use one of these keys, or delete the line' },
    span: entry.keySpan,
    ...(guess ? { fix: { span: entry.keySpan, replacement: guess } } : {}),
  })
}

function reportSameKeyTwice(entry: LocatedEntry, earlier: LocatedEntry, log: Log): void {
  log.add(sameKeyTwice, {
    message: {
      zh: `“${entry.key}”与“${earlier.key}”是同一项`,
      en: `“${entry.key}” and “${earlier.key}” are the same key`,
    },
    expected: { zh: '一项只写一次，中文或英文任选', en: 'each key once, in either language' },
    help: { zh: '删去其中一处', en: 'delete one of them' },
    span: entry.keySpan,
    notes: [{ message: { zh: '另一处在这里', en: 'the other one' }, span: earlier.keySpan }],
  })
}
