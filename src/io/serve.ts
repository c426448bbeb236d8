// Questions of browsers → answers, over HTTP on one address. What is answered is decided elsewhere; here are sockets.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { networkInterfaces } from 'node:os'
import { createLog, type Outcome } from '../diagnostics/diagnostic.ts'
import type { Answer, Listening, Question } from '../model/exchange.ts'
import { cannotListen, portTaken } from './findings.ts'
import { explainSystemError, systemErrorCode } from './system-error.ts'

export interface Address {
  readonly host: string
  /** 0: any free one. */
  readonly port: number
  /** How many ports after it may stand in where it is taken. */
  readonly spare: number
}

export interface Serving {
  readonly listening: Listening
  /** Sends a text to every open stream. */
  announce(text: string): void
  /** Resolves when every connection is closed. */
  close(): Promise<void>
}

export type Responder = (question: Question, listening: Listening) => Answer

/** More pages than anyone keeps open; each holds a connection. */
const MOST_STREAMS = 32

/** Answers from the first free port on; findings where none is, or where the address is not of this machine. */
export async function serve({ host, port, spare }: Address, respond: Responder): Promise<Outcome<Serving>> {
  const log = createLog()
  for (let tried = 0; ; tried += 1) {
    const server = createServer({ maxHeaderSize: 16 * 1024, requestTimeout: 10_000 })
    const error = await listen(server, host, port + tried)
    if (error === undefined) return { ok: true, value: answerOn(server, host, respond), diagnostics: [] }
    const isTaken = systemErrorCode(error) === 'EADDRINUSE'
    if (isTaken && tried < spare && port + tried < LAST_PORT) continue
    if (isTaken) {
      log.add(portTaken, {
        message: { zh: `端口 ${port} 已被占用`, en: `port ${port} is in use` },
        expected: { zh: '没有别的程序在用的端口', en: 'a port that no other program uses' },
        help: {
          zh: '用 --port 换一个端口；不写 --port 就自动找空闲的',
          en: 'choose another with --port, or leave it out: a free one is then found',
        },
      })
    } else reportRefusal(error, host, port, log)
    return { ok: false, diagnostics: log.diagnostics }
  }
}

const LAST_PORT = 65_535

function listen(server: Server, host: string, port: number): Promise<unknown> {
  return new Promise((resolve) => {
    server.once('error', resolve)
    server.listen({ host, port }, () => {
      server.off('error', resolve)
      resolve(undefined)
    })
  })
}

function reportRefusal(error: unknown, host: string, port: number, log: ReturnType<typeof createLog>): void {
  const { reason } = explainSystemError(error)
  log.add(cannotListen, {
    message: {
      zh: `不能在 ${host} 的端口 ${port} 上提供预览：${reason.zh}`,
      en: `cannot serve on ${host}, port ${port}: ${reason.en}`,
    },
    expected: { zh: '本机的地址，1024 以上的端口', en: 'an address of this machine, and a port above 1024' },
    help: { zh: '检查 --host 和 --port，或者都不写', en: 'check --host and --port, or leave both out' },
  })
}

function answerOn(server: Server, host: string, respond: Responder): Serving {
  const streams = new Set<ServerResponse>()
  const address = server.address()
  const listening: Listening = {
    port: typeof address === 'object' && address ? address.port : 0,
    hosts: hostsOf(host, typeof address === 'object' && address ? address.address : host),
  }
  server.on('request', (request, response) => {
    // A browser that leaves in the middle is no event.
    response.on('error', () => {})
    send(request, response, respond(questionOf(request), listening), streams)
  })
  server.on('clientError', (_error, socket) => {
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n')
    else socket.destroy()
  })
  return {
    listening,
    announce: (text) => {
      for (const stream of streams) stream.write(text)
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const stream of streams) stream.end()
        server.closeAllConnections()
      }),
  }
}

function questionOf({ method = '', url = '', headers }: IncomingMessage): Question {
  const given = {
    host: headers.host,
    origin: headers.origin,
    fetchSite: headers['sec-fetch-site'],
    fetchMode: headers['sec-fetch-mode'],
    fetchDest: headers['sec-fetch-dest'],
  }
  const known = Object.entries(given).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)] as const],
  )
  return { method, target: url, ...Object.fromEntries(known) }
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body, stream }: Answer,
  streams: Set<ServerResponse>,
): void {
  // Whatever a request has for a body is not read.
  request.resume()
  if (stream && streams.size >= MOST_STREAMS) {
    response.writeHead(503, { 'Retry-After': '10' }).end()
    return
  }
  response.writeHead(status, stream ? headers : { ...headers, 'Content-Length': Buffer.byteLength(body) })
  if (request.method === 'HEAD') response.end()
  else if (!stream) response.end(body)
  else {
    streams.add(response)
    response.on('close', () => streams.delete(response))
    response.write(body)
  }
}

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]']

/** Whether an address leads to this machine alone. */
export function isLoopback(host: string): boolean {
  return /^127\.\d+\.\d+\.\d+$|^localhost$|^::1$/i.test(host)
}

function hostsOf(asked: string, address: string): readonly string[] {
  if (isLoopback(asked)) return [...new Set([inUrl(asked), ...LOOPBACK])]
  if (address !== '0.0.0.0' && address !== '::') return [...new Set([inUrl(asked), inUrl(address)])]
  const own = Object.values(networkInterfaces()).flatMap((entries) => entries ?? [])
  const outside = own.filter(({ internal, family }) => !internal && (family === 'IPv4' || address === '::'))
  return [...outside.map((entry) => inUrl(entry.address)), ...LOOPBACK]
}

function inUrl(host: string): string {
  return host.includes(':') ? `[${host}]` : host.toLowerCase()
}
