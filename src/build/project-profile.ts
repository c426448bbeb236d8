// Base profile + overlays → the project's profile, every deviation said, and what cannot be refused.

import type { Log } from '../diagnostics/diagnostic.ts'
import { deriveProfile, FOLLOWS } from '../model/derive-profile.ts'
import { gbt9704, gbt9704Given } from '../model/gbt9704.ts'
import type { LocatedMap } from '../model/located.ts'
import type { Profile } from '../model/profile.ts'
import { profileRows, type RowValue, withValues } from '../model/profile-rows.ts'
import { nameText, sourceText, valueText } from '../model/profile-text.ts'
import type { Deviation, ProjectProfile } from '../model/project-profile.ts'
import type { Span } from '../source/span.ts'
import { type Impossibility, impossibilities } from './check-profile.ts'
import type { HouseFile } from './house.ts'
import { type PlacedChange, readOverlays } from './overlays.ts'
import { profileDeviates, profileDeviatesHard, profileImpossible } from './profile-findings.ts'

type Changes = ReadonlyMap<string, PlacedChange>

/** The base alone where nothing is named, or where what is named cannot be; a finding says so then. */
export function buildProfile(
  chain: readonly HouseFile[],
  manifests: ReadonlyMap<string, LocatedMap>,
  log: Log,
): ProjectProfile {
  const changes = readOverlays(chain, manifests, log)
  if (changes.size === 0) return { profile: gbt9704, deviations: [] }
  const values = new Map([...changes].map(([key, { value }]) => [key, value]))
  const profile = deriveProfile(withValues(gbt9704Given, gbt9704, values))
  const impossible = impossibilities(profile)
  for (const one of impossible) reportImpossible(one, changes, log)
  if (impossible.length > 0) return { profile: gbt9704, deviations: [] }
  const deviations = deviationsOf(profile, changes)
  for (const deviation of deviations) reportDeviation(deviation, log)
  return { profile, deviations }
}

function deviationsOf(profile: Profile, changes: Changes): Deviation[] {
  const bases = new Map(profileRows(gbt9704).map((row) => [row.key, row]))
  return profileRows(profile).flatMap((row): Deviation[] => {
    const base = bases.get(row.key)
    if (base === undefined || row.unsaid || isSame(row.value, base.value)) return []
    const own = changes.get(row.key)
    const { span, reason } = own ?? sourceOf(row.key, changes) ?? {}
    return [
      {
        row,
        base: base.value,
        follows: own === undefined,
        ...(reason === undefined ? {} : { reason }),
        ...(span === undefined ? {} : { span }),
      },
    ]
  })
}

function isSame(a: RowValue, b: RowValue): boolean {
  return typeof a === 'object' && typeof b === 'object' ? a.join() === b.join() : a === b
}

/** The change that a computed row follows. */
function sourceOf(key: string, changes: Changes): PlacedChange | undefined {
  const source = FOLLOWS[key]?.find((from) => changes.has(from))
  return source === undefined ? undefined : changes.get(source)
}

function reportDeviation({ row, base, follows, reason, span }: Deviation, log: Log): void {
  const isHard = row.strength === '规定' && reason === undefined
  const [name, own, standard] = [nameText(row.name), valueText(row, row.value), valueText(row, base)]
  const because = reason === undefined ? { zh: '', en: '' } : { zh: `；理由：${reason}`, en: `; reason: ${reason}` }
  const kind = isHard ? profileDeviatesHard : profileDeviates
  log.add(
    { ...kind, basis: sourceText(row) },
    {
      message: {
        zh: `${name.zh}${follows ? '随之' : ''}为 ${own.zh}，标准是 ${standard.zh}${because.zh}`,
        en: `${name.en} is ${follows ? 'thereby ' : ''}${own.en}, the standard’s is ${standard.en}${because.en}`,
      },
      expected: standard,
      help: isHard
        ? {
            zh: '改回标准的值；确有要求的，在数值旁或文件里写明“理由”，警告即变为提示',
            en: 'go back to the standard’s value; if this is asked of you, write the “reason” beside it or in the file, and the warning becomes an info',
          }
        : {
            zh: '有意如此就不必管；要照标准，删去这一项',
            en: 'leave it if it is meant; delete it to follow the standard',
          },
      ...(span ? { span } : {}),
    },
  )
}

function reportImpossible({ keys, message, expected }: Impossibility, changes: Changes, log: Log): void {
  const spans = keys.flatMap((key): Span[] => {
    const span = changes.get(key)?.span
    return span ? [span] : []
  })
  const [span, ...others] = spans
  log.add(profileImpossible, {
    message,
    expected,
    help: { zh: '改这里，或删去让程序推算', en: 'change it, or delete it and let it be computed' },
    ...(span ? { span } : {}),
    notes: others.map((other) => ({ message: { zh: '与此有关', en: 'this counts, too' }, span: other })),
  })
}
