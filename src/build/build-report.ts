// Parsed files → Report: the manifest, the sections by role, the attachments, and what is missing.

import { createLog, type Diagnostic, type Log } from '../diagnostics/diagnostic.ts'
import type { CheckSettings } from '../model/check-setting.ts'
import type { Facts } from '../model/facts.ts'
import { inlineText } from '../model/inline-text.ts'
import type { LocatedMap } from '../model/located.ts'
import type { ProjectProfile } from '../model/project-profile.ts'
import type { Outline, Report, Role, Section } from '../model/report.ts'
import type { ParsedFile, SectionBlock } from '../model/section.ts'
import type { Template } from '../model/template.ts'
import { buildAttachments } from './attachments.ts'
import { sectionMissing, sectionNone } from './findings.ts'
import { readManifest } from './manifest.ts'
import { buildSections } from './sections.ts'

export interface ReportInput {
  readonly manifests: ReadonlyMap<string, LocatedMap>
  readonly files: ReadonlyMap<string, ParsedFile>
  readonly facts: Facts
  /** See {@link Report.lastYear}. */
  readonly lastYear?: readonly SectionBlock[]
  /** Whether there is a `report.yaml` at all, readable or not. */
  readonly hasManifest: boolean
}

export interface BuiltReport {
  /** Undefined where there is no manifest to start from. */
  readonly report?: Report
  /** Whether the manifest is the author's own in every field: rules may weigh it. */
  readonly sound: boolean
  readonly template?: Template
  readonly profile?: ProjectProfile
  readonly checks: CheckSettings
  readonly diagnostics: readonly Diagnostic[]
}

export function buildReport(input: ReportInput, templates: readonly Template[]): BuiltReport {
  const log = createLog()
  const read = readManifest(input.manifests, templates, input.hasManifest, log)
  if (read === undefined) return { sound: false, checks: [], diagnostics: log.diagnostics }
  const { manifest, sound, extras, template, outline, layout, profile, titlePattern, spans, checks, wording } = read
  const files = [...input.files.values()]
  const sections = buildSections(files.filter(isSection), { outline, layout, log })
  const attachmentFiles = new Map([...input.files].filter(([, file]) => !isSection(file)))
  const attachments = buildAttachments(manifest, attachmentFiles, layout, spans, log)
  checkPresent(outline, sections, files.some(isSection), log)
  const report: Report = {
    manifest,
    extras,
    outline,
    sections,
    attachments,
    footnotes: files.flatMap((file) => file.footnotes),
    wording,
    facts: input.facts,
    fieldSpans: spans,
    ...(input.lastYear ? { lastYear: input.lastYear } : {}),
    ...(titlePattern === undefined ? {} : { titlePattern }),
  }
  return { report, sound, template, profile, checks, diagnostics: log.diagnostics }
}

function isSection(file: ParsedFile): boolean {
  return file.path.startsWith('sections/')
}

function checkPresent(outline: Outline, sections: readonly Section[], hasFiles: boolean, log: Log): void {
  if (!hasFiles && outline.roles.every((role) => role.defaultText === undefined)) {
    log.add(sectionNone, {
      message: { zh: 'sections 文件夹里没有章节', en: 'there is no section under sections/' },
      expected: { zh: '每一部分一个 Markdown 或 YAML 文件', en: 'a Markdown or YAML file for each part' },
      help: {
        zh: '在 sections 文件夹里新建文件，如 10-举措成效.md',
        en: 'make a file such as sections/10-achievements.md',
      },
    })
    return
  }
  for (const role of outline.roles) {
    if (role.required && role.defaultText === undefined && !isPresent(role, sections)) reportMissing(role, log)
  }
}

/** By role, wherever it stands; or by a heading that says so, since reports put 第一责任人 under another part too. */
function isPresent(role: Role, sections: readonly Section[]): boolean {
  return sections.some(
    (section) =>
      section.role === role.id ||
      section.passages.some((passage) => passage.role === role.id) ||
      (role.foundBy !== undefined && headingsOf(section).some((heading) => role.foundBy?.test(heading))),
  )
}

function headingsOf(section: Section): string[] {
  const inside = section.passages.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'heading' ? [inlineText(block.content)] : [])),
  )
  return [inlineText(section.title), ...inside]
}

function reportMissing(role: Role, log: Log): void {
  const kind = role.basis === undefined ? sectionMissing : { ...sectionMissing, basis: role.basis }
  log.add(kind, {
    message: { zh: `缺少“${role.name.zh}”部分`, en: `the part “${role.name.en}” (${role.name.zh}) is missing` },
    expected: {
      zh: `有一个文件的类别是“${role.name.zh}”，或标题里写明这项内容`,
      en: `a section with “role: ${role.id}”, or a heading that says so`,
    },
    help: {
      zh: `在 sections 里新建一个文件，如 50-${role.name.zh}.md`,
      en: `make a file such as sections/50-${role.id}.md`,
    },
  })
}
