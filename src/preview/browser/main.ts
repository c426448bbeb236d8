// The shell's script: fetches what there is to show whenever the server says that something changed, and shows it.

import type { View } from '../view.ts'
import { showFindings } from './findings.ts'
import { element, textOf } from './page-parts.ts'
import { createStage } from './stage.ts'

const stage = createStage(element('stage'))
let shown: View | undefined

function show(view: View): void {
  shown = view
  document.title = view.title === '' ? textOf('title') : `${view.title} · ${textOf('title')}`
  const status = element('status')
  status.textContent = view.status
  status.className = view.tone
  element('count').textContent = String(view.findings.length)
  showNotice(view.notice, view.failure)
  showFindings(view, (id) => {
    if (matchMedia('(max-width: 60rem)').matches) openFindings(false)
    stage.goTo(id)
  })
  stage.load(view.pages)
}

function showNotice(notice: string | undefined, failure: string | undefined): void {
  const box = element('notice')
  box.hidden = notice === undefined
  const text = document.createElement('p')
  text.textContent = notice ?? ''
  box.replaceChildren(text)
  if (failure === undefined) return
  const stack = document.createElement('pre')
  stack.tabIndex = 0
  stack.textContent = failure
  box.append(stack)
}

async function refresh(): Promise<void> {
  const response = await fetch('/state')
  if (response.ok) show((await response.json()) as View)
}

function follow(): void {
  const events = new EventSource('/events')
  events.onmessage = () => void refresh().catch(showLoss)
  events.onerror = showLoss
}

// The browser goes on trying; when the preview runs again, its first message shows everything anew.
function showLoss(): void {
  showNotice(textOf('lost'), undefined)
  stage.forget()
}

function openFindings(open: boolean): void {
  element('findings').hidden = !open
  element('toggle').setAttribute('aria-expanded', String(open))
  stage.fit()
}

function chooseView(view: 'web' | 'paper'): void {
  for (const name of ['web', 'paper']) element(name).setAttribute('aria-pressed', String(name === view))
  element('actual').hidden = view === 'web'
  element('sheets').hidden = view === 'web'
  stage.choose(view)
}

element('web').onclick = () => chooseView('web')
element('paper').onclick = () => chooseView('paper')
element('toggle').onclick = () => openFindings(element('findings').hidden === true)
element('actual').onclick = ({ currentTarget }) => {
  const button = currentTarget as HTMLElement // Its own button.
  const actual = button.getAttribute('aria-pressed') !== 'true'
  button.setAttribute('aria-pressed', String(actual))
  stage.scale(actual)
}
stage.onMark = (id) => {
  openFindings(true)
  document.getElementById(`finding${id}`)?.focus()
}
stage.onSheets = (count) => {
  element('sheets').textContent = textOf('sheets').replace('#', String(count))
}
addEventListener('resize', () => stage.fit())
addEventListener('keydown', ({ key }) => {
  if (key === 'Escape' && shown && !element('findings').hidden) {
    openFindings(false)
    element('toggle').focus()
  }
})
openFindings(matchMedia('(min-width: 75rem)').matches)
follow()
