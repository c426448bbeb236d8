// Documents in Chromium → everything that they did beyond being shown: scripts that ran, words on the console, windows,
// requests. Scripts are on; the documents' own policy is in force or not as the browser's context says. Many documents
// are opened at a time, each in a frame of its own: one by one, a thousand of them would take minutes.
import { createServer } from 'node:http'
import { driveFrames } from './drive-frames.mjs'

const DRIVER = '<!doctype html><meta charset="utf-8"><title>trap</title><link rel="icon" href="data:,">'
// What loads, fails or moves comes a little after the load or the click that began it.
const WAIT = 250

/** Serves documents on loopback; nothing else can be reached (see CHROMIUM_ARGUMENTS). */
export async function openServer() {
  const documents = new Map()
  const server = createServer((request, response) => {
    const html = request.url === '/' ? DRIVER : documents.get(request.url)
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(html)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { origin: `http://127.0.0.1:${server.address().port}`, documents, close: () => server.close() }
}

export const CHROMIUM_ARGUMENTS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync', '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'],
]

/** Opens the documents and touches all that is in them; for each what it was seen doing. */
export async function openAll(context, server, documents) {
  const page = await context.newPage()
  const seen = documents.map(() => [])
  const tell = (url, what) => (seen[Number(/\/document-(\d+)$/.exec(url)?.[1])] ?? seen[0])?.push(what)
  await page.addInitScript(setTrap)
  page.on('console', (message) => tell(/ @(\S+)$/.exec(message.text())?.[1] ?? message.location().url, message.text()))
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}))
  page.on('pageerror', (error) => tell('', `script error ${error.message}`))
  page.on('popup', () => tell('', 'popup'))
  page.on('request', (request) => {
    const url = request.url()
    if (url === `${server.origin}/` || /\/document-\d+$/.test(url) || url.startsWith('data:')) return
    tell(documentOf(request.frame()), `request ${url}`)
  })
  await page.goto(`${server.origin}/`)
  const urls = documents.map((html, index) => {
    const path = `/${server.documents.size}/document-${index}`
    server.documents.set(path, html)
    return server.origin + path
  })
  const { links, opened } = await page.evaluate(driveFrames, { urls, wait: WAIT })
  await page.close()
  if (opened !== documents.length) throw new Error(`${opened} of ${documents.length} documents were opened`)
  return { seen, links }
}

function documentOf(frame) {
  for (let at = frame; at; at = at.parentFrame()) if (/\/document-\d+$/.test(at.url())) return at.url()
  return ''
}

function setTrap() {
  const tell = (name) => () => console.log(`trap ${name} @${location.href}`)
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open', 'fetch']) window[name] = tell(name)
  window.addEventListener('securitypolicyviolation', ({ violatedDirective }) => tell(`policy ${violatedDirective}`)())
}
