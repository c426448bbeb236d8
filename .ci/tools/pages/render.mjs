// A DOCX and an HTML file → PDF files, as LibreOffice and Chromium print them, and the page's width on a phone.
import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'

/** Throws with the converter's own words when no PDF comes out. */
export function printDocx(docx, folder) {
  // A profile of its own: two runs of soffice that share one wait for each other or give up.
  const profile = pathToFileURL(mkdtempSync(join(tmpdir(), 'soffice-'))).href
  const options = ['--headless', '--norestore', '--convert-to', 'pdf', '--outdir', folder, docx]
  const { status, stdout, stderr } = spawnSync('soffice', [`-env:UserInstallation=${profile}`, ...options], {
    encoding: 'utf8',
    timeout: 120_000,
  })
  if (status !== 0) throw new Error(`soffice: exit ${status}\n${stdout}${stderr}`)
  return join(folder, `${basename(docx, '.docx')}.pdf`)
}

/**
 * Prints the page, and shows it at `widths` (CSS pixels): for each the widest that its content reaches and a picture.
 */
export async function printHtml(html, folder, widths) {
  // --no-sandbox: CI runs as root, where Chromium has no sandbox.
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage()
    await page.goto(pathToFileURL(html).href)
    const pdf = join(folder, 'chromium.pdf')
    await page.pdf({ path: pdf, preferCSSPageSize: true, printBackground: true })
    const screens = []
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 })
      await page.screenshot({ path: join(folder, `screen-${width}.png`), fullPage: true })
      screens.push({ width, reached: await page.evaluate('document.documentElement.scrollWidth') })
    }
    return { pdf, screens }
  } finally {
    await browser.close()
  }
}
