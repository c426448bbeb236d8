// A request → its answer. The list of routes is closed: nothing is read from the disk, and no path of a request is one.

import type { Language } from '../diagnostics/finding-words.ts'
import type { Answer, Listening, Question } from '../model/exchange.ts'
import { refuse } from './admission.ts'
import { browserScript, browserStyle } from './browser-files.ts'
import { answer, PAGE_POLICY, SHELL_POLICY, textAnswer } from './headers.ts'
import { shellPage } from './shell-page.ts'
import type { PreviewState } from './state.ts'

const HTML = 'text/html; charset=utf-8'

type Route = (state: PreviewState, language: Language) => Answer

const routes = new Map<string, Route>([
  ['/', (_, language) => answer(HTML, shellPage(language), SHELL_POLICY)],
  ['/preview.css', () => answer('text/css; charset=utf-8', browserStyle)],
  ['/preview.js', () => answer('text/javascript; charset=utf-8', browserScript)],
  ['/state', ({ view }) => answer('application/json; charset=utf-8', JSON.stringify(view))],
  ['/events', ({ view }) => ({ ...answer('text/event-stream', announcement(view.version)), stream: true })],
  ['/page/web', ({ pages }) => pageAnswer(pages?.web)],
  ['/page/paper', ({ pages }) => pageAnswer(pages?.paper)],
])

/** Always answers; HEAD has the headers of GET, and io/ leaves the body out. */
export function respond(question: Question, listening: Listening, state: PreviewState, language: Language): Answer {
  const refusal = refuse(question, listening)
  if (refusal) return refusal
  const [path = ''] = question.target.split('?')
  return routes.get(path)?.(state, language) ?? textAnswer(404, 'Not found.\n')
}

/** What open pages are told when a build is done. */
export function announcement(version: number): string {
  return `data: ${version}\n\n`
}

function pageAnswer(html: string | undefined): Answer {
  return html === undefined ? textAnswer(404, 'No page yet.\n') : answer(HTML, html, PAGE_POLICY)
}
