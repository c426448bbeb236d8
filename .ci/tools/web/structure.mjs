// A page → whether it scrolls sideways and how its headings stand, a sentence for what is wrong.

export async function judgeReach(page, width) {
  await page.setViewportSize({ width, height: 800 })
  const reached = await page.evaluate(() => document.documentElement.scrollWidth)
  return reached > width ? [`${width} px: the page scrolls sideways, its content is ${reached} px wide`] : []
}

export async function judgeHeadings(page) {
  const levels = await page.$$eval('h1, h2, h3, h4, h5, h6', (all) => all.map(({ tagName }) => Number(tagName[1])))
  const titles = levels.filter((level) => level === 1).length
  const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)
  return [
    ...(titles === 1 ? [] : [`${titles} h1 elements, not one`]),
    ...skips.map((level) => `an h${level} stands where its level skips one`),
  ]
}
