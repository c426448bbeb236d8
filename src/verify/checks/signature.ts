// 署名 and 成文日期: their place from the right edge, the form of the date, and not alone on a page.

import type { Profile } from '../../model/profile.ts'
import { unsealedGaps } from '../../model/signature-places.ts'
import { textWidth } from '../../model/text-width.ts'
import type { PageCheck } from '../check.ts'
import { bodyLines, type Signature } from '../pages/elements.ts'
import { fail, figure, pass, unverified } from '../result.ts'

const common = { group: 'elements', evidence: 'pages', strength: '规定' } as const
const NOT_FOUND = ['没有找到署名和成文日期', 'no signature and date were found'] as const

/** How a signature stands, in characters. */
interface Placement {
  /** Right gaps. */
  readonly organ: number
  readonly date: number
  /** How far the date begins right of the name. */
  readonly shift: number
}

interface Layout extends Placement {
  readonly zh: string
  readonly en: string
}

// Half a character: a whole one is seen, what fonts differ in is not.
const LIMIT = 0.5

export const signaturePlace: PageCheck = {
  ...common,
  id: 'elements/signature-place',
  clause: '7.3.5',
  title: { zh: '署名和成文日期的位置（实测）', en: 'Place of signature and date (measured)' },
  expected: ({ signature, styles }) => {
    const gap = styles.signature.rightIndent?.value ?? 0
    return {
      zh: `不盖章：署名右空 ${gap} 字，日期首字比署名首字右移 ${signature.dateShift.value} 字（日期长于署名则日期右空 ${gap} 字）；盖章：日期右空 ${SEALED_GAP} 字，署名以日期为准居中；± ${LIMIT} 字`,
      en: `unsealed: name ${gap} characters from the right, date beginning ${signature.dateShift.value} right of it (a longer date itself ${gap} from the right); sealed: date ${SEALED_GAP} from the right, name centred on it; ± ${LIMIT}`,
    }
  },
  run: ({ elements }, profile) => {
    const { signature } = elements
    if (signature === undefined) return unverified(...NOT_FOUND)
    if (signature.organs.length === 0)
      return unverified('日期上方没有认出署名', 'no name was recognised above the date')
    // Sealed joint documents set the names in rows, each above its seal.
    if (signature.organs.length > 1 && signature.organs.some(({ text }) => /\s/.test(text))) {
      return unverified('联合行文成排署名，请人工核对', 'a joint signature in rows: look at it yourself')
    }
    return judgePlace(signature, profile)
  },
}

function judgePlace(signature: Signature, profile: Profile) {
  const found = placementOf(signature, profile)
  const layouts = layoutsFor(signature, profile)
  const ranked = layouts.map((layout) => ({ layout, error: errorOf(found, layout) })).sort((a, b) => a.error - b.error)
  const [best] = ranked
  if (best === undefined) throw new Error('there are always layouts to compare with')
  const zh = `署名右空 ${figure(found.organ)} 字，日期右空 ${figure(found.date)} 字，日期首字在署名首字右 ${figure(found.shift)} 字处`
  const en = `name ${figure(found.organ)} and date ${figure(found.date)} characters from the right, date begins ${figure(found.shift)} right of the name`
  const { layout } = best
  if (best.error <= LIMIT) return pass(`${zh}（${layout.zh}）`, `${en} (${layout.en})`, [signature.sheet.page.number])
  const wanted = `${figure(layout.organ)}、${figure(layout.date)}、${figure(layout.shift)}`
  return fail(
    `${zh}；最近的排法（${layout.zh}）应为 ${wanted}`,
    `${en}; the nearest layout (${layout.en}) has ${wanted}`,
    [signature.sheet.page.number],
  )
}

const SEALED_GAP = 4

/** Of several organs the longest counts. */
function longest({ organs }: Signature) {
  return organs.reduce((widest, line) => (line.right - line.left > widest.right - widest.left ? line : widest))
}

function cellOf({ sheet }: Signature, profile: Profile): number {
  return (sheet.area.right - sheet.area.left) / profile.grid.characters.value
}

function placementOf(signature: Signature, profile: Profile): Placement {
  const [cell, organ, { date, sheet }] = [cellOf(signature, profile), longest(signature), signature]
  return {
    organ: (sheet.area.right - organ.right) / cell,
    date: (sheet.area.right - date.right) / cell,
    shift: (date.left - organ.left) / cell,
  }
}

function errorOf(found: Placement, layout: Placement): number {
  return Math.max(
    Math.abs(found.organ - layout.organ),
    Math.abs(found.date - layout.date),
    Math.abs(found.shift - layout.shift),
  )
}

// From the widths on the page, for figures are as wide as their font makes them.
function layoutsFor(signature: Signature, profile: Profile): readonly Layout[] {
  const cell = cellOf(signature, profile)
  const organ = longest(signature)
  const [organWidth, dateWidth] = [
    (organ.right - organ.left) / cell,
    (signature.date.right - signature.date.left) / cell,
  ]
  const shift = profile.signature.dateShift.value
  const gap = profile.styles.signature.rightIndent?.value ?? 0
  const isLong = dateWidth > organWidth
  const unsealed = isLong
    ? { date: gap, organ: gap + shift + dateWidth - organWidth, shift }
    : { organ: gap, date: gap + organWidth - shift - dateWidth, shift }
  const byCount = countedPlacement(signature, profile, organWidth - dateWidth)
  const centred = SEALED_GAP + (dateWidth - organWidth) / 2
  const sealed = { date: SEALED_GAP, organ: Math.max(0, centred), shift: (organWidth - dateWidth) / 2 }
  const wide = signature.organs.length > 1
  return [
    { ...unsealed, zh: '不盖章', en: 'unsealed' },
    { ...byCount, zh: '不盖章，按字数', en: 'unsealed, counted' },
    ...(wide ? [] : [{ ...sealed, zh: '盖章', en: 'sealed' }]),
  ]
}

/** The same by the widths that characters have in general, as a file can be made without its fonts. */
function countedPlacement({ organs, date }: Signature, profile: Profile, difference: number): Placement {
  const { styles, grid } = profile
  const widthOf = (text: string, role: 'signature' | 'signingDate') =>
    textWidth(text.replace(/\s/g, ''), styles[role], profile)
  const gaps = unsealedGaps(
    {
      organs: Math.max(...organs.map(({ text }) => widthOf(text, 'signature'))),
      date: widthOf(date.text, 'signingDate'),
    },
    profile,
  )
  const [organ, dateGap] = [gaps.organs / grid.characterPitch.value, gaps.date / grid.characterPitch.value]
  return { organ, date: dateGap, shift: organ + difference - dateGap }
}

export const signatureAlone: PageCheck = {
  ...common,
  id: 'elements/signature-alone',
  clause: '7.3.5',
  strength: '可以',
  title: { zh: '落款与正文同面（实测）', en: 'Signature with text on its page (measured)' },
  expected: () => ({
    zh: '署名、日期所在面有正文，不标“此页无正文”',
    en: 'body text on the page of the signature, no “此页无正文”',
  }),
  run: ({ elements: { signature } }, profile) => {
    if (signature === undefined) return unverified(...NOT_FOUND)
    const { sheet, date } = signature
    const number = sheet.page.number
    const excuse = sheet.text.find(({ text }) => /此页无正文/.test(text))
    if (excuse) return fail(`第 ${number} 面写着“${excuse.text}”`, `page ${number} says “${excuse.text}”`, [number])
    const above = bodyLines(sheet, profile).filter(
      (line) => line.baseline < date.baseline && !signature.organs.includes(line),
    )
    if (above.length === 0)
      return fail(`第 ${number} 面只有落款，没有正文`, `page ${number} holds nothing but the signature`, [number])
    return pass(`第 ${number} 面，落款前有 ${above.length} 行`, `page ${number}, ${above.length} lines above it`, [
      number,
    ])
  },
}

export const dateForm: PageCheck = {
  ...common,
  id: 'elements/date-form',
  clause: '7.3.5.4',
  title: { zh: '成文日期的写法（实测）', en: 'Form of the date (measured)' },
  expected: () => ({
    zh: '阿拉伯数字，年份写全，月、日不编虚位（不写 01）',
    en: 'Arabic figures, the year in full, no padding',
  }),
  run: ({ elements: { signature } }) => {
    if (signature === undefined) return unverified(...NOT_FOUND)
    const text = signature.date.text.replace(/\s/g, '')
    const shown = `“${text}”`
    return /^\d{4}年[1-9]\d?月[1-9]\d?日$/.test(text)
      ? pass(shown, shown)
      : fail(shown, shown, [signature.sheet.page.number])
  },
}
