// 每行字数: 28 on every line that is full of full-width characters.

import type { PageCheck } from '../check.ts'
import type { Line } from '../pages/page.ts'
import type { Sheet } from '../pages/sheet.ts'
import { fail, pass, unverified } from '../result.ts'
import { TOLERANCES } from '../tolerances.ts'
import { pointsToMillimetres } from '../units.ts'

const FULL_WIDTH = /^[\p{Script=Han}，。、；：]+$/u
const HAN = /\p{Script=Han}/u
const HANGING = /[，。、；：]$/
// A full line ends within half a character of the edge.
const REACH = 3
// Fewer say little.
const FEWEST = 3

export const charactersOnPages: PageCheck = {
  id: 'grid/characters',
  group: 'grid',
  clause: '5.2.3',
  strength: '一般',
  evidence: 'pages',
  title: { zh: '每行字数（实测）', en: 'Characters on a line (measured)' },
  expected: ({ grid }) => ({
    zh: `排满全角字的行 ${grid.characters.value} 字（行末禁则可少一字）`,
    en: `${grid.characters.value} on lines full of full-width characters (one less where a mark may not begin a line)`,
  }),
  run: ({ right: sheets }, profile) => {
    const upright = sheets.filter(({ isLandscape }) => !isLandscape)
    const size = profile.styles.body.size.value
    const lines = upright.flatMap((sheet, index) => fullLines(sheet, size, upright[index + 1]?.text[0]))
    if (lines.length < FEWEST) {
      return unverified('排满全角字的行不足 3 行', 'fewer than 3 lines are full of full-width characters')
    }
    // A substitute whose Han are no squares says nothing of the file's own typeface.
    if (lines.some(({ line }) => isDistorted(line))) {
      return unverified(
        '替代字体的汉字不是方块，字数不可信',
        'the substitute font’s Han are no squares, so that counts mean nothing',
      )
    }
    const counts = new Map<number, number>()
    for (const { count } of lines) counts.set(count, (counts.get(count) ?? 0) + 1)
    const wanted = profile.grid.characters.value
    const sorted = [...counts].sort(([a], [b]) => b - a)
    const zh = sorted.map(([count, times]) => `${count} 字 ${times} 行`).join('，')
    const en = sorted.map(([count, times]) => `${count} on ${times}`).join(', ')
    const exact = counts.get(wanted) ?? 0
    const close = exact + (counts.get(wanted - 1) ?? 0)
    const isRight = close === lines.length && exact >= lines.length * (1 - TOLERANCES.shortLines.value)
    if (isRight) return pass(zh, en)
    return fail(zh, en, [...new Set(lines.filter(({ count }) => count !== wanted).map(({ page }) => page))])
  },
}

interface FullLine {
  readonly line: Line
  readonly count: number
  readonly page: number
}

/** `next` is the line that the page runs on in. */
function fullLines({ text, area, page }: Sheet, size: number, next: Line | undefined): readonly FullLine[] {
  return text
    .filter(
      (line, row) =>
        // A word or figure that did not fit was moved to the next line, and this one stretched.
        !/^[\p{ASCII}“‘《（〔]/u.test((text[row + 1] ?? next)?.text ?? '') &&
        Math.abs(line.size - size) < 1 &&
        Math.abs(line.left - area.left) < TOLERANCES.margin.value &&
        line.right > area.right - REACH &&
        FULL_WIDTH.test(line.text),
    )
    .map((line) => {
      const hangs = line.right > area.right + TOLERANCES.margin.value && HANGING.test(line.text)
      return { line, page: page.number, count: [...line.text].length - (hangs ? 1 : 0) }
    })
}

function isDistorted({ glyphs }: Line): boolean {
  const han = glyphs.filter(({ text }) => HAN.test(text))
  return han.some(({ width, size }) => Math.abs(width / pointsToMillimetres(size) - 1) > 0.02)
}
