// The manifest's attachments → their texts, found among the project's files.

import type { Log } from '../diagnostics/diagnostic.ts'
import { closest } from '../diagnostics/suggest.ts'
import type { AttachedText, Manifest } from '../model/report.ts'
import type { Layout, ParsedFile } from '../model/section.ts'
import type { Span } from '../source/span.ts'
import { attachmentMissing, attachmentUnlisted } from './findings.ts'
import { mergeLayout } from './house.ts'
import { attachmentFrontSchema } from './manifest-schema.ts'
import { resolveInProject } from './project-path.ts'
import { reportAttachmentTitle, reportEmpty } from './section-findings.ts'
import { checkLevels } from './sections.ts'
import { validate } from './validate.ts'

export function buildAttachments(
  manifest: Manifest,
  files: ReadonlyMap<string, ParsedFile>,
  layout: Layout,
  spans: ReadonlyMap<string, Span>,
  log: Log,
): AttachedText[] {
  const listed = new Set<string>()
  const texts = manifest.attachments.flatMap(({ title, file, boundApart }, index): AttachedText[] => {
    if (file === undefined) return []
    const path = resolveInProject(file, '')
    const parsed = files.get(path)
    if (parsed === undefined) {
      reportMissing(file, path === 'outside', spans.get(`attachments.${index}.file`), files, log)
      return []
    }
    listed.add(path)
    const front = parsed.frontMatter ? (validate(parsed.frontMatter, attachmentFrontSchema, log).value ?? {}) : {}
    const passage = { path, layout: mergeLayout(layout, front), blocks: parsed.blocks }
    checkLevels([passage], 0, log)
    if (parsed.title) reportAttachmentTitle(parsed.title.span, log)
    if (!parsed.unreadable && parsed.blocks.every((block) => block.kind === 'heading')) reportEmpty(parsed, log)
    const orientation = front.landscape ? 'landscape' : 'portrait'
    return [{ number: index + 1, title, orientation, passage, ...(boundApart ? { boundApart } : {}) }]
  })
  for (const parsed of files.values()) if (!listed.has(parsed.path)) reportUnlisted(parsed, log)
  return texts
}

function reportMissing(
  file: string,
  isOutside: boolean,
  span: Span | undefined,
  files: ReadonlyMap<string, ParsedFile>,
  log: Log,
): void {
  const guess = isOutside ? undefined : closest(file, files.keys())
  log.add(attachmentMissing, {
    message: isOutside
      ? { zh: `附件文件“${file}”在项目文件夹之外`, en: `attachment file “${file}” lies outside the project` }
      : { zh: `找不到附件文件“${file}”`, en: `attachment file “${file}” is missing` },
    expected: {
      zh: '项目里 attachments 文件夹下的 Markdown 或 YAML 文件',
      en: 'a Markdown or YAML file under attachments/',
    },
    help: guess
      ? { zh: `是不是“${guess}”？`, en: `did you mean “${guess}”?` }
      : {
          zh: '把文件放进 attachments 文件夹，检查文件名；附件另附时删去“文件”一行',
          en: 'put the file under attachments/ and check its name; delete the key if it is bound apart',
        },
    ...(span ? { span } : {}),
  })
}

function reportUnlisted(file: ParsedFile, log: Log): void {
  log.add(attachmentUnlisted, {
    message: { zh: `“${file.path}”没有列入附件，不会印出`, en: `“${file.path}” is not listed and will not be printed` },
    expected: { zh: '在 report.yaml 的“附件”里列出', en: 'an entry under attachments in report.yaml' },
    help: { zh: '加入“附件”，或删去这个文件', en: 'list it, or delete the file' },
    span: file.span,
  })
}
