// The list of findings beside the page. Everything is set as text: nothing of the report becomes markup here.

import type { View, ViewFinding } from '../view.ts'
import { element, textOf } from './page-parts.ts'

export function showFindings({ findings }: View, goTo: (id: string) => void): void {
  const panel = element('findings')
  if (findings.length === 0) {
    panel.replaceChildren(line('none', textOf('none')))
    return
  }
  const list = document.createElement('ol')
  list.append(...findings.map((finding) => item(finding, goTo)))
  panel.replaceChildren(list)
}

function item(finding: ViewFinding, goTo: (id: string) => void): HTMLElement {
  const entry = document.createElement('li')
  entry.id = `finding${finding.id}`
  entry.tabIndex = -1
  entry.className = finding.severity
  const message = line('message', ` ${finding.message}`)
  message.prepend(span('weight', finding.weight))
  entry.append(message)
  if (finding.place) entry.append(line('place', finding.place))
  for (const { label, text } of finding.details) {
    const detail = line('detail', text)
    detail.prepend(span('label', label))
    entry.append(detail)
  }
  entry.append(line('code', finding.code))
  if (finding.placed) entry.append(button(finding.id, goTo))
  return entry
}

function button(id: string, goTo: (id: string) => void): HTMLElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.textContent = textOf('show')
  made.onclick = () => goTo(id)
  return made
}

function line(className: string, text: string): HTMLElement {
  return named(document.createElement('p'), className, text)
}

function span(className: string, text: string): HTMLElement {
  return named(document.createElement('span'), className, text)
}

function named(made: HTMLElement, className: string, text: string): HTMLElement {
  made.className = className
  made.textContent = text
  return made
}
