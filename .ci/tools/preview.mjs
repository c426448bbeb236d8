// node .ci/tools/preview.mjs <folder> <example> <example of tables…>: runs the real `report preview` on a copy of the example,
// looks at it in Chromium, and changes the folder below it as people do.
import { spawn } from 'node:child_process'
import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { linesOfPdf, linesOnSheets } from './preview/lines.mjs'

const [folder, example, ...tables] = process.argv.slice(2)
if (example === undefined) throw new Error('usage: node .ci/tools/preview.mjs <folder> <example> <example of tables…>')

const problems = []
const expect = (holds, sentence) => {
  console.log(`${holds ? '✓' : '✗'} ${sentence}`)
  if (!holds) problems.push(sentence)
}

/** Starts the command and gives its address; `ended` is its exit code. */
async function start(...args) {
  const child = spawn(process.execPath, ['bin/report.js', 'preview', ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal)))
  let said = ''
  child.stderr.on('data', (text) => {
    said += text
  })
  const url = await Promise.race([
    new Promise((resolve) => child.stdout.once('data', (text) => resolve(String(text).trim()))),
    ended,
  ])
  return { child, url, ended, said: () => said }
}

function statusOf(url, headers) {
  return new Promise((resolve, reject) => {
    request(url, { headers }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
      .on('error', reject)
      .end()
  })
}

const project = join(folder, 'project')
cpSync(example, project, { recursive: true })
const section = join(project, 'sections/40-下一步打算.md')
const text = readFileSync(section, 'utf8')
const manifest = join(project, 'report.yaml')

const { child, url, ended, said } = await start(project, '--port', '0')
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] })
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
const noise = []
page.on('console', (message) => noise.push(message.text()))
page.on('pageerror', (error) => noise.push(error.message))

const shown = () => page.frameLocator('iframe:not(.behind)')
const frame = async () => (await page.waitForSelector('iframe:not(.behind)')).contentFrame()
const appears = async (locator, sentence) => {
  const began = performance.now()
  const seen = await locator.waitFor({ timeout: 15_000 }).then(
    () => true,
    () => false,
  )
  expect(seen, `${sentence} (${Math.round(performance.now() - began)} ms)`)
}

await page.goto(url)
await appears(shown().getByRole('heading', { level: 1 }), 'the page is shown')

const place = await (await frame()).evaluate(() => {
  scrollTo(0, 1500)
  return scrollY
})
writeFileSync(section, `${text}\n新加的一段文字。\n`)
await appears(shown().getByText('新加的一段文字。'), 'a saved section is shown')
expect(place > 0 && (await (await frame()).evaluate(() => scrollY)) === place, `at the same place (${place} px)`)

const temporary = join(project, 'sections/.saving')
writeFileSync(temporary, `${text}\n换名保存的文字。\n`)
renameSync(temporary, section)
await appears(shown().getByText('换名保存的文字。'), 'so is one that an editor saved by renaming')

writeFileSync(section, `${text}\n坚持<b>法治</b>建设。\n`)
await appears(shown().locator('p:has-text("法治建设。") + aside:has-text("HTML")'), 'an error stands behind its text')
await appears(page.locator('#findings li.error:has-text("40-下一步打算.md")'), 'and in the list, with its place')
await page.screenshot({ path: join(folder, 'findings.png') })
expect(said().includes('markdown/raw-html'), 'and on the terminal')
writeFileSync(section, text)
await appears(page.locator('#status:not(.error)'), 'mended, it is gone')

const whole = readFileSync(manifest, 'utf8')
writeFileSync(manifest, '模板: [rule-of-law\n')
await appears(
  page.locator('#notice:has-text("改动以前的页面")'),
  'with a broken manifest the last page stays, called old',
)
expect(await shown().getByRole('heading', { level: 1 }).isVisible(), 'and can be read')
await page.screenshot({ path: join(folder, 'broken-manifest.png') })
writeFileSync(manifest, whole)
await appears(page.locator('body:has(#notice[hidden])'), 'mended, a new page is there')

renameSync(project, `${project}-away`)
await appears(page.locator('#findings :text("io/no-folder")'), 'a folder that went away is named')
renameSync(`${project}-away`, project)
await appears(page.locator('body:has(#notice[hidden])'), 'when it is back, so is the page')
rmSync(project, { recursive: true })
await appears(page.locator('#findings :text("io/no-folder")'), 'a folder that was deleted is named')
cpSync(example, project, { recursive: true })
await appears(page.locator('body:has(#notice[hidden])'), 'made again, it is shown')
writeFileSync(section, `${text}\n恢复以后又改的文字。\n`)
await appears(shown().getByText('恢复以后又改的文字。'), 'and still watched')
writeFileSync(section, text)
await page.waitForTimeout(500)

await page.getByRole('button', { name: '纸面' }).click()
await appears(page.getByText('共 9 页'), 'the paper view has the nine pages of the print')
const print = await printed(url)
const sheets = await (await frame()).evaluate(linesOnSheets)
expect(
  print.length > 150 && JSON.stringify(sheets) === JSON.stringify(print),
  `its ${print.length} lines are those of the print`,
)
if (JSON.stringify(sheets) !== JSON.stringify(print)) {
  const at = print.findIndex((line, index) => line !== sheets[index])
  console.log(`  line ${at + 1}: ${sheets[at]}\n  printed: ${print[at]}`)
}
await page.screenshot({ path: join(folder, 'paper.png') })

for (const [header, headers] of [
  ['Host', { Host: 'report.example' }],
  ['Origin', { Origin: 'http://report.example' }],
  ['Sec-Fetch-Site', { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'no-cors' }],
]) {
  expect((await statusOf(`${url}state`, headers)) === 403, `a foreign ${header} is refused`)
}
expect((await statusOf(`${url}state`, {})) === 200, 'a program of the reader is answered')
const { port } = new URL(url)
const second = await start(project, '--port', port)
expect((await second.ended) === 1 && second.said().includes('io/port-taken'), 'a port that is taken is named, exit 1')

for (const table of tables) {
  const other = await start(table, '--port', '0')
  const otherPage = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await otherPage.goto(other.url)
  await otherPage.getByRole('button', { name: '纸面' }).click()
  const { pages } = await pdfOf(other.url)
  await appears(otherPage.getByText(`共 ${pages} 页`), `${table} fills the ${pages} sheets that it does in print`)
  await otherPage.close()
  other.child.kill('SIGINT')
}

expect(noise.length === 0, `the browser has nothing to say${noise.map((line) => `\n  ${line}`).join('')}`)
child.kill('SIGINT')
expect((await ended) === 0, 'Ctrl+C ends it with exit 0')
await appears(page.locator('#notice:has-text("已经停止")'), 'the page says that the preview has stopped')
await browser.close()
for (const problem of problems) console.error(`✗ ${problem}`)
process.exitCode = problems.length > 0 ? 1 : 0

async function pdfOf(address) {
  const pdf = join(folder, 'print.pdf')
  const web = await browser.newPage()
  await web.goto(`${address}page/web`)
  await web.pdf({ path: pdf, preferCSSPageSize: true, printBackground: true })
  await web.close()
  return linesOfPdf(pdf)
}

async function printed(address) {
  return (await pdfOf(address)).lines
}
