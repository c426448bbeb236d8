// The finished HTML page → a PDF of it that an installed browser prints, or the finding that says why there is none.

import type { Diagnostic, Message, Outcome } from '../diagnostics/diagnostic.ts'
import { findBrowsers } from '../io/find-browser.ts'
import { isProgram } from '../io/find-program.ts'
import { resolveFolder } from '../io/find-project.ts'
import { type Printing, printInBrowser } from '../io/run-browser.ts'
import type { Artefact } from '../model/renderer.ts'
import { LARGEST_PAGE, OLDEST_BROWSER } from '../pdf/limits.ts'
import { lostCharacters } from '../pdf/lost-characters.ts'
import { refuseFailure, refuseLargePage, refuseLostText, refuseNoBrowser, refuseOldBrowser } from '../pdf/refusals.ts'
import { setDates } from '../pdf/set-dates.ts'
import type { Environment } from './environment.ts'
import { killGroup } from './kill-group.ts'

export interface PdfOptions {
  /** The program that the command line names; it and no other is taken. */
  readonly browser?: string
  readonly epochSeconds: number
}

export async function printPdf(
  { cwd, env, platform }: Environment,
  html: Artefact,
  { browser = env.CHROME_PATH, epochSeconds }: PdfOptions,
): Promise<Outcome<Uint8Array>> {
  if (html.bytes.length > LARGEST_PAGE) return refused(refuseLargePage(html.bytes.length))
  const named = browser ? resolveFolder(cwd, browser) : undefined
  const paths = named === undefined ? findBrowsers({ platform, env }) : [named].filter(isProgram)
  if (paths.length === 0) return refused(refuseNoBrowser(named))
  const { path, printing } = await printWithFirst(paths, new TextDecoder().decode(html.bytes), platform)
  if (printing.ok) return finish(path, printing.pdf, html, epochSeconds)
  const { kind, reason } = printing
  return refused(kind === 'old' ? refuseOldBrowser(path, reason) : refuseFailure(path, reason))
}

// Chromium says its version in half a second; a first start on a slow office PC takes long.
const START_PATIENCE = 45_000
const PATIENCE = 180_000

interface Attempt {
  readonly path: string
  readonly printing: Printing
}

/** The next one is tried where one is too old or says nothing at all; if none prints, the first one's failure is told. */
async function printWithFirst(paths: readonly string[], html: string, platform: string): Promise<Attempt> {
  const attempts: Attempt[] = []
  for (const path of paths) {
    const printing = await printInBrowser(html, {
      path,
      startMilliseconds: START_PATIENCE,
      milliseconds: PATIENCE,
      oldest: OLDEST_BROWSER,
      // Chromium does not run as root with it. The page is ours, runs no scripts and fetches nothing.
      sandbox: platform !== 'linux' || process.getuid?.() !== 0,
      killGroup: (id) => killGroup(id, platform),
    })
    attempts.push({ path, printing })
    if (printing.ok || printing.kind === 'failed') return { path, printing }
  }
  const [first] = attempts
  if (first === undefined) throw new Error('no browser was given to try')
  return first
}

/** What leaves the house has the dates it is given and every character of the report. */
async function finish(
  path: string,
  printed: Uint8Array,
  html: Artefact,
  seconds: number,
): Promise<Outcome<Uint8Array>> {
  const { readText } = await import('../verify/pages/read-text.ts')
  const pages = await readText(printed)
  if (pages === undefined) return refused(refuseFailure(path, NOT_READABLE))
  const lost = lostCharacters([...html.readBack.paragraphs, ...html.readBack.footnotes], pages)
  if (lost.length > 0) return refused(refuseLostText(path, lost))
  const pdf = setDates(printed, seconds)
  return pdf === undefined ? refused(refuseFailure(path, OTHER_DATES)) : { ok: true, value: pdf, diagnostics: [] }
}

const NOT_READABLE: Message = { zh: '它打印的不是 PDF', en: 'what it printed is no PDF' }
const OTHER_DATES: Message = {
  zh: '它把日期写在 PDF 的别处，同样的内容会得到不同的文件',
  en: 'it writes dates elsewhere in the PDF, and equal reports would become unequal files',
}

function refused(diagnostic: Diagnostic): Outcome<Uint8Array> {
  return { ok: false, diagnostics: [diagnostic] }
}
