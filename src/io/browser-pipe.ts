// Two ends of pipes → calls and events of the Chrome DevTools Protocol, JSON messages that each end with a zero byte.

import type { Message } from '../diagnostics/diagnostic.ts'

/** What the browser did instead of answering; only this folder sees it. */
export class BrowserError extends Error {
  readonly text: Message

  constructor(text: Message) {
    super(text.en)
    this.name = 'BrowserError'
    this.text = text
  }
}

export interface BrowserPipe {
  /** Rejects with BrowserError when the browser refuses, or once the pipe is made to fail. */
  readonly call: (method: string, parameters?: object, session?: string) => Promise<unknown>
  /** Resolves when the next such event comes. */
  readonly event: (method: string) => Promise<void>
  /** Lets every call and event that is waiting fail, and those to come. */
  readonly fail: (error: BrowserError) => void
}

interface Waiting {
  readonly resolve: (value: unknown) => void
  readonly reject: (error: BrowserError) => void
}

/** Whoever started the browser makes the pipe fail when that ends. */
export function openPipe(input: NodeJS.WritableStream, output: NodeJS.ReadableStream): BrowserPipe {
  // Calls are known by their number, events by their name.
  const waiting = new Map<number | string, Waiting>()
  let failure: BrowserError | undefined
  let last = 0
  const fail = (error: BrowserError): void => {
    failure ??= error
    for (const { reject } of waiting.values()) reject(failure)
    waiting.clear()
  }
  const wait = (key: number | string): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (failure === undefined) waiting.set(key, { resolve, reject })
      else reject(failure)
    })
  splitMessages(output, (text) => settle(waiting, readMessage(text)))
  return {
    call: (method, parameters = {}, session) => {
      last += 1
      const message = { id: last, method, params: parameters, ...(session === undefined ? {} : { sessionId: session }) }
      const answer = wait(last)
      if (failure === undefined) input.write(`${JSON.stringify(message)}\0`)
      return answer
    },
    event: async (method) => void (await wait(method)),
    fail,
  }
}

function settle(waiting: Map<number | string, Waiting>, { id, method, result, error }: ProtocolMessage): void {
  const key = id ?? method ?? ''
  const one = waiting.get(key)
  waiting.delete(key)
  if (error === undefined) one?.resolve(result)
  else one?.reject(new BrowserError({ zh: `浏览器回答：${error}`, en: `the browser says: ${error}` }))
}

interface ProtocolMessage {
  readonly id?: number
  readonly method?: string
  readonly result?: unknown
  readonly error?: string
}

/** An empty message, which nobody waits for, where it is none. */
function readMessage(text: string): ProtocolMessage {
  const message = parse(text)
  const [id, method] = [entry(message, 'id'), entry(message, 'method')]
  const error = entry(message, 'error')
  return {
    ...(typeof id === 'number' ? { id } : {}),
    ...(typeof method === 'string' ? { method } : {}),
    ...(error === undefined ? {} : { error: String(entry(error, 'message')) }),
    result: entry(message, 'result'),
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** An entry of something that came as JSON. */
export function entry(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? Object.getOwnPropertyDescriptor(inner, key)?.value : undefined,
    value,
  )
}

function splitMessages(output: NodeJS.ReadableStream, receive: (text: string) => void): void {
  // Kept in pieces until a message is whole: joining at every piece would be quadratic in a large message.
  let pieces: Uint8Array[] = []
  output.on('data', (chunk: Uint8Array) => {
    let rest = chunk
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      const text = Buffer.concat([...pieces, rest.subarray(0, end)]).toString('utf8')
      pieces = []
      rest = rest.subarray(end + 1)
      receive(text)
    }
    if (rest.length > 0) pieces.push(rest)
  })
}
