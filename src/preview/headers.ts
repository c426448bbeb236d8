// Headers of the preview's answers: nothing is kept, sniffed, framed by others or read by others.

import type { Answer } from '../model/exchange.ts'

const COMMON: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
}

const NOTHING = "default-src 'none'; frame-ancestors 'none'"

/** The shell runs its own script and frames its own pages; nothing else loads. */
export const SHELL_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** The report's page holds everything it needs, and never a script. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ')

export function answer(type: string, body: string, policy: string = NOTHING): Answer {
  return { status: 200, headers: { ...COMMON, 'Content-Type': type, 'Content-Security-Policy': policy }, body }
}

/** A refusal or another short message, for whoever reads the network panel. */
export function textAnswer(status: number, body: string, more: Readonly<Record<string, string>> = {}): Answer {
  const { headers } = answer('text/plain; charset=utf-8', body)
  return { status, headers: { ...headers, ...more }, body }
}
