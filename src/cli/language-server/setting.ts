// What holds for all projects that are edited: the templates, and all that is known of codes.

import { templates } from '../../../templates/index.ts'
import type { AnyKind } from '../../compile-kinds.ts'
import type { Language } from '../../diagnostics/text.ts'
import type { CodeName, Setting } from '../../lsp/snapshot.ts'
import { allKinds } from '../all-kinds.ts'
import { groupOf } from '../choose-kinds.ts'
import { explanationLines, isWeighable } from '../explanation.ts'

export async function createSetting(language: Language): Promise<Setting> {
  const kinds = await allKinds()
  const byCode = new Map(kinds.map((kind) => [kind.code, kind]))
  return {
    language,
    templates,
    codes: [...kinds.map((kind) => codeName(kind, language)), ...groupNames(kinds, language)],
    // The editor breaks lines itself.
    explain: (code) => {
      const kind = byCode.get(code)
      return kind && explanationLines(kind, language, Number.POSITIVE_INFINITY)
    },
  }
}

function codeName(kind: AnyKind, language: Language): CodeName {
  return {
    code: kind.code,
    summary: kind.summary[language],
    silenceable: kind.origin !== 'other' && kind.severity !== 'error',
    weighable: isWeighable(kind) !== 'no',
  }
}

function groupNames(kinds: readonly AnyKind[], language: Language): CodeName[] {
  return [...new Set(kinds.map(({ code }) => groupOf(code)))].map((code) => {
    const names = kinds.filter((kind) => groupOf(kind.code) === code).map((kind) => codeName(kind, language))
    return {
      code,
      summary: { zh: `共 ${names.length} 个`, en: `${names.length} of them` }[language],
      silenceable: names.some(({ silenceable }) => silenceable),
      weighable: names.some(({ weighable }) => weighable),
    }
  })
}
