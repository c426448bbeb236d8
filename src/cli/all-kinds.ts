// Every kind of finding and every rule, as `rules`, `explain` and the reporters list them, sorted by code.

import { templates } from '../../templates/index.ts'
import { settingFindings, silenceFindings } from '../check/findings.ts'
import { type AnyKind, kindsOf } from '../compile-kinds.ts'
import { ioFindings } from '../io/findings.ts'
import { pdfFindings } from '../pdf/findings.ts'

export async function allKinds(): Promise<readonly AnyKind[]> {
  const [{ importFindings }, { verifyFindings }] = await Promise.all([
    import('../import/findings.ts'),
    import('../verify/findings.ts'),
  ])
  const others = [
    ...silenceFindings,
    ...settingFindings,
    ...ioFindings,
    ...importFindings,
    ...pdfFindings,
    ...verifyFindings,
  ]
  const kinds = [...kindsOf(templates).values(), ...others.map((kind): AnyKind => ({ ...kind, origin: 'other' }))]
  return [...new Map(kinds.map((kind) => [kind.code, kind])).values()].sort((a, b) => (a.code < b.code ? -1 : 1))
}
