// Data with mistakes → the sound rest of it, so that one mistake in `report.yaml` does not hide those in the sections.

import * as z from 'zod/mini'

/** What stands in for a required field, by its English name. */
export type Fallback = Readonly<Record<string, unknown>>

// Each round removes one mistake; more of them than this are not worth the time.
const MAX_ROUNDS = 500

/**
 * The value without whatever the schema refuses, `fallback` filled in for required fields. Undefined where nothing
 * sound is left. `value` itself is not changed.
 */
export function salvage<T>(value: unknown, schema: z.core.$ZodType<T>, fallback: Fallback): T | undefined {
  const rest: unknown = structuredClone(value)
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const result = z.safeParse(schema, rest)
    if (result.success) return result.data
    const path = result.error.issues[0]?.path ?? []
    if (!mend(rest, path, fallback)) return undefined
  }
  return undefined
}

/** Takes out what stands at `path`; where nothing does, its fallback goes in or what holds it goes out. */
function mend(root: unknown, path: readonly PropertyKey[], fallback: Fallback): boolean {
  const name = path.at(-1)
  const parent = path.slice(0, -1).reduce<unknown>(childOf, root)
  if (name === undefined || typeof parent !== 'object' || parent === null) return false
  if (Array.isArray(parent)) return parent.splice(Number(name), 1).length > 0
  if (path.length === 1 && Object.hasOwn(fallback, name) && childOf(parent, name) !== fallback[String(name)]) {
    return Reflect.set(parent, name, fallback[String(name)])
  }
  if (Object.hasOwn(parent, name)) return Reflect.deleteProperty(parent, name)
  return path.length > 1 && mend(root, path.slice(0, -1), fallback)
}

function childOf(parent: unknown, name: PropertyKey): unknown {
  return typeof parent === 'object' && parent !== null ? Reflect.get(parent, name) : undefined
}
