// `report.yaml` → Manifest, with the template it names and the house files it extends.

import type { Log } from '../diagnostics/diagnostic.ts'
import { closest } from '../diagnostics/suggest.ts'
import type { CheckSettings } from '../model/check-setting.ts'
import type { LocatedMap } from '../model/located.ts'
import type { ProjectProfile } from '../model/project-profile.ts'
import type { Manifest, Outline, WordingSettings } from '../model/report.ts'
import type { Layout } from '../model/section.ts'
import type { Template } from '../model/template.ts'
import { MANIFEST_NAMES } from '../source/source.ts'
import type { Span } from '../source/span.ts'
import { collectChecks } from './check-fields.ts'
import { toElementSettings } from './element-settings.ts'
import { manifestMissing, unknownTemplate } from './findings.ts'
import { changeLayout, changeOutline, followExtends } from './house.ts'
import { type ManifestData, manifestSchema } from './manifest-schema.ts'
import { buildProfile } from './project-profile.ts'
import { collectPublication, toPublication } from './publication.ts'
import { schemaOf } from './template-schema.ts'
import { validate } from './validate.ts'
import { collectWording } from './wording-fields.ts'

/** A manifest with everything that it chooses. */
export interface ReadManifest {
  /** False where a finding forbids the build and the year, the organ or the template may be stand-ins. */
  readonly sound: boolean
  readonly manifest: Manifest
  readonly extras: unknown
  readonly template: Template
  readonly outline: Outline
  readonly layout: Layout
  readonly profile: ProjectProfile
  readonly checks: CheckSettings
  readonly wording: WordingSettings
  readonly titlePattern?: string
  readonly spans: ReadonlyMap<string, Span>
}

// So that the sections are looked at even where the manifest lacks these; nothing is built from them.
const STAND_INS = { template: '?', year: 2000, organ: '单位' }

/**
 * Undefined after a finding that says why. Mistakes in single fields leave the rest usable, so that what is wrong
 * elsewhere is found in the same run.
 */
export function readManifest(
  manifests: ReadonlyMap<string, LocatedMap>,
  templates: readonly Template[],
  hasFile: boolean,
  log: Log,
): ReadManifest | undefined {
  const path = MANIFEST_NAMES.find((name) => manifests.has(name))
  const located = path === undefined ? undefined : manifests.get(path)
  if (path === undefined || located === undefined) {
    // A file that is there but unreadable has its finding already.
    if (!hasFile) reportMissing(log)
    return undefined
  }
  const template = findTemplate(located, templates, log)
  const schema = template ? schemaOf(template) : manifestSchema
  const { value, sound, spans } = validate(located, schema, log, STAND_INS)
  const data = value as ManifestData | undefined // Every template's schema extends manifestSchema.
  const chain = followExtends({ path, house: data ?? {}, spans }, manifests, log)
  const profile = buildProfile(chain, manifests, log)
  if (template === undefined || data === undefined) return undefined
  const publication = collectPublication(chain)
  const pattern = chain.map(({ house }) => house.titlePattern).find((found) => found !== undefined)
  return {
    sound,
    manifest: {
      ...toManifest(data),
      ...(publication ? { publication: toPublication(publication.data, data.organ) } : {}),
    },
    extras: data,
    template,
    outline: changeOutline(template.outline, chain, log),
    layout: changeLayout(template.layout, chain),
    profile,
    checks: collectChecks(chain),
    wording: collectWording(chain),
    spans: publication ? new Map([...publication.spans, ...spans]) : spans,
    ...(pattern === undefined ? {} : { titlePattern: pattern }),
  }
}

function reportMissing(log: Log): void {
  log.add(manifestMissing, {
    message: { zh: '文件夹里没有 report.yaml', en: 'the folder has no report.yaml' },
    expected: { zh: '写明模板、年度和单位的 report.yaml', en: 'a report.yaml that names template, year and organ' },
    help: { zh: '用 report init 新建一份', en: 'make one with report init' },
  })
}

/** The template named, or the one that was probably meant, so that the sections can be looked at all the same. */
function findTemplate(located: LocatedMap, templates: readonly Template[], log: Log): Template | undefined {
  const value = located.entries.find(({ key }) => key === 'template' || key === '模板')?.value
  // A missing or ill-formed key is the schema's to report.
  if (value?.kind !== 'scalar' || typeof value.value !== 'string') return undefined
  const name = value.value.trim()
  const found = templates.find(({ id, title }) => id === name || title.zh === name)
  if (found) return found
  const guess = closest(
    name,
    templates.flatMap(({ id, title }) => [id, title.zh]),
  )
  log.add(unknownTemplate, {
    message: { zh: `没有名为“${name}”的模板`, en: `no template is called “${name}”` },
    expected: {
      zh: templates.map(({ id, title }) => `${id}（${title.zh}）`).join('、'),
      en: templates.map(({ id, title }) => `${id} (${title.en})`).join(', '),
    },
    help: guess
      ? { zh: `是不是“${guess}”？`, en: `did you mean “${guess}”?` }
      : { zh: '用 report templates 查看全部模板', en: 'report templates lists them' },
    span: value.span,
  })
  return templates.find(({ id, title }) => id === guess || title.zh === guess)
}

function toManifest(data: ManifestData): Manifest {
  return {
    template: data.template,
    year: data.year,
    organ: data.organ,
    addressees: data.addressees ?? [],
    copies: data.copies ?? [],
    signers: data.signers ?? [],
    signature: data.signature ?? [data.organ],
    attachments: (data.attachments ?? []).map(({ title, file, boundApart }) => ({
      title,
      ...(file === undefined ? {} : { file }),
      ...(boundApart ? { boundApart } : {}),
    })),
    cover: data.cover ?? false,
    ...(data.contents === undefined ? {} : { contents: data.contents }),
    ...toElementSettings(data),
    ...(data.title === undefined ? {} : { title: data.title }),
    ...(data.documentNumber === undefined ? {} : { documentNumber: data.documentNumber }),
    ...(data.date === undefined ? {} : { date: data.date }),
    ...(data.note === undefined ? {} : { note: data.note }),
  }
}
