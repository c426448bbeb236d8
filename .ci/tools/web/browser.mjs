// Chromium for the checks of the page: no network, no sandbox (CI runs as root).
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'

const QUIET = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-sync']

export function openBrowser() {
  return chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-component-update', ...QUIET],
  })
}

/** A page in a context of its own. The page's policy forbids scripts; those of the checks are let past it. */
export async function openPage(browser, file) {
  const page = await newPage(browser)
  await page.goto(pathToFileURL(file).href)
  return page
}

export async function newPage(browser) {
  const context = await browser.newContext({ bypassCSP: true, viewport: { width: 1280, height: 800 } })
  return context.newPage()
}
