// A request → why it is refused, if it is. Other sites that the reader has open must neither read the report (DNS
// rebinding, cross-site requests) nor frame it; programs that send none of these headers are the reader's own.

import type { Answer, Listening, Question } from '../model/exchange.ts'
import { textAnswer } from './headers.ts'

/** Undefined for a request that may be answered. */
export function refuse(question: Question, listening: Listening): Answer | undefined {
  if (question.method !== 'GET' && question.method !== 'HEAD') {
    return textAnswer(405, 'Only GET and HEAD.\n', { Allow: 'GET, HEAD' })
  }
  const hosts = admittedHosts(listening)
  const host = question.host?.toLowerCase()
  if (host === undefined || !hosts.has(host)) return textAnswer(403, 'Unknown Host.\n')
  if (question.origin !== undefined && question.origin.toLowerCase() !== `http://${host}`) {
    return textAnswer(403, 'Foreign Origin.\n')
  }
  return comesFromElsewhere(question) ? textAnswer(403, 'Cross-site request.\n') : undefined
}

function admittedHosts({ hosts, port }: Listening): ReadonlySet<string> {
  return new Set(hosts.flatMap((host) => [`${host}:${port}`, ...(port === 80 ? [host] : [])]))
}

// `same-site` is another port of this machine: not ours either. A link from elsewhere that the reader follows is fine.
function comesFromElsewhere({ fetchSite, fetchMode, fetchDest }: Question): boolean {
  if (fetchSite === undefined || fetchSite === 'same-origin' || fetchSite === 'none') return false
  return !(fetchMode === 'navigate' && fetchDest === 'document')
}
