// node .ci/tools/injections.mjs [--missed]: builds every payload of test/fixtures/injections in every place that takes
// text, opens page and fragment in Chromium with scripts on, with the page's policy and without, touches everything, and
// wants to see nothing happen. Then the same trap on pages without any protection must see most payloads, or it is blind.
import { chromium } from 'playwright-core'
import { buildPayload } from './security/build-payload.mjs'
import { loadCompiler } from './security/compiler.mjs'
import { payloads } from './security/payloads.mjs'
import { CHROMIUM_ARGUMENTS, openAll, openServer } from './security/trap.mjs'
import { underPolicy, vulnerablePages } from './security/vulnerable-page.mjs'

const FEWEST_PAYLOADS = 200
// Some attack other readers (YAML, XML) or other times (full-width signs), and harm no page of today.
const LEAST_SPRUNG = 0.6
const BATCH = 40

const problems = []
const server = await openServer()
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: CHROMIUM_ARGUMENTS })
const guarded = await browser.newContext({ bypassCSP: false })
const bare = await browser.newContext({ bypassCSP: true })
try {
  await checkTrap(await attack())
} finally {
  await browser.close()
  server.close()
}
for (const problem of problems.slice(0, 20)) console.error(`✗ ${problem}`)
process.exitCode = problems.length > 0 ? 1 : 0

/** Gives the page's policy. */
async function attack() {
  const compiler = await loadCompiler()
  const built = []
  const counts = { places: 0, refused: 0 }
  for (const payload of payloads) {
    const { places, refused, page, fragment } = await buildPayload(payload, compiler)
    counts.places += places
    counts.refused += refused
    if (page !== undefined) built.push({ ...payload, page, fragment })
  }
  console.log(
    `${payloads.length} payloads in ${counts.places} places: ${counts.refused} refused with a finding, the others built`,
  )
  const [pages, unguarded, fragments] = [
    await watch('page', guarded, built, ({ page }) => page),
    await watch('page without its policy', bare, built, ({ page }) => page),
    await watch('fragment', bare, built, ({ fragment }) => fragment),
  ]
  const links = pages + unguarded + fragments
  console.log(`${3 * built.length} documents opened, ${links} links clicked: ${problems.length} events seen`)
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

async function checkTrap(policy) {
  const sprung = await springs(bare, vulnerablePages)
  const names = payloads.filter((_, index) => sprung[index])
  console.log(`on pages without protection the same trap sees ${names.length} of the ${payloads.length} payloads`)
  if (names.length < LEAST_SPRUNG * payloads.length) problems.push(`the trap saw only ${names.length} payloads`)
  const ran = (await springs(guarded, (text) => underPolicy(vulnerablePages(text), policy))).filter(Boolean).length
  console.log(`under the page’s policy alone, ${ran} of those run or reach out`)
  if (ran > 0) problems.push(`the policy lets ${ran} payloads run`)
  if (!process.argv.includes('--missed')) return
  for (const [index, { kind, text }] of payloads.entries()) if (!sprung[index]) console.log(kind, JSON.stringify(text))
}

/** For each payload whether a page of it ran a script or asked for something; what the policy stopped does not count. */
async function springs(context, pagesOf) {
  const sprung = []
  await inBatches(payloads, async (batch) => {
    const pages = batch.map(({ text }) => pagesOf(text))
    const { seen } = await openAll(context, server, pages.flat())
    const perPayload = pages[0].length
    for (const [index] of batch.entries()) {
      const own = seen.slice(index * perPayload, (index + 1) * perPayload).flat()
      sprung.push(own.some((what) => /^trap (?!policy)|^request (?!http:\/\/127\.)/.test(what)))
    }
  })
  return sprung
}

async function inBatches(items, work) {
  for (let start = 0; start < items.length; start += BATCH) await work(items.slice(start, start + BATCH))
}
