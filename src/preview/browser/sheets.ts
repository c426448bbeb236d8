// Draws the sheets of paper behind the columns that a flow fills, with their page numbers, and fits them to the window.
// The style sheet (render/html/sheet-rules.ts) sets every measure; here columns are counted.

import { repeatHeads } from './repeat-heads.ts'

/** How many sheets the article fills; 0 for a page that has none. */
export function drawSheets(page: Document): number {
  let number = 0
  let count = 0
  for (const flow of page.querySelectorAll<HTMLElement>('.flow')) {
    const [first] = flow.querySelectorAll<HTMLElement>('.sheet')
    const columns = flow.querySelector<HTMLElement>('.columns')
    if (!first || !columns) continue
    const { numbering } = flow.dataset
    if (numbering === 'restart') number = 0
    const sheetOf = (part: Element) => columnOf(part, columns, flow)
    for (const table of columns.querySelectorAll('table')) repeatHeads(table, sheetOf)
    const sheets = countColumns(columns, flow)
    count += sheets
    for (let index = 0; index < sheets; index += 1) {
      const sheet = index === 0 ? first : first.cloneNode(false)
      // A clone of an element is one.
      if (numbering !== 'none') number += 1
      numberSheet(sheet as HTMLElement, index, numbering === 'none' ? undefined : number)
      if (index > 0) columns.before(sheet)
    }
    spread(flow, columns, sheets)
  }
  return count
}

function numberSheet(sheet: HTMLElement, index: number, number: number | undefined): void {
  sheet.style.setProperty('--index', String(index))
  if (number === undefined) return
  sheet.classList.remove('odd', 'even')
  sheet.classList.add(number % 2 === 1 ? 'odd' : 'even')
  const text = sheet.ownerDocument.createElement('div')
  text.className = 'sheet-number'
  text.textContent = `— ${number} —`
  sheet.append(text)
}

const WRAPS = CSS.supports('column-wrap', 'wrap')

/** From the head of a sheet to that of the next, or from side to side where they stand beside one another. */
function stepOf(columns: HTMLElement, flow: HTMLElement): { readonly step: number; readonly gap: number } {
  const style = getComputedStyle(columns)
  if (!WRAPS) {
    const gap = Number.parseFloat(style.columnGap)
    return { step: columns.clientWidth + gap, gap }
  }
  const paper = getComputedStyle(flow)
  const margins = Number.parseFloat(paper.paddingTop) + Number.parseFloat(paper.paddingBottom)
  const gap = Number.parseFloat(style.rowGap) - margins
  return { step: (flow.querySelector<HTMLElement>('.sheet')?.offsetHeight ?? 1) + gap, gap }
}

function countColumns(columns: HTMLElement, flow: HTMLElement): number {
  const { step, gap } = stepOf(columns, flow)
  const length = WRAPS ? flow.offsetHeight : columns.scrollWidth
  return Math.max(1, Math.round((length + gap) / step))
}

function columnOf(part: Element, columns: HTMLElement, flow: HTMLElement): number {
  const [place, start] = [part.getBoundingClientRect(), columns.getBoundingClientRect()]
  const distance = WRAPS ? place.top - start.top : place.left - start.left
  return Math.floor((distance + 1) / stepOf(columns, flow).step)
}

// Where columns do not wrap, they overflow to the right: the flow is made as wide as its sheets, for scrolling.
function spread(flow: HTMLElement, columns: HTMLElement, sheets: number): void {
  if (WRAPS || sheets === 1) return
  const gap = Number.parseFloat(getComputedStyle(columns).columnGap)
  flow.style.marginRight = `${(sheets - 1) * (columns.clientWidth + gap)}px`
}

/** Scaled, not zoomed: at another size of type lines could break elsewhere. */
export function fitSheets(page: Document, actual: boolean): void {
  const article = page.querySelector('article')
  const main = page.querySelector('main')
  if (!article || !main || !page.querySelector('.flow')) return
  main.style.width = ''
  const room = main.parentElement?.clientWidth ?? 0
  const edge = 2 * Number.parseFloat(getComputedStyle(page.body).paddingLeft)
  const scale = actual ? 1 : Math.min(1, (room - edge) / article.offsetWidth)
  article.style.transform = `scale(${scale})`
  main.style.width = `${article.offsetWidth * scale}px`
  main.style.height = `${article.offsetHeight * scale}px`
}
