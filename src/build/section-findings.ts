// What can be wrong with a section's role, title and headings, in words.

import type { Log } from '../diagnostics/diagnostic.ts'
import { closest } from '../diagnostics/suggest.ts'
import type { Outline } from '../model/report.ts'
import type { ParsedFile, SectionHeading } from '../model/section.ts'
import type { Span } from '../source/span.ts'
import { sectionEmpty, skippedLevel, titleInHeadless, twoTitles, unknownRole } from './findings.ts'

export function reportUnknownRole(name: string, span: Span, outline: Outline, log: Log): undefined {
  const guess = closest(
    name,
    outline.roles.flatMap((role) => [role.name.zh, role.id, ...role.aliases]),
  )
  log.add(unknownRole, {
    message: { zh: `“${name}”不是这种报告的组成部分`, en: `“${name}” is no part of this report type` },
    expected: {
      zh: outline.roles.map((role) => role.name.zh).join('、'),
      en: outline.roles.map((role) => role.id).join(', '),
    },
    help: guess
      ? {
          zh: `是不是“${guess}”？改文件名，或在文件头写“类别: ${guess}”`,
          en: `did you mean “${guess}”? Rename the file or write “role: ${guess}” in its front matter`,
        }
      : { zh: '改文件名，或在文件头写“类别: …”', en: 'rename the file, or write “role: …” in its front matter' },
    span,
  })
}

const levelNames = ['正文', '一、', '（一）', '1.', '（1）']

export function reportSkipped(heading: SectionHeading, above: number, log: Log): void {
  const found = levelNames[heading.level] ?? ''
  const wanted = levelNames[above + 1] ?? ''
  log.add(skippedLevel, {
    message: {
      zh: `标题从${above === 0 ? '正文' : `“${levelNames[above]}”一级`}跳到了“${found}”一级`,
      en: `the heading level jumps from ${above} to ${heading.level}`,
    },
    expected: {
      zh: `“${wanted}”一级（${'#'.repeat(above + 1)}）`,
      en: `level ${above + 1} (${'#'.repeat(above + 1)})`,
    },
    help: { zh: '减少“#”的个数，或补上中间一级', en: 'use fewer # marks, or add the level between' },
    span: heading.span,
  })
}

export function reportTwoTitles(span: Span, other: Span | undefined, log: Log): void {
  log.add(twoTitles, {
    message: { zh: '一节只能有一个标题（“#”）', en: 'a section has one title (#)' },
    expected: { zh: '开头一个标题，下级用“##”', en: 'one title at the start, ## below it' },
    help: { zh: '改成“##”，或拆成另一个文件', en: 'write ##, or move it to a file of its own' },
    span,
    ...(other ? { notes: [{ message: { zh: '已有的标题在这里', en: 'the title so far' }, span: other }] } : {}),
  })
}

export function reportHeadless(span: Span, log: Log): void {
  log.add(titleInHeadless, {
    message: { zh: '引言没有标题，这个标题不会印出', en: 'the preface has no heading; this one would not be printed' },
    expected: { zh: '只有正文', en: 'text only' },
    help: { zh: '删去标题，或把文件改名为别的部分', en: 'delete the heading, or make the file another part' },
    span,
  })
}

/** An attachment's title stands in `report.yaml`. */
export function reportAttachmentTitle(span: Span, log: Log): void {
  log.add(titleInHeadless, {
    message: { zh: '附件文件里的标题不会印出', en: 'the title in an attachment’s file is not printed' },
    expected: { zh: '附件标题写在 report.yaml 的“附件”里', en: 'the title under attachments in report.yaml' },
    help: { zh: '删去这里的标题', en: 'delete the title here' },
    span,
  })
}

export function reportEmpty(file: ParsedFile, log: Log): void {
  const isSection = file.path.startsWith('sections/')
  log.add(sectionEmpty, {
    message: isSection
      ? { zh: '这一节没有正文', en: 'this section has no text' }
      : { zh: '这个附件没有正文', en: 'this attachment has no text' },
    expected: { zh: '至少一段正文', en: 'one paragraph at least' },
    help: { zh: '写上内容，或删去这个文件', en: 'write its text, or delete the file' },
    span: file.span,
  })
}
