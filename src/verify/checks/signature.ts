// 署名 and 成文日期: their place from the right edge, the form of the date, and not alone on a page.

import type { Profile } from '../../model/profile.ts'
import type { PageCheck } from '../check.ts'
import { bodyLines } from '../pages/elements.ts'
import type { Signature } from '../pages/find-signature.ts'
import { fail, figure, pass, unverified } from '../result.ts'
import { judgeRows } from './sealed-rows.ts'
import { errorOf, layoutsFor, placementOf } from './signature-layouts.ts'

const common = { group: 'elements', evidence: 'pages', strength: '规定' } as const
const NOT_FOUND = ['没有找到署名和成文日期', 'no signature and date were found'] as const

// Half a character: a whole one is seen, what fonts differ in is not.
const LIMIT = 0.5

export const signaturePlace: PageCheck = {
  ...common,
  id: 'elements/signature-place',
  clause: '7.3.5',
  title: { zh: '署名和成文日期的位置（实测）', en: 'Place of signature and date (measured)' },
  expected: ({ signature, styles, seal, stamp }) => {
    const gap = styles.signature.rightIndent?.value ?? 0
    const [shift, sealed] = [signature.dateShift.value, seal.dateIndent.value]
    return {
      zh: `不盖章：署名右空 ${gap} 字，日期首字比署名首字右移 ${shift} 字（日期长于署名则日期右空 ${gap} 字）；盖章：日期右空 ${sealed} 字，署名以日期为准居中，联合行文成排、末一个在日期之上；签名章（按宽 ${stamp.width.value} mm）：日期右空 ${stamp.rightIndent.value} 字，职务在签名章左空 ${stamp.titleGap.value} 字；± ${LIMIT} 字`,
      en: `unsealed: name ${gap} characters from the right, date beginning ${shift} right of it (a longer date itself ${gap} from the right); sealed: date ${sealed} from the right, name centred on it, joint names in rows with the last over the date; stamped (${stamp.width.value} mm wide): date ${stamp.rightIndent.value} from the right, title ${stamp.titleGap.value} left of the stamp; ± ${LIMIT}`,
    }
  },
  run: ({ elements }, profile) => {
    const { signature } = elements
    if (signature === undefined) return unverified(...NOT_FOUND)
    if (signature.rows.length === 0) return unverified('日期上方没有认出署名', 'no name was recognised above the date')
    return signature.rows.some(({ names }) => names.length > 1)
      ? judgeRows(signature, profile)
      : judgePlace(signature, profile)
  },
}

function judgePlace(signature: Signature, profile: Profile) {
  const found = placementOf(signature, profile)
  const ranked = layoutsFor(signature, profile)
    .map((layout) => ({ layout, error: errorOf(signature, layout, profile) }))
    .sort((a, b) => a.error - b.error)
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
      (line) => line.baseline < date.baseline && !signature.rows.some((row) => row.line === line),
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
