// 目录: the page that each of its lines names against the page where its heading stands.

import type { PageCheck } from '../check.ts'
import type { Line } from '../pages/page.ts'
import { numberOn } from '../pages/page-numbers.ts'
import { ATTACHMENT_LABEL } from '../pages/parts.ts'
import type { Sheet } from '../pages/sheet.ts'
import { fail, pass, unverified } from '../result.ts'

const ENTRY = /^(.{2,}?)[\s.…·．]*(\d{1,4})$/
const CONTENTS = /^目\s*[录次]$/

export const contentsPages: PageCheck = {
  id: 'elements/contents',
  group: 'elements',
  evidence: 'pages',
  clause: 'GB/T 9704-2012 未规定',
  strength: '实务',
  title: { zh: '目录页码（实测）', en: 'Page numbers of the table of contents (measured)' },
  expected: () => ({ zh: '与标题所在面的页码相同', en: 'those of the pages on which the headings stand' }),
  run: ({ right, parts }) => {
    const at = right.findIndex(({ text }) => text.some((line) => CONTENTS.test(line.text)))
    if (at < 0) return unverified('没有目录', 'there is no table of contents')
    // In a section of its own it may take several pages.
    const contents = at < parts.front.length ? parts.front.slice(at) : right.slice(at, at + 1)
    const entries = contents.flatMap(({ text }) => text.flatMap((line) => toEntry(line)))
    const found = entries.map((entry) => ({ ...entry, page: pageOf(entry.title, right.slice(at)) }))
    const known = found.filter(({ page }) => page !== undefined)
    if (known.length === 0) return unverified('目录各条没有在正文中找到', 'its entries were not found in the text')
    const wrong = known.filter(({ page, printed }) => page !== printed)
    const [first] = wrong
    if (first === undefined) return pass(`${known.length} 条`, `${known.length} entries`)
    return fail(
      `“${first.title}”目录写 ${first.printed}，实在第 ${first.page} 页；共 ${wrong.length} 条不符`,
      `“${first.title}” names ${first.printed}, stands on ${first.page}; ${wrong.length} are wrong`,
    )
  },
}

function toEntry({ text }: Line): readonly { readonly title: string; readonly printed: number }[] {
  const [, title, page] = ENTRY.exec(text) ?? []
  return title && page && !/^[—–-]/.test(title)
    ? [{ title: title.replace(/[\s.…·]+$/, ''), printed: Number(page) }]
    : []
}

/**
 * The number printed on the first sheet that has a line beginning with the title, contents apart. 附件1 and its title
 * stand on lines of their own.
 */
function pageOf(title: string, sheets: readonly Sheet[]): number | undefined {
  const plain = (text: string) => text.replace(/\s/g, '')
  const wanted = plain(title)
  const label = /^附件\d*/.exec(wanted)?.[0]
  const isIts = (text: string) =>
    label === undefined ? text.startsWith(wanted) : label === ATTACHMENT_LABEL.exec(text)?.[0].slice(-label.length)
  const found = sheets.find(({ text }) => text.some((line) => isIts(plain(line.text)) && !ENTRY.test(line.text)))
  return found && numberOn(found)?.value
}
