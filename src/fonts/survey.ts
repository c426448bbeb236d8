// A profile, a machine's typefaces and a report's texts → which fonts are there, what replaces those that are not, and
// which characters of the report each of them lacks.

import { type Charset, charactersOf, charsetOf } from '../model/charset.ts'
import { missingCharacters, type Occurrence } from '../model/missing-characters.ts'
import type { FontStack, Profile } from '../model/profile.ts'
import type { FaceText } from '../model/texts-by-face.ts'
import { isWestern } from '../model/western.ts'
import type { Span } from '../source/span.ts'
import { adviceFor } from './advice.ts'
import type { ClassSurvey, Coverage, Substitute, SurveyClass, SurveyedName } from './class-survey.ts'
import type { Covers } from './coverage.ts'
import type { FindFace, SystemAnswer } from './installed.ts'

export interface Machine {
  readonly find: FindFace
  /** Undefined where the system cannot be asked. */
  readonly substituteFor: (name: string, western: boolean) => SystemAnswer | undefined
  /** Undefined where the file cannot be made out. */
  readonly coverage: (file: string, index: number) => Covers | undefined
}

/** The report's texts, and where the n-th such character of one stands. */
export interface Printed {
  readonly texts: readonly FaceText[]
  readonly placeOf: (text: FaceText, character: string, occurrence: Occurrence) => Span | undefined
}

export function surveyFonts(profile: Profile, machine: Machine, printed: Printed | undefined): ClassSurvey[] {
  // Object.entries forgets that the keys of a total record are its own.
  const stacks = Object.entries(profile.fonts) as [SurveyClass, FontStack][]
  return [...stacks, ['西文', profile.latinFont] as const].map(([fontClass, stack]) =>
    surveyClass(fontClass, stack, machine, printed),
  )
}

function surveyClass(
  fontClass: SurveyClass,
  stack: FontStack,
  machine: Machine,
  printed: Printed | undefined,
): ClassSurvey {
  const names = stack.names.map((name) => surveyName(name, machine.find))
  const there = names.find(({ face }) => face !== undefined)
  const answer = there ? undefined : machine.substituteFor(stack.names[0] ?? '', fontClass === '西文')
  const used = there?.face ? { ...there.face, name: there.name } : answer
  const covers = used && machine.coverage(used.file, used.index)
  const coverage = printed ? coverageOf(fontClass, names[0], used, covers, printed) : []
  const replaced = names[0]?.face ? {} : { substitute: substituteOf(there, answer) }
  const survey = { fontClass, names, coverage, unread: used && !covers ? [used.file] : [], ...replaced }
  return { ...survey, advice: adviceFor(survey) }
}

function surveyName(name: string, find: FindFace): SurveyedName {
  const charset = charsetOf(name)
  const face = find(name)
  return { name, ...(charset ? { charset } : {}), ...(face ? { face } : {}) }
}

function substituteOf(there: SurveyedName | undefined, answer: SystemAnswer | undefined): Substitute {
  if (there?.face) return { by: 'profile', name: there.name, file: there.face.file }
  return answer ? { by: 'system', name: answer.name, file: answer.file } : { by: 'unknown' }
}

/** Of the first name, by its character set where its file is not here; and of what this machine takes, by its file. */
function coverageOf(
  fontClass: SurveyClass,
  first: SurveyedName | undefined,
  used: { readonly name: string; readonly file: string } | undefined,
  covers: Covers | undefined,
  printed: Printed,
): Coverage[] {
  const isFirst = first?.face !== undefined && covers !== undefined
  const byName =
    isFirst || first?.charset === undefined ? [] : [byCharset(fontClass, first.name, first.charset, printed)]
  if (used === undefined || covers === undefined) return byName
  const { name, file } = used
  return [
    ...byName,
    { name, by: 'file', file, missing: lacking(fontClass, (character) => !covers(character), printed) },
  ]
}

function byCharset(fontClass: SurveyClass, name: string, charset: Charset, printed: Printed): Coverage {
  const known = new Set(charactersOf(charset))
  return { name, by: 'charset', charset, missing: lacking(fontClass, (character) => !known.has(character), printed) }
}

function lacking(fontClass: SurveyClass, lacks: (character: string) => boolean, { texts, placeOf }: Printed) {
  const western = fontClass === '西文'
  const own = western ? texts : texts.filter(({ face }) => face === fontClass)
  return missingCharacters(own, (character) => isWestern(character) === western && lacks(character), placeOf)
}
