// A DOCX and an HTML file → PDF files, as LibreOffice and Chromium print them, and the page's width on a phone.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'

/** Throws with the converter's own words when no PDF comes out. */
export function printDocx(docx, folder) {
  return convert(docx, 'pdf', folder)
}

/**
 * Prints the file with the two settings that it states and LibreOffice 7.4 passes over: no gap between 汉字 and digits
 * (autoSpaceDE, autoSpaceDN) and no mark beyond the end of a line (overflowPunct).
 */
export function printDocxAsStated(docx, folder) {
  const flat = convert(docx, 'fodt', folder)
  const text = readFileSync(flat, 'utf8')
    .replaceAll('style:text-autospace="ideograph-alpha"', 'style:text-autospace="none"')
    .replaceAll('style:punctuation-wrap="hanging"', 'style:punctuation-wrap="simple"')
  writeFileSync(flat, text)
  return convert(flat, 'pdf', folder)
}

function convert(file, format, folder) {
  // A profile of its own: two runs of soffice that share one wait for each other or give up.
  const profile = pathToFileURL(mkdtempSync(join(tmpdir(), 'soffice-'))).href
  const options = ['--headless', '--norestore', '--convert-to', format, '--outdir', folder, file]
  const { status, stdout, stderr } = spawnSync('soffice', [`-env:UserInstallation=${profile}`, ...options], {
    encoding: 'utf8',
    timeout: 120_000,
  })
  if (status !== 0) throw new Error(`soffice: exit ${status}\n${stdout}${stderr}`)
  return join(folder, `${basename(file, extname(file))}.${format}`)
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
