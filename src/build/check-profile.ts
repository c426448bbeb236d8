// A profile that no page can have → what contradicts what, with the keys of the rows concerned.

import type { Message } from '../diagnostics/diagnostic.ts'
import { millimetresToPoints, pageMargins } from '../model/measure.ts'
import type { Profile, StyleRole } from '../model/profile.ts'
import { roleNames } from '../model/profile-names.ts'

export interface Impossibility {
  /** The rows that may be at fault, the likeliest first. */
  readonly keys: readonly string[]
  readonly message: Message
  readonly expected: Message
}

/** In millimetres and points: what rounding to hundredths and to twips may leave. */
const SLACK = 0.05

export function impossibilities(profile: Profile): readonly Impossibility[] {
  const area = badArea(profile)
  // On an impossible area all else is wrong, too.
  if (area.length > 0) return area
  return [...badLines(profile), ...badCharacters(profile), ...badFooter(profile), ...badStyles(profile)]
}

function badArea({ page, grid }: Profile): Impossibility[] {
  return [
    ...sides('page.height', page.height.value, [
      ['page.top', page.top.value],
      ['page.bottom', page.bottom.value],
      ['grid.height', grid.height.value],
    ]),
    ...sides('page.width', page.width.value, [
      ['page.left', page.left.value],
      ['page.right', page.right.value],
      ['grid.width', grid.width.value],
    ]),
  ]
}

/** Two borders and the area between them make up the sheet. */
function sides(whole: string, size: number, parts: readonly (readonly [string, number])[]): Impossibility[] {
  const keys = [...parts.map(([key]) => key), whole]
  const [near, far, area] = parts.map(([, value]) => value)
  const sum = parts.reduce((total, [, value]) => total + value, 0)
  const zh = whole === 'page.height' ? ['天头、地脚', '高', '纸高'] : ['订口、切口', '宽', '纸宽']
  const en = whole === 'page.height' ? 'height' : 'width'
  const expected = {
    zh: `${zh[0]}和版心${zh[1]}加起来等于${zh[2]} ${size} mm，且都不为负`,
    en: `borders and type area that add up to the sheet’s ${en} of ${size} mm, none of them negative`,
  }
  if (parts.some(([, value]) => value < 0) || area === 0) {
    const names = whole === 'page.height' ? ['天头', '地脚', '版心高'] : ['订口', '切口', '版心宽']
    const english = ['border', 'opposite border', `type area’s ${en}`]
    const at = parts.findIndex(([, value]) => value < 0)
    const wrong = at < 0 ? parts.length - 1 : at
    const found = parts[wrong]?.[1] ?? 0
    const message = { zh: `${names[wrong]}成了 ${found} mm`, en: `the ${english[wrong]} would be ${found} mm` }
    return [{ keys, message, expected }]
  }
  if (Math.abs(sum - size) <= SLACK) return []
  const message = {
    zh: `${zh[0]}和版心${zh[1]}合计 ${near} + ${far} + ${area} mm，与${zh[2]} ${size} mm 不符`,
    en: `borders and type area are ${near} + ${far} + ${area} mm, the sheet’s ${en} is ${size} mm`,
  }
  return [{ keys, message, expected }]
}

function badLines(profile: Profile): Impossibility[] {
  const { lines, linePitch } = profile.grid
  const { top, bottom } = pageMargins(profile)
  const room = millimetresToPoints(profile.page.height.value - top - bottom)
  const needed = lines.value * linePitch.value
  const fitting = Math.floor((room + SLACK) / linePitch.value)
  const keys = ['grid.lines', 'grid.linePitch', 'grid.compensation', 'grid.height', 'page.bottom', 'page.top']
  const expected = {
    zh: `行距 ${linePitch.value} pt 时至多 ${fitting} 行；只写行距，行数随之算出`,
    en: `at most ${fitting} lines of ${linePitch.value} pt; give the pitch alone, and the lines follow`,
  }
  if (lines.value >= 1 && top >= 0 && bottom >= 0 && needed <= room + SLACK) return []
  const message = {
    zh: `${lines.value} 行 × ${linePitch.value} pt = ${needed.toFixed(1)} pt，版心只有 ${room.toFixed(1)} pt 高，排不下`,
    en: `${lines.value} lines × ${linePitch.value} pt = ${needed.toFixed(1)} pt do not fit the type area of ${room.toFixed(1)} pt`,
  }
  return [{ keys, message, expected }]
}

function badCharacters({ grid, styles }: Profile): Impossibility[] {
  const cell = styles.body.size.value + grid.tracking.value
  const room = millimetresToPoints(grid.width.value)
  const needed = grid.characters.value * cell
  const keys = ['grid.characters', 'grid.tracking', 'grid.characterPitch', 'body.size', 'grid.width', 'page.right']
  // A character's own white is about a tenth of it: closer together, strokes would meet.
  const isReadable = cell >= styles.body.size.value * 0.9
  if (grid.characters.value >= 1 && isReadable && needed <= room + SLACK) return []
  const message = {
    zh: `每行 ${grid.characters.value} 字 × ${cell} pt = ${needed.toFixed(1)} pt，版心宽 ${room.toFixed(1)} pt，排不成`,
    en: `${grid.characters.value} characters × ${cell} pt = ${needed.toFixed(1)} pt cannot be set on a line of ${room.toFixed(1)} pt`,
  }
  const expected = {
    zh: '每行的字排得下，相邻的字不重叠',
    en: 'characters that fit the line and do not cover one another',
  }
  return [{ keys, message, expected }]
}

function badFooter({ page, pageNumber }: Profile): Impossibility[] {
  const { footerDistance } = pageNumber
  if (footerDistance.value >= 0 && footerDistance.value < page.bottom.value) return []
  const keys = ['pageNumber.footerDistance', 'pageNumber.offset', 'page.bottom', 'page.top', 'grid.height']
  const message = {
    zh: `地脚 ${page.bottom.value} mm，页码排不下（页脚距纸边成了 ${footerDistance.value} mm）`,
    en: `a bottom border of ${page.bottom.value} mm has no room for the page number`,
  }
  const expected = {
    zh: '地脚大于页码距版心的距离加页码的高',
    en: 'a border larger than the number’s offset and height',
  }
  return [{ keys, message, expected }]
}

function badStyles({ grid, styles }: Profile): Impossibility[] {
  // Object.keys forgets the key type; the record is total.
  return (Object.keys(styles) as StyleRole[]).flatMap((role): Impossibility[] => {
    const { size, lineHeight = grid.linePitch } = styles[role]
    // The mark's line follows its type.
    if (role === 'figure' || role === 'mark' || lineHeight.value >= size.value) return []
    const name = roleNames[role]
    const message = {
      zh: `${name.zh}字号 ${size.value} pt，行距 ${lineHeight.value} pt，上下行会重叠`,
      en: `${name.en}: type of ${size.value} pt on lines of ${lineHeight.value} pt would overlap`,
    }
    const keys = [`${role}.lineHeight`, `${role}.size`, 'grid.linePitch', 'grid.lines', 'grid.height']
    return [{ keys, message, expected: { zh: '行距不小于字号', en: 'lines no lower than the type' } }]
  })
}
