// What report.yaml and its house files name under `profile` → the rows that they set, the nearest file winning.

import type { FindingKind, Log, Message } from '../diagnostics/diagnostic.ts'
import { closest } from '../diagnostics/suggest.ts'
import { type Convention, conventions } from '../model/conventions.ts'
import type { LocatedMap } from '../model/located.ts'
import type { Span } from '../source/span.ts'
import type { HouseFile } from './house.ts'
import { type OverlayData, overlaySchema, type RowChange } from './overlay-schema.ts'
import { profileMissing, profileOutside } from './profile-findings.ts'
import { resolveInProject } from './project-path.ts'
import { validate } from './validate.ts'

/** A row's change and the place where it is made. */
export interface PlacedChange extends RowChange {
  readonly span?: Span
}

/** Changes by the row's key. Overlays stack: later ones of a list, and those of nearer files, go on top. */
export function readOverlays(
  chain: readonly HouseFile[],
  manifests: ReadonlyMap<string, LocatedMap>,
  log: Log,
): ReadonlyMap<string, PlacedChange> {
  const changes = chain.toReversed().flatMap((file) =>
    (file.house.profile ?? []).flatMap((name, index) => {
      const span = file.spans.get(`profile.${index}`) ?? file.spans.get('profile')
      return readOverlay({ name, from: file.path, ...(span ? { span } : {}) }, manifests, log)
    }),
  )
  return new Map(changes)
}

/** An overlay as it is named. */
interface Naming {
  readonly name: string
  readonly from: string
  readonly span?: Span
}

function readOverlay(
  naming: Naming,
  manifests: ReadonlyMap<string, LocatedMap>,
  log: Log,
): (readonly [string, PlacedChange])[] {
  const shipped = conventions.find(({ id, name }) => [id, name.zh].includes(naming.name))
  if (shipped) return shippedChanges(shipped, naming)
  const path = resolveInProject(naming.name, naming.from)
  const located = manifests.get(path)
  if (path === 'outside') reportOutside(naming, log)
  else if (located === undefined) reportMissing(naming, path, manifests, log)
  else return fileChanges(located, log)
  return []
}

function shippedChanges({ values }: Convention, { span }: Naming): [string, PlacedChange][] {
  return Object.entries(values).map(([key, value]) => [key, span ? { value, span } : { value }])
}

function fileChanges(located: LocatedMap, log: Log): [string, PlacedChange][] {
  const { value: data, spans } = validate<OverlayData>(located, overlaySchema(), log)
  const shared = data?.reason
  return Object.entries(data ?? {}).flatMap(([part, rows]) => {
    if (typeof rows !== 'object') return []
    return Object.entries(rows).flatMap(([row, change]): [string, PlacedChange][] => {
      if (change === undefined) return []
      const key = `${part}.${row}`
      const span = spans.get(key)
      const reason = change.reason ?? shared
      return [[key, { value: change.value, ...(reason ? { reason } : {}), ...(span ? { span } : {}) }]]
    })
  })
}

const WANTED: Message = {
  zh: `report.yaml 旁边的一个 YAML 文件，或 ${conventions.map(({ name }) => name.zh).join('、')}`,
  en: `a YAML file beside report.yaml, or ${conventions.map(({ id }) => id).join(', ')}`,
}

function report(kind: FindingKind, { span }: Naming, log: Log, message: Message, help: Message): void {
  log.add(kind, { message, expected: WANTED, help, ...(span ? { span } : {}) })
}

function reportOutside(naming: Naming, log: Log): void {
  const { name } = naming
  const message = { zh: `版面文件“${name}”在项目文件夹之外`, en: `“${name}” lies outside the project` }
  report(profileOutside, naming, log, message, {
    zh: '把该文件复制到 report.yaml 旁边',
    en: 'copy the file beside report.yaml',
  })
}

function reportMissing(naming: Naming, path: string, manifests: ReadonlyMap<string, LocatedMap>, log: Log): void {
  const { name } = naming
  const guess = closest(path, [...conventions.flatMap((shipped) => [shipped.name.zh, shipped.id]), ...manifests.keys()])
  const message = {
    zh: `找不到版面“${name}”，或它无法读取`,
    en: `the profile “${name}” is missing or cannot be read`,
  }
  const help = guess
    ? { zh: `是不是“${guess}”？`, en: `did you mean “${guess}”?` }
    : { zh: '把该文件放在 report.yaml 旁边，扩展名为 .yaml', en: 'put the file beside report.yaml, named .yaml' }
  report(profileMissing, naming, log, message, help)
}
