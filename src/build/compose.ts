// What templates share: the title by its pattern, and the usual arrangement of a report on paper.

import type { Inline } from '../model/doc.ts'
import type { Draft, DraftSection, Report, Role } from '../model/report.ts'
import { composeImprint, composeMasthead, composeSignature } from './compose-elements.ts'

/** The author's title, else the pattern of the project, else the template's, with `{organ}` and `{year}` filled in. */
export function reportTitle({ manifest, titlePattern }: Report, templatePattern: string): string {
  if (manifest.title !== undefined) return manifest.title
  return (titlePattern ?? templatePattern)
    .replace(/\{(organ|单位)\}/g, () => manifest.organ)
    .replace(/\{(year|年度)\}/g, () => String(manifest.year))
}

/** The report's elements in the order of GB/T 9704-2012 7.2 to 7.4, its sections in the order of their files. */
export function arrange(report: Report, title: string): Draft {
  const { manifest } = report
  const masthead = composeMasthead(manifest)
  const imprint = composeImprint(manifest)
  const dated = manifest.date ? { date: manifest.date } : {}
  return {
    ...(manifest.cover ? { cover: { title: withBreaks(title), organs: manifest.signature, ...dated } } : {}),
    ...(manifest.contents === undefined ? {} : { contents: { levels: manifest.contents } }),
    title: withBreaks(title),
    addressees: manifest.addresseesInImprint ? [] : manifest.addressees,
    body: withDefaults(report),
    attachmentNote: manifest.attachments.map((attachment) => attachment.title),
    signature: composeSignature(manifest),
    attachments: report.attachments,
    properties: { organ: manifest.organ, language: 'zh-CN', year: manifest.year },
    ...(manifest.publication === undefined ? {} : { publication: manifest.publication }),
    ...(manifest.form === undefined ? {} : { form: manifest.form }),
    ...(masthead === undefined ? {} : { masthead }),
    ...(manifest.note === undefined ? {} : { note: manifest.note }),
    ...(imprint === undefined ? {} : { imprint }),
  }
}

/** The sections, and in their place by the outline the texts that the project gives for parts without a file. */
function withDefaults({ outline, sections }: Report): DraftSection[] {
  const order = new Map(outline.roles.map((role, index) => [role.id, index]))
  const body: { readonly role: string; readonly section: DraftSection }[] = sections.map((section) => ({
    role: section.role,
    section,
  }))
  for (const [index, role] of outline.roles.entries()) {
    if (role.defaultText === undefined || body.some((entry) => entry.role === role.id)) continue
    const next = body.findIndex((entry) => (order.get(entry.role) ?? 0) > index)
    body.splice(next < 0 ? body.length : next, 0, { role: role.id, section: defaultSection(role, role.defaultText) })
  }
  return body.map((entry) => entry.section)
}

function defaultSection(role: Role, text: string): DraftSection {
  const span = { path: '', start: 0, end: 0 }
  const blocks = text.split(/\s*\n\s*/).map((line) => ({ kind: 'paragraph' as const, content: plain(line), span }))
  return {
    title: role.headless ? [] : plain(role.heading ?? role.name.zh),
    passages: [{ path: '', layout: { runIn: [], points: 'run-in' }, blocks }],
  }
}

/** Line breaks that the author gave the title stay: 7.3.1 asks for lines that break by sense. */
function withBreaks(title: string): Inline[] {
  const lines = title.split(/\s*\n\s*/)
  return lines.flatMap((line, index): Inline[] => [
    ...(index > 0 ? [{ kind: 'line-break' as const }] : []),
    ...plain(line),
  ])
}

function plain(text: string): Inline[] {
  return [{ kind: 'text', text }]
}
