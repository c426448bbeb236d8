// The frame with the report's page. A new page loads behind the old one and takes its place when it is ready, at the
// same place of the text: the reader sees neither an empty frame nor a jump.

import { drawSheets, fitSheets } from './sheets.ts'

export interface Stage {
  /** Shows the pages of this number; 0: there are none. */
  load(pages: number): void
  choose(view: 'web' | 'paper'): void
  /** Sheets at their actual size, or as wide as the window has room for. */
  scale(actual: boolean): void
  fit(): void
  goTo(id: string): void
  /** The next pages are others, whatever their number. */
  forget(): void
  /** A mark on a sheet was chosen: the id of its remark. */
  onMark: (id: string) => void
  onSheets: (count: number) => void
}

export function createStage(box: HTMLElement): Stage {
  let view: 'web' | 'paper' = 'web'
  let pages = 0
  let actual = false
  let current: HTMLIFrameElement | undefined
  let next: HTMLIFrameElement | undefined

  const open = (keepPlace: boolean) => {
    next?.remove()
    const frame = createFrame(box, `/page/${view}`)
    next = frame
    frame.addEventListener('load', () => {
      if (frame === next) present(frame, keepPlace)
    })
    box.append(frame)
  }

  const present = (frame: HTMLIFrameElement, keepPlace: boolean) => {
    const { contentDocument: page, contentWindow: window } = frame
    if (!page || !window) return
    const sheets = drawSheets(page)
    if (sheets > 0) stage.onSheets(sheets)
    fitSheets(page, actual)
    const old = current?.contentWindow
    if (keepPlace && old) window.scrollTo(old.scrollX, old.scrollY)
    page.addEventListener('click', (event) => follow(event, stage.onMark))
    const hadFocus = document.activeElement === current
    current?.remove()
    current = frame
    next = undefined
    frame.classList.remove('behind')
    if (hadFocus) frame.focus()
  }

  const stage: Stage = {
    load: (number) => {
      if (number === pages) return
      pages = number
      if (number > 0) open(true)
      else {
        current?.remove()
        current = undefined
      }
    },
    choose: (chosen) => {
      if (chosen === view) return
      view = chosen
      if (pages > 0) open(false)
    },
    scale: (isActual) => {
      actual = isActual
      stage.fit()
    },
    fit: () => {
      if (current?.contentDocument) fitSheets(current.contentDocument, actual)
    },
    goTo: (id) => {
      const place = current?.contentDocument?.getElementById(id)
      place?.scrollIntoView({ block: 'center' })
      const target = place?.querySelector('a') ?? place
      target?.focus({ preventScroll: true })
    },
    forget: () => {
      pages = -1
    },
    onMark: () => {},
    onSheets: () => {},
  }
  return stage
}

function createFrame(box: HTMLElement, address: string): HTMLIFrameElement {
  const frame = document.createElement('iframe')
  frame.title = box.dataset.title ?? ''
  // No script of the page could run, even if one came into it.
  frame.setAttribute('sandbox', 'allow-same-origin')
  frame.className = 'behind'
  frame.src = address
  return frame
}

// Other sites may not load in the frame: a link opens beside it.
function follow(event: MouseEvent, onMark: (id: string) => void): void {
  // The frame has classes of its own: `instanceof` of the shell's would not know its elements.
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]')
  const id = link?.dataset.remark
  if (!link || (id === undefined && link.getAttribute('href')?.startsWith('#'))) return
  event.preventDefault()
  if (id === undefined) open(link.href, '_blank', 'noopener')
  else onMark(id)
}
