// Report: validated data in the shape that its template asks for. Templates arrange it into a Draft; build/ turns
// the Draft into a Doc by numbering it.

import type { Message } from '../diagnostics/diagnostic.ts'
import type { Span } from '../source/span.ts'
import type {
  CalendarDate,
  Contents,
  Cover,
  DocProperties,
  Form,
  Imprint,
  Inline,
  Level,
  Mark,
  Masthead,
  Orientation,
  Signature,
  SignatureKind,
} from './doc.ts'
import type { Facts } from './facts.ts'
import type { Publication } from './publication.ts'
import type { FootnoteText, GivenName, Layout, SectionBlock } from './section.ts'

/** The years that a report may be about. */
export const YEAR_RANGE = { first: 1949, last: 2099 } as const

/** What every report type shares in `report.yaml`. Field names are those of GB/T 9704's elements. */
export interface Manifest {
  readonly template: string
  readonly year: number
  readonly organ: string
  /** The title as the author gave it; templates compute one otherwise. */
  readonly title?: string
  readonly form?: Form
  readonly copyNumber?: string
  /** 密级: 绝密, 机密 or 秘密. */
  readonly classification?: string
  /** 保密期限, such as 1年. */
  readonly secrecyPeriod?: string
  readonly urgency?: string
  readonly mark?: Mark
  readonly addressees: readonly string[]
  /** 主送机关 stand in 版记. */
  readonly addresseesInImprint?: boolean
  readonly copies: readonly string[]
  readonly printingOrgan?: string
  readonly printingDate?: CalendarDate
  readonly documentNumber?: string
  readonly signers: readonly string[]
  readonly signature: readonly string[]
  readonly signatureKind?: SignatureKind
  readonly date?: CalendarDate
  readonly note?: string
  readonly attachments: readonly ManifestAttachment[]
  /** 封面 is wanted. */
  readonly cover: boolean
  /** 目录 is wanted, with headings down to this level. */
  readonly contents?: Level
  /** The report is to be published on a site. */
  readonly publication?: Publication
}

/** An attachment; without `file` it is named in 附件说明 and nothing more. */
export interface ManifestAttachment {
  readonly title: string
  readonly file?: string
  /** It cannot be bound together with the document (7.3.7). */
  readonly boundApart?: boolean
}

/** A part that a report may have, found by its role and never by its position. */
export interface Role {
  readonly id: string
  readonly name: Message
  /** Other names that a file may carry, in either language. */
  readonly aliases: readonly string[]
  /** The heading printed where the author writes none; without it the file's own name serves. */
  readonly heading?: string
  /** The part is printed without a heading (引言). */
  readonly headless?: boolean
  readonly required: boolean
  /** The part counts as present, too, when a heading anywhere matches this. */
  readonly foundBy?: RegExp
  /** Text printed when the part has no file. */
  readonly defaultText?: string
  /** What the part is required by, printed with the finding. */
  readonly basis?: string
}

/** The parts of a report type, in the order in which lists name them. */
export interface Outline {
  readonly roles: readonly Role[]
  /** The role of a file that names none; undefined: every file must have a known role. */
  readonly defaultRole?: string
}

/** A stretch of a section that came from one file, with that file's layout. */
export interface Passage {
  readonly path: string
  /** The role that the file claims for itself inside its section, if it does. */
  readonly role?: string
  readonly layout: Layout
  readonly blocks: readonly SectionBlock[]
}

export interface Section {
  readonly role: string
  /** Empty where the role is headless. */
  readonly title: readonly Inline[]
  readonly titleSpan?: Span
  readonly titleName?: GivenName
  readonly passages: readonly Passage[]
  /** The place that findings about the section as a whole point at. */
  readonly span: Span
}

/** An attachment with its text, ready to be numbered. */
export interface AttachedText {
  /** Its place in the list of attachments, from 1; those bound apart count too. */
  readonly number: number
  readonly title: string
  readonly orientation: Orientation
  readonly passage: Passage
  readonly boundApart?: boolean
}

/** 用语: words that the project, or a house file, does not want. */
export interface WordingSettings {
  /** Words that no paragraph is to begin with. */
  readonly bannedOpenings: readonly string[]
  /** Above so many characters a sentence is too long; undefined: as the rule has it. */
  readonly sentenceLength?: number
}

/** `E` is the template's own part of the manifest. */
export interface Report<E = unknown> {
  readonly manifest: Manifest
  readonly extras: E
  readonly outline: Outline
  /** The project's own pattern for the title, `{organ}` and `{year}` in it; see build/title.ts. */
  readonly titlePattern?: string
  readonly sections: readonly Section[]
  readonly attachments: readonly AttachedText[]
  readonly footnotes: readonly FootnoteText[]
  /** What the project asks of its own wording (用语). */
  readonly wording: WordingSettings
  /** What data/ states; an empty root where there is none. */
  readonly facts: Facts
  /** What the sections of 上年项目 say, its own facts filled in; absent where none is named, or it has none. */
  readonly lastYear?: readonly SectionBlock[]
  /** Places of manifest fields by their English path, such as `date` or `attachments.0.title`. */
  readonly fieldSpans: ReadonlyMap<string, Span>
}

/** A Doc before numbering: the paper's elements in place, the body still passages of sections. */
export interface Draft {
  readonly cover?: Cover
  readonly contents?: Contents
  readonly form?: Form
  readonly masthead?: Masthead
  readonly title: readonly Inline[]
  readonly addressees: readonly string[]
  readonly body: readonly DraftSection[]
  readonly attachmentNote: readonly string[]
  readonly signature?: Signature
  readonly note?: string
  readonly attachments: readonly AttachedText[]
  readonly imprint?: Imprint
  readonly properties: DocProperties
  readonly publication?: Publication
}

/** A section in its place; `title` empty: its text stands without a heading. */
export interface DraftSection {
  readonly title: readonly Inline[]
  readonly titleSpan?: Span
  readonly titleName?: GivenName
  readonly passages: readonly Passage[]
}
