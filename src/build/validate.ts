// Located values + schema → validated data, or findings at the author's own keys and values.

import * as z from 'zod/mini'
import type { Finding, Log, Message } from '../diagnostics/diagnostic.ts'
import { closest } from '../diagnostics/suggest.ts'
import type { Located } from '../model/located.ts'
import type { Span } from '../source/span.ts'
import { metaOf } from './fields.ts'
import { missingKey, wrongValue } from './findings.ts'
import { type Fallback, salvage } from './salvage.ts'
import { type Place, translate } from './translate.ts'

export interface Validated<T> {
  /** What was given; where findings say that parts are wrong, the sound rest. Undefined where there is none. */
  readonly value?: T
  /** Whether the value is all that was given. */
  readonly sound: boolean
  readonly spans: ReadonlyMap<string, Span>
}

/** Checks the whole of `located`; every issue is reported. `fallback`: see {@link salvage}. */
export function validate<T>(
  located: Located,
  schema: z.core.$ZodType<T>,
  log: Log,
  fallback: Fallback = {},
): Validated<T> {
  const { value, places } = translate(located, schema, log)
  const spans = new Map([...places].map(([path, place]) => [path, place.span]))
  const result = z.safeParse(schema, value)
  if (result.success) return { value: result.data, sound: true, spans }
  for (const issue of result.error.issues) reportIssue(issue, schema, places, log)
  const rest = salvage(value, schema, fallback)
  return { sound: false, spans, ...(rest === undefined ? {} : { value: rest }) }
}

function reportIssue(
  issue: z.core.$ZodIssue,
  root: z.core.$ZodType,
  places: ReadonlyMap<string, Place>,
  log: Log,
): void {
  const path = issue.path.map(String)
  const place = places.get(path.join('.'))
  if (place === undefined || isAbsent(place)) {
    reportMissing(path, root, places, log)
    return
  }
  const words = wordsFor(issue, place)
  const about = metaOf(place.schema).about
  log.add(wrongValue, { ...(about ? { expected: about } : {}), ...words, span: place.span })
}

function isAbsent({ located }: Place): boolean {
  return located.kind === 'scalar' && located.value === null
}

function reportMissing(
  path: readonly string[],
  root: z.core.$ZodType,
  places: ReadonlyMap<string, Place>,
  log: Log,
): void {
  const parent = places.get(path.slice(0, -1).join('.'))
  const name = path.at(-1) ?? ''
  const schema = schemaAt(parent?.schema ?? root, name)
  const meta = schema ? metaOf(schema) : {}
  const span = places.get(path.join('.'))?.span ?? startOf(parent)
  log.add(missingKey, {
    message: { zh: `缺少“${meta.zh ?? name}”（${name}）`, en: `“${name}” (${meta.zh ?? name}) is missing` },
    ...(meta.about ? { expected: meta.about } : {}),
    help: { zh: `补上一行“${meta.zh ?? name}: …”`, en: `add a line “${name}: …”` },
    ...(span ? { span } : {}),
  })
}

function schemaAt(schema: z.core.$ZodType, name: string): z.core.$ZodType | undefined {
  const def = schema._zod.def as z.core.$ZodTypeDef
  // As in fields.ts: `def.type` names the class that the def belongs to.
  return def.type === 'object' ? (def as z.core.$ZodObjectDef).shape[name] : undefined
}

function startOf(place: Place | undefined): Span | undefined {
  return place && { ...place.span, end: place.span.start }
}

const typeNames: Readonly<Record<string, Message>> = {
  string: { zh: '文字', en: 'text' },
  number: { zh: '数字', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  array: { zh: '列表', en: 'a list' },
  object: { zh: '“键: 值”', en: 'keys and values' },
  record: { zh: '“键: 值”', en: 'keys and values' },
}

function wordsFor(issue: z.core.$ZodIssue, place: Place): Omit<Finding, 'span'> {
  const written = place.located.kind === 'scalar' ? place.located.text : ''
  const key = place.key ?? ''
  switch (issue.code) {
    case 'invalid_type': {
      const wanted = typeNames[issue.expected] ?? { zh: issue.expected, en: issue.expected }
      const found = foundForm(place.located)
      const isNumber = issue.expected === 'number' || issue.expected === 'int'
      return {
        message: {
          zh: `“${key}”应为${wanted.zh}，写的是${found.zh}`,
          en: `“${key}” must be ${wanted.en}, not ${found.en}`,
        },
        help: isNumber
          ? { zh: '只写半角数字，不加引号、单位和空格', en: 'write digits alone, without quotes or units' }
          : { zh: '按要求改写这个值', en: 'rewrite the value' },
      }
    }
    case 'invalid_value':
      return wordsForChoice(issue.values.map(String), written, place)
    case 'too_small':
      return {
        message: written.trim() === '' ? { zh: `“${key}”是空的`, en: `“${key}” is empty` } : outOfRange(key, written),
        help: { zh: '填上内容，不需要就删去这一行', en: 'fill it in, or delete the line' },
      }
    case 'custom': {
      // Only our own schemas raise custom issues, and they pass a Message.
      const reason = issue.params?.message as Message | undefined
      const message = reason && {
        zh: `“${key}”的值“${written}”${reason.zh}`,
        en: `“${written}” for “${key}” is ${reason.en}`,
      }
      return { message: message ?? outOfRange(key, written), help: { zh: '改正这个值', en: 'correct the value' } }
    }
    default:
      return { message: outOfRange(key, written), help: { zh: '按要求改写这个值', en: 'rewrite the value' } }
  }
}

function outOfRange(key: string, written: string): Message {
  return { zh: `“${key}”的值“${written}”不合要求`, en: `“${written}” does not fit “${key}”` }
}

function wordsForChoice(values: readonly string[], written: string, place: Place): Omit<Finding, 'span'> {
  const words = Object.keys(metaOf(place.schema).values ?? {})
  const guess = closest(written, [...words, ...values])
  return {
    message: outOfRange(place.key ?? '', written),
    expected: {
      zh: `${[...words, ...values].join('、')} 之一`,
      en: `one of ${values.join(', ')}`,
    },
    help: guess
      ? { zh: `是不是“${guess}”？`, en: `did you mean “${guess}”?` }
      : { zh: '从上面选一个', en: 'choose one of these' },
  }
}

function foundForm(located: Located): Message {
  if (located.kind === 'list') return { zh: '列表', en: 'a list' }
  if (located.kind === 'map') return { zh: '“键: 值”', en: 'keys and values' }
  if (typeof located.value === 'number') return { zh: `数字 ${located.text}`, en: `the number ${located.text}` }
  return { zh: `文字“${located.text}”`, en: `the text “${located.text}”` }
}
