// Measured pages → what is wrong with 封面, 目录, page numbers and figures. The numbers are written here on their own: a
// judge that read them from the profile would agree with any mistake in it.

const AREA = { left: 28, right: 184, top: 37, bottom: 262 }
const PAGE_NUMBER = /^— ?(\d+) ?—$/
const ENTRY = /^(.+?)[.…·\s]{3,}(\d+)$/
// 目录 is worked out without a font: in a long report some entries fall just beyond the edge of a page.
const STRAYS = 0.05
const CAPTION = /^图\s?\d+\s/

export function judgeFrontMatter(pages, images) {
  const numbers = pages.map(printedNumber)
  const front = numbers.indexOf(1)
  if (front < 0) return { problems: ['no page is numbered 1'], entries: 0, misplaced: 0, figures: 0, front: 0 }
  const body = pages.slice(front)
  const entries = pages.slice(0, front).flatMap(readEntries)
  const figures = body.flatMap((page) => captionsOn(page).map((caption) => ({ page, caption })))
  const misplaced = entries.flatMap((entry) => judgeEntry(entry, body))
  const problems = [
    ...numbers
      .slice(0, front)
      .flatMap((number, index) => (number ? [`page ${index + 1} of the file has a number`] : [])),
    ...body.flatMap((page, index) => judgeNumber(page, index + 1)),
    ...(misplaced.length > entries.length * STRAYS ? misplaced : []),
    ...figures.flatMap(({ page, caption }) => judgeFigure(caption, page, images.get(page.number) ?? [])),
  ]
  if (front > 0 && entries.length === 0) problems.push('目录 has no entries')
  return { problems, entries: entries.length, misplaced: misplaced.length, figures: figures.length, front }
}

function numberLine(page) {
  return page.lines.find((line) => line.top >= AREA.bottom && PAGE_NUMBER.test(line.text))
}

function printedNumber(page) {
  const line = numberLine(page)
  return line && Number(PAGE_NUMBER.exec(line.text)[1])
}

// 7.5: odd numbers right, even ones left.
function judgeNumber(page, expected) {
  const line = numberLine(page)
  if (printedNumber(page) !== expected) return [`page ${expected} is numbered ${line?.text ?? 'not at all'}`]
  const isRight = line.left > (AREA.left + AREA.right) / 2
  return isRight === (expected % 2 === 1) ? [] : [`the number of page ${expected} is on the wrong side`]
}

// An entry that takes two lines ends on the second.
function readEntries(page) {
  const entries = []
  let text = ''
  for (const line of page.lines) {
    const match = ENTRY.exec(line.text)
    text += plain(match ? match[1] : line.text)
    if (match === null) {
      if (text === '目录') text = ''
      continue
    }
    entries.push({ text, page: Number(match[2]) })
    text = ''
  }
  return entries
}

function plain(text) {
  return text.replace(/[\s.…]+$/, '').replace(/\s+/g, '')
}

// 附件1 名称 stands on two lines of its page; a heading that is run in goes on with its text.
function judgeEntry({ text, page }, body) {
  const wanted = /^附件\d*/.exec(text)?.[0] ?? text
  const found = body.findIndex((candidate) => {
    const lines = candidate.lines.map((line) => line.text.replace(/\s+/g, ''))
    return lines.some((line, index) =>
      wanted === text ? (line + (lines[index + 1] ?? '')).startsWith(wanted) : line === wanted,
    )
  })
  if (found < 0) return [`「${text}」 of 目录 is on no page`]
  return found + 1 === page ? [] : [`目录 has 「${text}」 on page ${page}, it is on page ${found + 1}`]
}

function captionsOn(page) {
  return page.lines.filter((line) => CAPTION.test(line.text) && line.left > AREA.left + 20)
}

function judgeFigure(caption, page, images) {
  const own = images.find((image) => image.bottom <= caption.top + 1 && caption.top - image.bottom < 20)
  if (own === undefined) return [`no image stands above 「${caption.text}」 on its page ${page.number}`]
  const inside =
    own.left > AREA.left - 1 && own.right < AREA.right + 1 && own.top > AREA.top - 1 && caption.bottom < AREA.bottom + 1
  const middle = Math.abs((own.left + own.right) / 2 - (AREA.left + AREA.right) / 2)
  return [
    ...(inside ? [] : [`「${caption.text}」 leaves the type area`]),
    ...(middle < 1 ? [] : [`「${caption.text}」 is ${middle.toFixed(1)} mm off the middle`]),
  ]
}
