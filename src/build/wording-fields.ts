// `wording` of the manifest and of house files: its schema, and what a chain of files says.

import * as z from 'zod/mini'
import type { WordingSettings } from '../model/report.ts'
import { texts } from './field-types.ts'
import { field } from './fields.ts'
import type { HouseFile } from './house.ts'

/** Shorter ones would forbid every sentence; longer ones would be no bound. */
const SENTENCE_LENGTH = { least: 40, most: 1000 }

export const wordingShape = {
  bannedOpenings: field(z.optional(texts), '禁用开头', {
    zh: '段落不用的开头，如 [近年来, 随着]',
    en: 'words that no paragraph is to begin with',
  }),
  sentenceLength: field(
    z.optional(z.int().check(z.minimum(SENTENCE_LENGTH.least), z.maximum(SENTENCE_LENGTH.most))),
    '句长',
    {
      zh: '一句超过多少字就提出，如 120',
      en: 'above so many characters a sentence is too long, such as 120',
    },
  ),
}

export const wording = z.object(wordingShape)

/** The nearest file that says something of a key has the word. */
export function collectWording(chain: readonly HouseFile[]): WordingSettings {
  const said = chain.flatMap(({ house }) => (house.wording ? [house.wording] : []))
  const sentenceLength = said.map((settings) => settings.sentenceLength).find((found) => found !== undefined)
  return {
    bannedOpenings: said.map((settings) => settings.bannedOpenings).find((found) => found !== undefined) ?? [],
    ...(sentenceLength === undefined ? {} : { sentenceLength }),
  }
}
