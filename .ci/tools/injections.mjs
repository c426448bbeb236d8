// node .ci/tools/injections.mjs [--missed]: builds every payload of test/fixtures/injections in every place that takes
// text, opens page and fragment in Chromium with scripts on, with the page's policy and without, touches everything, and
// wants to see nothing happen. Then the same trap on pages without any protection must see most payloads, or it is blind.
import { chromium } from 'playwright-core'
import { buildAll } from './security/build-all.mjs'
import { payloads } from './security/payloads.mjs'
import { CHROMIUM_ARGUMENTS, openAll, openServer } from './security/trap.mjs'
import { underPolicy, vulnerablePages } from './security/vulnerable-page.mjs'

const FEWEST_PAYLOADS = 200
// Some attack other readers (YAML, XML) or other times (full-width signs), and harm no page of today.
const LEAST_SPRUNG = 0.6
const BATCH = 100

const problems = []
const events = 0
const server = await openServer()
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: CHROMIUM_ARGUMENTS })
const guarded = await browser.newContext({ bypassCSP: false })
const bare = await browser.newContext({ bypassCSP: true })
try {
  const [policy] = await Promise.all([attack(), checkTrap()])
  await checkPolicy(policy)
} finally {
  await browser.close()
  server.close()
}
for (const problem of problems.slice(0, 20)) console.error(`✗ ${problem}`)
process.exitCode = problems.length > 0 ? 1 : 0

/** Gives the page's policy. */
async function attack() {
  const all = await buildAll(payloads)
  const sum = (key) => all.reduce((total, entry) => total + entry[key], 0)
  console.log(
    `${all.length} payloads in ${sum('places')} places: ${sum('refused')} refused with a finding, the others built`,
  )
  const built = all.filter(({ page }) => page !== undefined)
  const [pages, unguarded, fragments] = [
    await watch('page', guarded, built, ({ page }) => page),
    await watch('page without its policy', bare, built, ({ page }) => page),
    await watch('fragment', bare, built, ({ fragment }) => fragment),
  ]
  const links = pages + unguarded + fragments
  console.log(`${3 * built.length} documents opened, ${links} links clicked: ${events} events seen`)
  if (payloads.length < FEWEST_PAYLOADS) problems.push(`only ${payloads.length} payloads`)
  return built[0].page.match(/<meta http-equiv="Content-Security-Policy"[^>]*>/)[0]
}

async function watch(name, context, built, htmlOf) {
  let links = 0
  await inBatches(built, async (batch) => {
    const result = await openAll(context, server, batch.map(htmlOf))
    links += result.links
    for (const [index, seen] of result.seen.entries()) {
      for (const what of seen)
        problems.push(`${name}, ${batch[index].kind} ${JSON.stringify(batch[index].text)}: ${what}`)
    }
  })
  return links
}

async function checkTrap() {
  const sprung = await springs(bare, vulnerablePages, /^trap (?!policy)|^request (?!http:\/\/127\.)/)
  const count = sprung.filter(Boolean).length
  console.log(`on pages without protection the same trap sees ${count} of the ${payloads.length} payloads`)
  if (count < LEAST_SPRUNG * payloads.length) problems.push(`the trap saw only ${count} payloads`)
  if (!process.argv.includes('--missed')) return
  for (const [index, { kind, text }] of payloads.entries()) if (!sprung[index]) console.log(kind, JSON.stringify(text))
}

async function checkPolicy(policy) {
  // Playwright tells requests that the policy stops as well, so scripts alone are counted.
  const guardedPages = (text) => underPolicy(vulnerablePages(text).slice(0, 1), policy)
  const ran = (await springs(guarded, guardedPages, /^trap (?!policy)/)).filter(Boolean).length
  console.log(`with the page’s policy and no other protection, ${ran} of them run a script`)
  if (ran > 0) problems.push(`the policy lets ${ran} payloads run`)
}

/** For each payload whether one of its pages was seen doing what `wanted` names. */
async function springs(context, pagesOf, wanted) {
  const sprung = []
  await inBatches(payloads, async (batch) => {
    const pages = batch.map(({ text }) => pagesOf(text))
    const { seen } = await openAll(context, server, pages.flat())
    const each = pages[0].length
    for (const index of batch.keys()) {
      sprung.push(
        seen
          .slice(index * each, (index + 1) * each)
          .flat()
          .some((what) => wanted.test(what)),
      )
    }
  })
  return sprung
}

async function inBatches(items, work) {
  for (let start = 0; start < items.length; start += BATCH) await work(items.slice(start, start + BATCH))
}
