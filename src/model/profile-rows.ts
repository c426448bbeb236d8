// A profile as a flat list of its rows, each with its key (`page.top`, `title.size`) and its name.

import type { Message } from '../diagnostics/diagnostic.ts'
import { type GivenProfile, RELEASES } from './derive-profile.ts'
import { type FontStack, type Profile, type Row, row, type StyleRole, type StyleRow } from './profile.ts'
import { type GroupKey, groupNames, latinFontName, roleNames, styleRowNames } from './profile-names.ts'
import { trackingOf } from './text-width.ts'

/** What a row may hold: a measure, a word of a fixed choice, a colour, yes or no, or names of typefaces. */
export type RowValue = number | string | boolean | readonly string[]

/** A row of a profile; a typeface's names count as one. */
export interface ProfileRow extends Omit<Row<RowValue>, 'unit'> {
  readonly key: string
  readonly name: RowName
  readonly unit: Row['unit'] | '字体名'
  /** The profile does not say it: this is what holds all the same. Such rows are not listed. */
  readonly unsaid: boolean
}

export interface RowName {
  /** The group or the element, and the row in it. */
  readonly part: Message
  readonly row: Message
}

interface Named {
  readonly key: string
  readonly name: RowName
  /** Where the row lies in a Profile. */
  readonly path: readonly string[]
}

// Object.keys forgets the key type; these tables are total.
const groupKeys = Object.keys(groupNames) as GroupKey[]
const roles = Object.keys(roleNames) as StyleRole[]
const styleRows = Object.keys(styleRowNames) as StyleRow[]

// What would mean nothing: running text begins and ends at the edges of 版心 (GB/T 9704-2012, 5.2.3 and 7.3.3), a figure
// and the mark have no lines of the grid, and what stands at the right edge or on another's line is placed from there (7.2.6, 7.3.5.2).
const MEANINGLESS: ReadonlySet<string> = new Set([
  'body.leftIndent',
  'body.rightIndent',
  'body.linesBefore',
  'figure.lineHeight',
  'mark.lineHeight',
  'signer.linesBefore',
  'signature.leftIndent',
  'signingDate.leftIndent',
  'signingDate.linesBefore',
])

const namedRows: readonly Named[] = [
  ...groupKeys.flatMap((group) => {
    const { name, rows } = groupNames[group]
    return Object.entries<Message>(rows).map(([key, own]) => ({
      key: `${group}.${key}`,
      name: { part: name, row: own },
      path: [group, key],
    }))
  }),
  { key: 'fonts.latin', name: { part: groupNames.fonts.name, row: latinFontName }, path: ['latinFont'] },
  ...roles.flatMap((role) =>
    styleRows
      .filter((key) => !MEANINGLESS.has(`${role}.${key}`))
      .map((key) => ({
        key: `${role}.${key}`,
        name: { part: roleNames[role], row: styleRowNames[key] },
        path: ['styles', role, key],
      })),
  ),
]

/** Every row that a profile may have, in the order of the names; those of its elements that it does not say, too. */
export function profileRows(profile: Profile): readonly ProfileRow[] {
  return namedRows.map(({ key, name, path }) => {
    const found = childAt(profile, path)
    return { key, name, unsaid: found === undefined, ...asRow(found, path, profile) }
  })
}

function childAt(profile: Profile | GivenProfile, path: readonly string[]): Row<RowValue> | FontStack | undefined {
  // namedRows holds paths of rows alone.
  return path.reduce<unknown>((part, step) => (part as Record<string, unknown> | undefined)?.[step], profile) as
    | Row<RowValue>
    | FontStack
    | undefined
}

function asRow(found: Row<RowValue> | FontStack | undefined, path: readonly string[], profile: Profile) {
  if (found === undefined) return unsaidRow(path, profile)
  if ('value' in found) return found
  return { value: found.names, unit: '字体名' as const, clause: found.clause, strength: found.strength }
}

/** The clause of what the standard does not say. */
export const SILENT = 'GB/T 9704-2012 未规定'

// An element that is said to stand somewhere does not stand elsewhere: the clause of its place counts for its indents.
function unsaidRow([, role, key]: readonly string[], profile: Profile): Row<RowValue> {
  const { styles, grid } = profile
  if (key === 'bold') return row(false, '是否', SILENT, '实务')
  if (key === 'color') return row('000000', '颜色', '5.2.4', '规定')
  if (key === 'tracking') return row(trackingOf(styles[role as StyleRole], profile), 'pt', '5.2.3', '推算')
  if (key === 'lineHeight') return row(grid.linePitch.value, 'pt', '5.2.3', '推算', '与版心行距相同')
  const { clause, strength } = styles[role as StyleRole].align // Only elements have rows that may be unsaid.
  return row(0, key === 'linesBefore' ? '行' : '字', clause, strength)
}

/** `given` with other values in some rows, by key; what they replace goes (see RELEASES). */
export function withValues(given: GivenProfile, base: Profile, values: ReadonlyMap<string, RowValue>): GivenProfile {
  const changed = structuredClone(given)
  const rows = new Map(profileRows(base).map((found) => [found.key, found]))
  for (const released of releasedBy(values)) remove(changed, released.split('.'))
  for (const { key, path } of namedRows) {
    const value = values.get(key)
    const found = rows.get(key)
    if (value === undefined || found === undefined) continue
    const { unit, clause, strength } = found
    put(changed, path, unit === '字体名' ? { names: value, clause, strength } : { value, unit, clause, strength })
  }
  return changed
}

function releasedBy(values: ReadonlyMap<string, RowValue>): string[] {
  return Object.entries(RELEASES).flatMap(([by, key]) => (values.has(by) && !values.has(key) ? [key] : []))
}

function remove(root: object, path: readonly string[]): void {
  Reflect.deleteProperty(parentAt(root, path), path.at(-1) ?? '')
}

function put(root: object, path: readonly string[], value: object): void {
  Reflect.set(parentAt(root, path), path.at(-1) ?? '', value)
}

function parentAt(root: object, path: readonly string[]): object {
  // As in childAt: all but the last step of a row's path are parts of a profile.
  return path.slice(0, -1).reduce<object>((part, step) => Reflect.get(part, step) as object, root)
}
