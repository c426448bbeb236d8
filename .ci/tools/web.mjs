// node .ci/tools/web.mjs <html…>: opens every page in Chromium as readers do, in each colour scheme and at each width,
// and judges what only a browser can tell: axe-core's rules of WCAG 2.2 AA, sideways scrolling, the keyboard, the outline.
import { basename } from 'node:path'
import { judgeAxe, SCHEMES, WIDTHS } from './web/axe.mjs'
import { openBrowser, openPage } from './web/browser.mjs'
import { judgeKeyboard, judgeOutline, judgeSkipLink } from './web/keyboard.mjs'
import { selfCheck } from './web/self-check.mjs'
import { judgeHeadings, judgeReach } from './web/structure.mjs'

/** 640: a window of 1280 at 200 %. */
const REACH_WIDTHS = [320, 640, 768, 1280]
const WIDE = 1280
const AT_ONCE = 2

const files = process.argv.slice(2)
if (files.length === 0) throw new Error('usage: node .ci/tools/web.mjs <html…>')

const browser = await openBrowser()
try {
  const problems = await selfCheck(browser)
  const queue = [...files]
  await Promise.all(Array.from({ length: AT_ONCE }, () => work(queue, problems)))
  for (const problem of problems) console.error(`✗ ${problem}`)
  process.exitCode = problems.length > 0 ? 1 : 0
} finally {
  await browser.close()
}

async function work(queue, problems) {
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    const { found, facts } = await judgeFile(file)
    console.log(`${basename(file)}: ${facts}`)
    problems.push(...found.map((sentence) => `${basename(file)}, ${sentence}`))
  }
}

async function judgeFile(file) {
  const found = []
  let rules = 0
  const page = await openPage(browser, file)
  for (const [scheme, media] of Object.entries(SCHEMES)) {
    await page.emulateMedia(media)
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 })
      const { sentences, passed } = await judgeAxe(page)
      rules += passed
      found.push(...sentences.map((sentence) => `${scheme}, ${width} px: ${sentence}`))
    }
  }
  await page.emulateMedia(SCHEMES.light)
  for (const width of REACH_WIDTHS) found.push(...(await judgeReach(page, width)))
  found.push(...(await judgeHeadings(page)))
  for (const width of [320, WIDE]) {
    await page.setViewportSize({ width, height: 800 })
    found.push(...(await judgeSkipLink(page)), ...(await judgeKeyboard(page)))
  }
  const listed = await judgeOutline(page)
  found.push(...listed.sentences)
  await page.context().close()
  const facts = `${rules} rules of axe passed in ${Object.keys(SCHEMES).length * WIDTHS.length} views, ${listed.count} entries beside the text`
  return { found, facts }
}
