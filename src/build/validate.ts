// Located values + schema → validated data, or findings at the author's own keys and values.

import * as z from 'zod/mini'
import { createLog, type Finding, type Log, type Message } from '../diagnostics/diagnostic.ts'
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

/** Checks the whole of `located`; every issue is reported, but none of a broken text. `fallback`: see {@link salvage}. */
export function validate<T>(
  located: Located,
  schema: z.core.$ZodType<T>,
  log: Log,
  fallback: Fallback = {},
): Validated<T> {
  const isBroken = located.kind === 'map' && located.broken === true
  // That a key is missing says nothing where it may be what could not be read.
  const said = isBroken ? createLog() : log
  const { value, places } = translate(located, schema, said)
  const spans = new Map([...places].map(([path, place]) => [path, place.span]))
  const result = z.safeParse(schema, value)
  if (result.success) return { value: result.data, sound: !isBroken, spans }
  for (const issue of result.error.issues) reportIssue(issue, schema, places, said)
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
  const about = metaOf(place.schema).about ?? aboutParent(path, places)
  log.add(wrongValue, { ...(about ? { expected: about } : {}), ...words, span: place.span })
}

/** What a list holds is described with the list. */
function aboutParent(path: readonly string[], places: ReadonlyMap<string, Place>): Message | undefined {
  const parent = path.length > 1 ? places.get(path.slice(0, -1).join('.')) : undefined
  return parent && metaOf(parent.schema).about
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
  boolean: { zh: '“true”（是）或“false”（否）', en: 'true or false' },
  array: { zh: '列表', en: 'a list' },
  object: { zh: '“键: 值”', en: 'keys and values' },
  record: { zh: '“键: 值”', en: 'keys and values' },
}

const helps: Readonly<Record<string, Message>> = {
  string: { zh: '照“应为”改写；本来就是文字的，加上引号', en: 'rewrite it as expected; put text in quotes' },
  number: { zh: '只写半角数字，不加引号、单位和空格', en: 'write digits alone, without quotes or units' },
  int: { zh: '只写半角数字，不加引号、单位和空格', en: 'write digits alone, without quotes or units' },
  array: { zh: '写成 [甲, 乙]，或每项一行、以“- ”开头', en: 'write [a, b], or one to a line, each opening with “- ”' },
}
const REWRITE: Message = { zh: '照“应为”改写', en: 'rewrite it as expected' }

function wordsFor(issue: z.core.$ZodIssue, place: Place): Omit<Finding, 'span'> {
  const { located } = place
  const written = located.kind === 'scalar' ? located.text : ''
  const name = nameOf(place)
  switch (issue.code) {
    case 'invalid_type': {
      const wanted = typeNames[issue.expected] ?? { zh: issue.expected, en: issue.expected }
      const found = foundForm(located)
      return {
        message: {
          zh: `${name.zh}应为${wanted.zh}，写的是${found.zh}`,
          en: `${name.en} must be ${wanted.en}, not ${found.en}`,
        },
        help: helps[issue.expected] ?? REWRITE,
      }
    }
    case 'invalid_value':
      return wordsForChoice(issue.values.map(String), written, place)
    case 'too_small':
      if (located.kind !== 'scalar' || written.trim() !== '') return { message: outOfRange(place), help: REWRITE }
      return {
        message: { zh: `${name.zh}是空的`, en: `${name.en} is empty` },
        help: { zh: '填上内容，不需要就删去这一行', en: 'fill it in, or delete the line' },
      }
    case 'custom': {
      // Only our own schemas raise custom issues, and they pass a Message.
      const reason = issue.params?.message as Message | undefined
      const message = reason && {
        zh: `${name.zh}的值“${written}”${reason.zh}`,
        en: `“${written}” for ${name.en} is ${reason.en}`,
      }
      return { message: message ?? outOfRange(place), help: REWRITE }
    }
    default:
      return { message: outOfRange(place), help: REWRITE }
  }
}

function nameOf({ key }: Place): Message {
  return key === undefined ? { zh: '这一项', en: 'this item' } : { zh: `“${key}”`, en: `“${key}”` }
}

function outOfRange(place: Place): Message {
  const [name, found] = [nameOf(place), place.located]
  if (found.kind !== 'scalar') return { zh: `${name.zh}的写法不对`, en: `${name.en} is of a wrong form` }
  return { zh: `${name.zh}的值“${found.text}”不合要求`, en: `“${found.text}” does not fit ${name.en}` }
}

function wordsForChoice(values: readonly string[], written: string, place: Place): Omit<Finding, 'span'> {
  const words = Object.keys(metaOf(place.schema).values ?? {})
  const guess = closest(written, [...words, ...values])
  return {
    message: outOfRange(place),
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
