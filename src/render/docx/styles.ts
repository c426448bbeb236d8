// Profile → word/styles.xml. Every style says all of its measures itself: what is left unsaid would be inherited from
// 正文, its two-cell indent and its tracking first of all.

import type { ICharacterStyleOptions, IParagraphStyleOptions, IRunStylePropertiesOptions } from 'docx'
import { pointsToTwips } from '../../model/measure.ts'
import type { ElementStyle, Profile, StyleRole, TextAlign } from '../../model/profile.ts'
import { trackingOf } from '../../model/text-width.ts'
import { faceAlone, faceAndLatin, firstName } from './fonts.ts'
import { indentInTwips, linesToTwips, pitchInTwips, pointsToHalfPoints, typeAreaWidthInTwips } from './lengths.ts'
import type { Addition, Markup } from './markup.ts'
import { WORDPROCESSING_NAMESPACES } from './namespaces.ts'
import type { RenderContext } from './render-context.ts'
import { type NamedStyle, PAGE_NUMBER_STYLE, RUN_STYLES, STYLE_TABLE, TABLE_STYLE } from './style-table.ts'
import { element, xmlPart } from './xml.ts'

/** OOXML 17.18.44: `both` is what the trade calls justified. */
export const ALIGNMENTS = { left: 'left', center: 'center', right: 'right', justify: 'both' } as const satisfies Record<
  TextAlign,
  string
>

/** word/styles.xml. `language` is that of the document, BCP 47. */
export function stylesPart(context: RenderContext, language: string): string {
  // Object.keys forgets the key type; STYLE_TABLE has exactly the roles as keys.
  const roles = Object.keys(STYLE_TABLE) as StyleRole[]
  return xmlPart(
    element(
      'w:styles',
      WORDPROCESSING_NAMESPACES,
      context.markup('DocumentDefaults', { run: { language: { value: 'en-US', eastAsia: language } } }),
      DEFAULT_RUN_AND_TABLE,
      ...roles.map((role) => roleStyles(role, context)),
      pageNumberStyle(context),
      ...plainRunStyles(context),
    ),
  )
}

const DEFAULT_RUN = 'DefaultParagraphFont'

// docx has no table styles; the other two defaults stand with it.
const DEFAULT_RUN_AND_TABLE =
  element(
    'w:style',
    { 'w:type': 'character', 'w:default': 1, 'w:styleId': DEFAULT_RUN },
    element('w:name', { 'w:val': 'Default Paragraph Font' }),
    element('w:uiPriority', { 'w:val': 1 }),
    element('w:semiHidden'),
  ) +
  element(
    'w:style',
    { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' },
    element('w:name', { 'w:val': 'Normal Table' }),
    element('w:uiPriority', { 'w:val': 99 }),
    element('w:semiHidden'),
  ) +
  element(
    'w:style',
    { 'w:type': 'table', 'w:styleId': TABLE_STYLE.id },
    element('w:name', { 'w:val': TABLE_STYLE.name }),
    element('w:basedOn', { 'w:val': 'TableNormal' }),
    element('w:uiPriority', { 'w:val': 39 }),
  )

function roleStyles(role: StyleRole, { profile, markup }: RenderContext): string {
  const style = profile.styles[role]
  const named = STYLE_TABLE[role]
  const whole = styleMarkup(markup, paragraphStyle(profile, role), additions(profile, style, named))
  // docx has no leader for the tabs of a style.
  const paragraph = role.startsWith('contents') && role !== 'contentsTitle' ? withTab(whole, leaderTab(profile)) : whole
  if (named.runStyle === undefined) return paragraph
  const run = { ...named.runStyle, basedOn: DEFAULT_RUN, link: named.id, run: runProperties(profile, style) }
  return paragraph + markup('StyleForCharacter', run, trackingAddition(profile, style))
}

/** The tab of an entry of 目录: to the right edge of 版心, over dots. */
function leaderTab(profile: Profile): string {
  const tab = { 'w:val': 'right', 'w:leader': 'dot', 'w:pos': typeAreaWidthInTwips(profile) }
  return element('w:tabs', {}, element('w:tab', tab))
}

/** Tabs come before spacing (OOXML 17.3.1.26). */
function withTab(style: string, tabs: string): string {
  return style.replace('<w:spacing ', `${tabs}<w:spacing `)
}

function styleMarkup(markup: Markup, options: IParagraphStyleOptions, extra: readonly Addition[]): string {
  const style = markup('StyleForParagraph', options, extra)
  return options.id === STYLE_TABLE.body.id ? style.replace('<w:style ', '<w:style w:default="1" ') : style
}

function paragraphStyle(profile: Profile, role: StyleRole): IParagraphStyleOptions {
  const style = profile.styles[role]
  const { id, name, outlineLevel, keepNext, pageBreakBefore, runStyle } = STYLE_TABLE[role]
  return {
    id,
    name,
    quickFormat: true,
    ...(role === 'body' ? {} : { basedOn: STYLE_TABLE.body.id, next: STYLE_TABLE.body.id }),
    ...(runStyle === undefined ? {} : { link: runStyle.id }),
    run: runProperties(profile, style),
    paragraph: {
      ...(keepNext === undefined ? {} : { keepNext }),
      ...(pageBreakBefore === undefined ? {} : { pageBreakBefore }),
      alignment: ALIGNMENTS[style.align.value],
      spacing: {
        before: linesToTwips(style.linesBefore?.value ?? 0, profile),
        after: 0,
        ...lineHeight(profile, role, style),
      },
      indent: {
        left: indentInTwips(style.leftIndent?.value ?? 0, style, profile),
        right: indentInTwips(style.rightIndent?.value ?? 0, style, profile),
        firstLine: indentInTwips(style.firstLineIndent?.value ?? 0, style, profile),
        firstLineChars: Math.round((style.firstLineIndent?.value ?? 0) * 100),
      },
      ...(outlineLevel === undefined ? {} : { outlineLevel }),
    },
  }
}

function lineHeight(profile: Profile, role: StyleRole, style: ElementStyle) {
  // An exact line would cut an image off at its height; 240 is one line of whatever stands in it (OOXML 17.3.1.33).
  if (role === 'figure') return { line: 240, lineRule: 'auto' } as const
  const line = style.lineHeight === undefined ? pitchInTwips(profile) : pointsToTwips(style.lineHeight.value)
  return { line, lineRule: 'exact' } as const
}

function runProperties(profile: Profile, style: ElementStyle): IRunStylePropertiesOptions {
  return {
    font: faceAndLatin(profile, style.font.value),
    size: pointsToHalfPoints(style.size.value),
    ...(style.color === undefined ? {} : { color: style.color.value }),
    ...(style.bold?.value ? { bold: true } : {}),
  }
}

// Inherited by all others; in the order of OOXML 17.3.1.26. What agrees with the defaults of a program stands here, too:
// WPS and Word do not have the same.
const TYPESETTING = [
  // A page is full to its last line, so single lines may stand apart (GB/T 9704-2012, 5.2.3).
  ['w:widowControl', '0'],
  // 禁则: marks that may not begin or end a line (GB/T 15834-2011, 5.1); word/settings.xml lists them.
  ['w:kinsoku', '1'],
  ['w:wordWrap', '1'],
  // No mark hangs out of 版心 (5.2.1), nor is one squeezed at the head of a line.
  ['w:overflowPunct', '0'],
  ['w:topLinePunct', '0'],
  // A quarter-em between Han and digits would push the line off the grid's cells.
  ['w:autoSpaceDE', '0'],
  ['w:autoSpaceDN', '0'],
  ['w:adjustRightInd', '0'],
] as const

function additions(profile: Profile, style: ElementStyle, named: NamedStyle): readonly Addition[] {
  const addition = ([name, value]: readonly [string, string]): Addition => ({
    parent: 'w:pPr',
    before: 'w:spacing',
    name,
    value,
  })
  const isBody = named.id === STYLE_TABLE.body.id
  // On the grid, a line that is higher than its pitch takes two lines.
  const freeOfGrid = style.lineHeight !== undefined || named.offGrid === true
  const grid = isBody || freeOfGrid ? [addition(['w:snapToGrid', freeOfGrid ? '0' : '1'])] : []
  return [...(isBody ? TYPESETTING.map(addition) : []), ...grid, ...trackingAddition(profile, style)]
}

/** The tracking that puts body-sized characters on the grid, and an explicit 0 (which docx drops) for other sizes. */
function trackingAddition(profile: Profile, style: ElementStyle): readonly Addition[] {
  const value = pointsToTwips(trackingOf(style, profile))
  return [{ parent: 'w:rPr', before: 'w:sz', name: 'w:spacing', value: String(value) }]
}

function pageNumberStyle({ profile, markup }: RenderContext): string {
  const { font, size, sideIndent } = profile.pageNumber
  const style: IParagraphStyleOptions = {
    ...PAGE_NUMBER_STYLE,
    basedOn: STYLE_TABLE.body.id,
    run: { font: faceAlone(profile, font.value), size: pointsToHalfPoints(size.value) },
    paragraph: {
      // As high as its type: footerDistance is measured to the foot of this line.
      spacing: { before: 0, after: 0, line: pointsToTwips(size.value), lineRule: 'exact' },
      // 空一字 is one character of the number's own size, as in the other elements that leave the grid.
      indent: {
        left: pointsToTwips(sideIndent.value * size.value),
        right: pointsToTwips(sideIndent.value * size.value),
        firstLine: 0,
        firstLineChars: 0,
      },
    },
  }
  return markup('StyleForParagraph', style, [
    { parent: 'w:pPr', before: 'w:spacing', name: 'w:snapToGrid', value: '0' },
    { parent: 'w:rPr', before: 'w:sz', name: 'w:spacing', value: '0' },
  ])
}

/**
 * Strong is bold. Emphasis is another face, upright: Han type has no italics, a slanted 仿宋 is a mere distortion, and
 * a change of face is how Chinese typesetting sets words apart. Links look like text: the paper is black (5.2.4).
 */
function plainRunStyles({ profile, markup }: RenderContext): string[] {
  const styles: ICharacterStyleOptions[] = [
    { ...RUN_STYLES.strong, run: { bold: true } },
    { ...RUN_STYLES.emphasis, run: { font: { eastAsia: firstName(profile.fonts[profile.emphasis.font.value]) } } },
    { ...RUN_STYLES.link },
    { ...RUN_STYLES.footnoteReference, run: { superScript: true } },
  ]
  return styles.map((style) => markup('StyleForCharacter', { ...style, basedOn: DEFAULT_RUN }))
}
