// A page of HTML → the PDF that a browser prints of it, in a profile of its own that is gone afterwards.

import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Message } from '../diagnostics/diagnostic.ts'
import { BrowserError, type BrowserPipe } from './browser-pipe.ts'
import { type Program, startBrowser } from './browser-process.ts'
import { printPage, readVersion } from './print-page.ts'
import { removeFolder } from './remove-folder.ts'
import { explainSystemError } from './system-error.ts'

export interface Browser extends Program {
  /** The first version that prints our pages as they are meant. */
  readonly oldest: number
  /** It is given up when it has not said its version after so long, */
  readonly startMilliseconds: number
  /** and when it has not printed after so long. */
  readonly milliseconds: number
}

export type Printing =
  | { readonly ok: true; readonly pdf: Uint8Array }
  /** `mute`: it never said its version; `old`: it did, and cannot print our pages; `failed`: it can, and did not. */
  | { readonly ok: false; readonly kind: 'mute' | 'old' | 'failed'; readonly reason: Message }

/** Never rejects for what the browser or the system does. */
export async function printInBrowser(html: string, browser: Browser): Promise<Printing> {
  let profile: string | undefined
  try {
    profile = mkdtempSync(join(tmpdir(), 'nianbao-pdf-'))
    const { pipe, stop } = startBrowser(browser, profile)
    try {
      return await converse(pipe, html, browser)
    } finally {
      await stop()
    }
  } catch (error) {
    return { ok: false, kind: 'mute', reason: explainSystemError(error).reason }
  } finally {
    if (profile !== undefined) removeFolder(profile)
  }
}

async function converse(pipe: BrowserPipe, html: string, browser: Browser): Promise<Printing> {
  let kind: 'mute' | 'failed' = 'mute'
  try {
    const { product, major } = await within(browser.startMilliseconds, pipe, readVersion(pipe))
    if (major < browser.oldest) return { ok: false, kind: 'old', reason: { zh: product, en: product } }
    kind = 'failed'
    return { ok: true, pdf: await within(browser.milliseconds, pipe, printPage(pipe, html)) }
  } catch (error) {
    if (error instanceof BrowserError) return { ok: false, kind, reason: error.text }
    throw error
  }
}

async function within<T>(milliseconds: number, pipe: BrowserPipe, work: Promise<T>): Promise<T> {
  const seconds = milliseconds / 1000
  const late = { zh: `${seconds} 秒没有做完，已停止`, en: `it took more than ${seconds} s and was stopped` }
  const timer = setTimeout(() => pipe.fail(new BrowserError(late)), milliseconds)
  try {
    return await work
  } finally {
    clearTimeout(timer)
  }
}
