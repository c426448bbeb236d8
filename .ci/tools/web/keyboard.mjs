// A page under the Tab key: everything that answers to it is reached, is seen when it is, and leads where it says.

/** Tab from the top to the end: all links and scrolling boxes that are shown, each with a visible sign of focus. */
export async function judgeKeyboard(page) {
  await restart(page)
  const expected = await page.evaluate(markStops)
  const seen = new Set()
  const sentences = []
  // One more than there are: focus then leaves the page.
  for (let press = 0; press <= expected.length; press += 1) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(describeFocus)
    if (stop === undefined) break
    seen.add(stop.number)
    if (!stop.visible) sentences.push(`focus on ${stop.name} cannot be seen`)
  }
  const missed = expected.filter(({ number }) => !seen.has(number)).map(({ name }) => name)
  const width = page.viewportSize().width
  if (missed.length > 0) sentences.push(`${missed.length} places are out of Tab's reach, first ${missed[0]}`)
  if (expected.length === 0) sentences.push('nothing to reach by Tab, not even the skip link')
  return sentences.map((sentence) => `${width} px: ${sentence}`)
}

// In the browser: numbers the links, the boxes that scroll and what else asks for Tab, as far as they are shown.
function markStops() {
  const scrolls = (element) =>
    element.scrollWidth > element.clientWidth && getComputedStyle(element).overflowX === 'auto'
  const all = [...document.querySelectorAll('body *')].filter(
    (element) => element.checkVisibility() && (element.matches('a[href], summary, [tabindex="0"]') || scrolls(element)),
  )
  return all.map((element, number) => {
    element.dataset.stop = String(number)
    return { number, name: element.getAttribute('aria-label') ?? element.textContent.slice(0, 20) }
  })
}

// In the browser: what has the focus; undefined where nothing has.
function describeFocus() {
  const element = document.activeElement
  if (element === null || element === document.body) return undefined
  const { outlineStyle, outlineWidth, opacity, clipPath } = getComputedStyle(element)
  const { width, height, left, right } = element.getBoundingClientRect()
  const inWindow = right > 0 && left < innerWidth && width > 1 && height > 1
  const outlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1
  return {
    number: element.dataset.stop === undefined ? undefined : Number(element.dataset.stop),
    name: element.getAttribute('aria-label') ?? element.textContent.slice(0, 20),
    visible: outlined && inWindow && opacity === '1' && clipPath === 'none',
  }
}

// Tab goes on from where the reader was last: only a fresh page begins at its top.
async function restart(page) {
  await page.goto(page.url().replace(/#.*/, ''))
}

/** The first stop of Tab, out of sight before; Enter there puts the next stop behind the list of headings. */
export async function judgeSkipLink(page) {
  const width = page.viewportSize().width
  await restart(page)
  await page.keyboard.press('Tab')
  const text = await page.evaluate(() => document.activeElement?.textContent)
  if (text !== '跳到正文') return [`${width} px: the first Tab reaches ${JSON.stringify(text)}, not the skip link`]
  await page.keyboard.press('Enter')
  const inMain = () => page.evaluate(() => document.activeElement?.closest('main') !== null)
  if (!(await inMain())) return [`${width} px: the skip link does not move the focus to the main part`]
  const stops = await page.evaluate(() => document.querySelectorAll('main a, main [tabindex="0"]').length)
  await page.keyboard.press('Tab')
  return stops === 0 || (await inMain()) ? [] : [`${width} px: Tab after the skip link leaves the main part`]
}

/** A click on each entry beside the text brings its heading into view. */
export async function judgeOutline(page) {
  const entries = await page.$$('nav.outline a')
  const sentences = []
  for (const entry of entries) {
    const href = await entry.getAttribute('href')
    await entry.click({ timeout: 5000 })
    const inView = await page.evaluate(
      (id) => {
        const { top, bottom } = document.getElementById(id)?.getBoundingClientRect() ?? { top: -1, bottom: -1 }
        return top >= 0 && bottom <= innerHeight
      },
      decodeURIComponent(href.slice(1)),
    )
    if (!inView) sentences.push(`${href} beside the text does not bring its heading into view`)
  }
  const headings = await page.$$eval('h2.heading-1, h2.attachment-title', (all) => all.length)
  if (headings > 1 && entries.length < headings)
    sentences.push(`${entries.length} entries beside the text for ${headings} headings`)
  return { sentences, count: entries.length }
}
