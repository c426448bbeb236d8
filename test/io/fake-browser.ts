// A program that speaks the pipe protocol of Chromium and prints a plain PDF, or misbehaves in the way that it is told.

import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { scratchFolder } from './scratch-folder.ts'

export interface Behaviour {
  /** As Browser.getVersion answers. */
  readonly product?: string
  /** At the call of this method … */
  readonly at?: string
  /** … it says nothing, ends, closes its pipe and lives on, or refuses. */
  readonly does?: 'hang' | 'exit' | 'close' | 'refuse'
  /** Characters that its PDF leaves out. */
  readonly drops?: string
  /** The dates in its PDF; two of different runs differ in a real one. */
  readonly date?: string
}

/** The path of the program; it notes its arguments beside itself in `arguments.json`. */
export async function fakeBrowser(behaviour: Behaviour = {}): Promise<string> {
  const path = join(await scratchFolder(), 'chromium')
  writeFileSync(path, `#!${process.execPath}\nconst behaviour = ${JSON.stringify(behaviour)}\n${PROGRAM}`)
  chmodSync(path, 0o755)
  return path
}

const PROGRAM = String.raw`
const { spawn } = require('node:child_process')
const { writeFileSync } = require('node:fs')
const { Socket } = require('node:net')
writeFileSync(__dirname + '/arguments.json', JSON.stringify(process.argv.slice(2)))
const [input, output] = [new Socket({ fd: 3 }), new Socket({ fd: 4 })]
const say = (message) => output.write(JSON.stringify(message) + '\0')
let pdf = Buffer.alloc(0)
const answers = {
  'Browser.getVersion': () => ({ product: behaviour.product ?? 'HeadlessChrome/156.0.0.0' }),
  'Target.createTarget': () => ({ targetId: 'T' }),
  'Target.attachToTarget': () => ({ sessionId: 'S' }),
  'Page.getFrameTree': () => ({ frameTree: { frame: { id: 'F' } } }),
  'Page.setDocumentContent': ({ html }) => { pdf = print(textOf(html)); say({ method: 'Page.loadEventFired' }) },
  'Page.printToPDF': () => ({ stream: 'P' }),
  'IO.read': ({ size }) => {
    const data = pdf.subarray(0, Math.min(size, 1000))
    pdf = pdf.subarray(data.length)
    return { data: data.toString('base64'), base64Encoded: true, eof: pdf.length === 0 }
  },
  'Browser.close': () => { setTimeout(() => process.exit(0), 10) },
}
const misbehave = {
  hang: () => spawn('sleep', ['60'], { stdio: 'inherit' }),
  exit: () => { console.error('[1:1/2:ERROR:dbus/bus.cc] no bus\nboom'); process.exit(3) },
  close: () => { output.destroy(); input.destroy(); setInterval(() => {}, 1000) },
  refuse: (id) => say({ id, error: { code: -32000, message: 'Printing failed' } }),
}
let rest = ''
input.setEncoding('utf8')
input.on('data', (chunk) => {
  const messages = (rest + chunk).split('\0')
  rest = messages.pop()
  for (const { id, method, params } of messages.map((text) => JSON.parse(text))) {
    if (method === behaviour.at) misbehave[behaviour.does](id)
    else say({ id, result: answers[method]?.(params) ?? {} })
  }
})
function textOf(html) {
  const body = html.replace(/<(style|title|script)[^>]*>[^]*?<\/\1>/g, '')
  return body.replace(/<[^>]*>/g, '').replace(/&#x([0-9a-f]+);/gi, (_, hex) => String.fromCodePoint(parseInt(hex, 16))).replace(/\s/g, '')
}
function print(text) {
  const dropped = [...text].filter((one) => !(behaviour.drops ?? '').includes(one)).join('')
  const hex = Buffer.from(dropped, 'utf16le').swap16().toString('hex')
  // pdf.js passes over what stands beside the sheet.
  const lines = (hex.match(/.{1,400}/g) ?? []).map((line) => '<' + line + "> '")
  const content = 'BT /F1 4 Tf 6 TL 10 830 Td ' + lines.join(' ') + ' ET'
  const map = '/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange 1 beginbfrange <0000> <ffff> <0000> endbfrange endcmap'
  const date = "(D:" + (behaviour.date ?? '20260101000000') + "+00'00')"
  const objects = [
    '<</Title (x)\n/CreationDate ' + date + '\n/ModDate ' + date + '>>',
    '<</Type /Catalog /Pages 3 0 R>>',
    '<</Type /Pages /Kids [4 0 R] /Count 1>>',
    '<</Type /Page /Parent 3 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources <</Font <</F1 6 0 R>>>>>>',
    '<</Length ' + content.length + '>>\nstream\n' + content + '\nendstream',
    '<</Type /Font /Subtype /Type0 /BaseFont /Any /Encoding /Identity-H /DescendantFonts [7 0 R] /ToUnicode 8 0 R>>',
    '<</Type /Font /Subtype /CIDFontType2 /BaseFont /Any /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>> /FontDescriptor 9 0 R>>',
    '<</Length ' + map.length + '>>\nstream\n' + map + '\nendstream',
    '<</Type /FontDescriptor /FontName /Any /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /StemV 80>>',
  ]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = file.length
    file += index + 1 + ' 0 obj\n' + object + '\nendobj\n'
    return String(offset).padStart(10, '0') + ' 00000 n \n'
  })
  file += 'xref\n0 10\n0000000000 65535 f \n' + offsets.join('') + 'trailer <</Size 10 /Root 2 0 R /Info 1 0 R>>\nstartxref\n' + file.length + '\n%%EOF\n'
  return Buffer.from(file, 'latin1')
}
`
