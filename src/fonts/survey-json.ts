// A survey → the JSON that other programs read. As with findings, fields may be added under the same version.

import type { Message } from '../diagnostics/diagnostic.ts'
import { codePointName } from '../model/missing-characters.ts'
import type { Source } from '../source/source.ts'
import { positionAt, type Span } from '../source/span.ts'
import type { ClassSurvey } from './class-survey.ts'
import type { Inventory } from './installed.ts'

export interface SurveyHeader {
  readonly profile: { readonly id: string; readonly title: Message }
  readonly inventory: Inventory
  /** Null without a report, and then no character was looked at. */
  readonly report: { readonly complete: boolean } | null
}

export function surveyToJson(
  { profile, inventory, report }: SurveyHeader,
  surveys: readonly ClassSurvey[],
  sources: ReadonlyMap<string, Source>,
): object {
  return {
    version: 1,
    profile,
    machine: {
      method: inventory.method,
      folders: inventory.folders,
      faces: inventory.faces.length,
      skipped: inventory.skipped,
    },
    report,
    fonts: surveys.map(({ fontClass, names, substitute, coverage, unread, advice }) => ({
      class: fontClass,
      names: names.map(({ name, charset, face }) => ({
        name,
        charset: charset ?? null,
        file: face?.file ?? null,
        index: face?.index ?? null,
      })),
      substitute: substitute ?? null,
      coverage: coverage.map(({ name, by, file, charset, missing }) => ({
        name,
        by,
        file: file ?? null,
        charset: charset ?? null,
        missing: missing.map(({ character, places }) => ({
          character,
          codePoint: codePointName(character),
          count: places.length,
          places: places.map((place) => placeOf(place, sources)),
        })),
      })),
      unread,
      advice,
    })),
  }
}

/** All null for text that the program made. */
function placeOf(span: Span | undefined, sources: ReadonlyMap<string, Source>): object {
  const source = span && sources.get(span.path)
  if (!source) return { path: span?.path ?? null, line: null, column: null }
  return { path: span.path, ...positionAt(source, span.start) }
}
