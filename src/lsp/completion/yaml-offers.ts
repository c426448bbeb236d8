// A place in YAML (report.yaml, house files, profiles, sections, front matter, data) → the keys and values that its
// schema knows.

import { CompletionItemKind } from 'vscode-languageserver'
import { manifestJsonSchema, overlayJsonSchema, sectionJsonSchema } from '../../build/json-schema.ts'
import type { JsonSchema } from '../../build/section-json-schema.ts'
import { MANIFEST_NAMES, type Project } from '../../source/source.ts'
import type { Question } from '../snapshot.ts'
import { dataFileOffers } from './data-file-offers.ts'
import type { Offered } from './formula-offers.ts'
import { namedValues } from './named-values.ts'
import { inLanguage, type Offer } from './offer.ts'
import { keysOf, schemaParts, valuesOf } from './schema-parts.ts'
import { yamlPlace } from './yaml-place.ts'

/** `yaml` is the YAML in the file, up to whose start `base` code units stand before it. */
export function yamlOffers(question: Question, yaml: string, base: number): Offered | undefined {
  const { text, offset, setting } = question
  const place = yamlPlace(yaml, offset - base)
  if (place.kind === 'text') return undefined
  const isChinese = writesChinese(yaml, setting.language === 'zh')
  const start = base + place.start
  if (text.source.path.startsWith('data/')) return dataFileOffers(question, place, start, isChinese)
  const parts = schemaParts(schemaOf(question), place.path)
  const values = namedValues(place.path, false, question, isChinese) ?? valueOffers(valuesOf(parts), isChinese)
  if (place.kind === 'value') return { offers: values, start }
  const keys = namedValues(place.path, true, question, isChinese) ?? keyOffers(keysOf(parts), isChinese, question)
  const fresh = keys.filter(({ name }) => !place.siblings.has(name))
  const hasColon = /^[^\S\n]*:/.test(text.source.text.slice(offset))
  const written = fresh.map((offer) => ({ ...offer, written: hasColon ? offer.name : `${offer.name}: ` }))
  return { offers: [...written, ...values], start }
}

const CHINESE_KEY = /^[ \t-]*\p{Script=Han}[^:\n]*:/mu
const ENGLISH_KEY = /^[ \t-]*[a-z][a-zA-Z]*:/m

/** By the keys that are there; where there are none, as the reader reads. */
function writesChinese(yaml: string, byDefault: boolean): boolean {
  if (CHINESE_KEY.test(yaml)) return true
  return ENGLISH_KEY.test(yaml) ? false : byDefault
}

function schemaOf({ snapshot, setting, text }: Question): JsonSchema {
  const { path } = text.source
  const id = snapshot.report?.manifest.template
  const own = setting.templates.filter((template) => template.id === id)
  const [template = setting.templates[0]] = own
  if (path.includes('/')) return template ? sectionJsonSchema(template) : {}
  const isManifest = MANIFEST_NAMES.some((name) => name === path)
  if (!isManifest && isProfile(path, snapshot.project)) return overlayJsonSchema()
  return manifestJsonSchema(own.length > 0 ? own : setting.templates)
}

const NAMED_PROFILES = /^(?:版面|profile):.*(?:\r?\n[ \t]*-.*)*/gm

/** Whether a file at the top says that this one is its profile. */
function isProfile(path: string, { sources }: Project): boolean {
  const settings = [...sources.values()].filter((source) => !source.path.includes('/'))
  return settings.some(({ text }) => (text.match(NAMED_PROFILES) ?? []).some((part) => part.includes(path)))
}

function valueOffers(values: readonly string[], isChinese: boolean): readonly Offer[] {
  const fitting = inLanguage(values, (value) => value, isChinese)
  return fitting.map((name) => ({ name, kind: CompletionItemKind.EnumMember }))
}

function keyOffers(keys: ReturnType<typeof keysOf>, isChinese: boolean, { setting }: Question): readonly Offer[] {
  return inLanguage(keys, ({ key }) => key, isChinese).map(({ key, about }) => {
    // As bilingual() joins them.
    const [zh = '', en = zh] = about.split(' / ')
    return { name: key, kind: CompletionItemKind.Property, detail: setting.language === 'zh' ? zh : en }
  })
}
