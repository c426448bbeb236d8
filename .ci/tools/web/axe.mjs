// A page as it is shown → what axe-core finds against WCAG 2.2 AA, a sentence each.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What a reader may have set. */
export const SCHEMES = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'light', forcedColors: 'active' },
}
export const WIDTHS = [320, 768, 1280]

/** Also how many rules passed on something: none would mean that nothing was looked at. */
export async function judgeAxe(page) {
  await prepare(page)
  const { violations, passed } = await page.evaluate(async (tags) => {
    const result = await globalThis.axe.run(document, {
      runOnly: { type: 'tag', values: tags },
      // Off unless asked for, though it carries a tag of WCAG 2.2.
      rules: { 'target-size': { enabled: true } },
      resultTypes: ['violations'],
    })
    const violations = result.violations.map(({ id, nodes }) => ({
      id,
      count: nodes.length,
      place: nodes[0].target.join(' '),
      why: nodes[0].any.concat(nodes[0].all, nodes[0].none).map(({ message }) => message)[0],
    }))
    return { violations, passed: result.passes.length }
  }, TAGS)
  const sentences = violations.map(({ id, count, place, why }) => `${id} × ${count}, first ${place}: ${why}`)
  return { sentences: passed > 0 ? sentences : [...sentences, 'axe found nothing to judge'], passed }
}

// Axe judges no text upon a gradient: the shades at the edges of a table would hide its text from the check.
async function prepare(page) {
  if (await page.evaluate(() => 'axe' in globalThis)) return
  await page.addStyleTag({ content: '.table { background: none !important; }' })
  await page.evaluate(source)
}
