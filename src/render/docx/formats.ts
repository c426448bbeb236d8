// Paragraph and run properties of a role or a run format → their markup.

import type { IParagraphPropertiesOptions, IRunPropertiesOptions } from 'docx'
import type { FontClass, Profile, StyleRole } from '../../model/profile.ts'
import { faceAlone, firstName } from './fonts.ts'
import { pointsToHalfPoints } from './lengths.ts'
import type { Markup } from './markup.ts'
import { STYLE_TABLE } from './style-table.ts'

/** How a stretch of text is set, worked out on the way down the tree. */
export interface RunFormat {
  /** Id of a character style. */
  readonly style?: string
  /** The face that the text has in the end. */
  readonly face: FontClass
  /** The face comes from neither the paragraph's style nor `style`, and the run must name it. */
  readonly ownFace: boolean
  /** In points, where it differs from that of the paragraph's style. */
  readonly size?: number
  /** Bold that `style` does not bring. */
  readonly bold: boolean
}

/**
 * `plain`; `han`: marks that Han and Latin type share (“ ” — …) are taken from the Han face (OOXML 17.3.2.26);
 * `han-only`: everything is, for the middle dot, which some programs leave to the Latin face whatever the hint says.
 */
export type Script = 'plain' | 'han' | 'han-only'

export interface Formats {
  /** `<w:pPr>` of a role's style, with what this one paragraph changes. */
  paragraph(role: StyleRole, changes?: IParagraphPropertiesOptions): string
  /** `<w:rPr>`, or nothing when the paragraph's style says all. */
  run(format: RunFormat, script: Script): string
}

export function createFormats(profile: Profile, markup: Markup): Formats {
  return {
    paragraph: (role, changes) => markup('ParagraphProperties', paragraphOptions(role, changes ?? {})),
    run: (format, script) => markup('RunProperties', runOptions(profile, format, script)),
  }
}

/** The format of a role's plain text. */
export function plainFormat(profile: Profile, role: StyleRole): RunFormat {
  return { face: profile.styles[role].font.value, ownFace: false, bold: false }
}

function paragraphOptions(role: StyleRole, changes: IParagraphPropertiesOptions): IParagraphPropertiesOptions {
  // The default style needs no mention.
  const style = role === 'body' ? {} : { style: STYLE_TABLE[role].id }
  return { ...style, ...changes }
}

function runOptions(profile: Profile, format: RunFormat, script: Script): IRunPropertiesOptions {
  const hint = script === 'plain' ? {} : { hint: 'eastAsia' }
  const eastAsia = format.ownFace ? { eastAsia: firstName(profile.fonts[format.face]) } : {}
  const fonts = script === 'han-only' ? { ...faceAlone(profile, format.face), ...hint } : { ...eastAsia, ...hint }
  return {
    ...(format.style === undefined ? {} : { style: format.style }),
    ...(Object.keys(fonts).length === 0 ? {} : { font: fonts }),
    ...(format.bold ? { bold: true } : {}),
    ...(format.size === undefined ? {} : { size: pointsToHalfPoints(format.size) }),
  }
}
