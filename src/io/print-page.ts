// A page of HTML → its PDF, through the pipe of a browser: the calls of the Chrome DevTools Protocol in their order.

import { BrowserError, type BrowserPipe, entry } from './browser-pipe.ts'

/** As the browser names itself (`HeadlessChrome/131.0.6778.85`), and the first number of that. */
export interface BrowserVersion {
  readonly product: string
  readonly major: number
}

export async function readVersion(pipe: BrowserPipe): Promise<BrowserVersion> {
  const product = textAt(await pipe.call('Browser.getVersion'), 'product')
  return { product, major: Number(/\/(\d+)/.exec(product)?.[1] ?? 0) }
}

/** With tags, outline, title and language, in the size and with the margins that the page's own style gives. */
export async function printPage(pipe: BrowserPipe, html: string): Promise<Uint8Array> {
  const target = textAt(await pipe.call('Target.createTarget', { url: 'about:blank' }), 'targetId')
  const attached = await pipe.call('Target.attachToTarget', { targetId: target, flatten: true })
  const session = textAt(attached, 'sessionId')
  const call = (method: string, parameters?: object): Promise<unknown> => pipe.call(method, parameters, session)
  await call('Page.enable')
  await call('Emulation.setScriptExecutionDisabled', { value: true })
  const frame = textAt(await call('Page.getFrameTree'), 'frameTree', 'frame', 'id')
  await Promise.all([pipe.event('Page.loadEventFired'), call('Page.setDocumentContent', { frameId: frame, html })])
  await call('Runtime.evaluate', { expression: 'document.fonts.ready.then(() => true)', awaitPromise: true })
  const printed = await call('Page.printToPDF', {
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    transferMode: 'ReturnAsStream',
  })
  return readStream(call, textAt(printed, 'stream'))
}

const PIECE = 1024 ** 2

async function readStream(
  call: (method: string, parameters: object) => Promise<unknown>,
  handle: string,
): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  for (;;) {
    const piece = await call('IO.read', { handle, size: PIECE })
    const isBase64 = entry(piece, 'base64Encoded') === true
    pieces.push(Buffer.from(textAt(piece, 'data'), isBase64 ? 'base64' : 'latin1'))
    if (entry(piece, 'eof') === true) return Buffer.concat(pieces)
  }
}

function textAt(value: unknown, ...path: readonly string[]): string {
  const found = entry(value, ...path)
  if (typeof found === 'string') return found
  const name = path.join('.')
  throw new BrowserError({ zh: `浏览器的回答里没有 ${name}`, en: `the browser answers without ${name}` })
}
