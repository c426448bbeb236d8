// A real server on a free port of the loopback address.

import { createServer, get, request } from 'node:http'
import { connect } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { isLoopback, type Responder, type Serving, serve } from '../../src/io/serve.ts'

const echo: Responder = (question, { port }) => ({
  status: 200,
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ ...question, port }),
})

async function serving(respond: Responder = echo, host = '127.0.0.1'): Promise<Serving> {
  const served = await serve({ host, port: 0, spare: 0 }, respond)
  if (!served.ok) throw new Error(JSON.stringify(served.diagnostics))
  onTestFinished(() => served.value.close())
  return served.value
}

function fetchText(
  port: number,
  options: Parameters<typeof request>[1] = {},
): Promise<{ status?: number; body: string }> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, ...options }, (response) => {
      let body = ''
      response.on('data', (part) => {
        body += part
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }))
    })
      .on('error', reject)
      .end()
  })
}

function taken(): Promise<number> {
  return new Promise((resolve) => {
    const other = createServer().listen(0, '127.0.0.1', () => {
      const address = other.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
    onTestFinished(() => void other.close())
  })
}

test('carries questions and answers', async () => {
  const { listening } = await serving()
  const headers = {
    Origin: 'http://a',
    'Sec-Fetch-Site': 'none',
    'Sec-Fetch-Mode': 'navigate',
    'Sec-Fetch-Dest': 'document',
  }
  const { body } = await fetchText(listening.port, { path: '/a?b', headers })
  expect(JSON.parse(body)).toEqual({
    method: 'GET',
    target: '/a?b',
    host: `127.0.0.1:${listening.port}`,
    origin: 'http://a',
    fetchSite: 'none',
    fetchMode: 'navigate',
    fetchDest: 'document',
    port: listening.port,
  })
  expect(listening.hosts).toEqual(['127.0.0.1', 'localhost', '[::1]'])
  expect(await fetchText(listening.port, { method: 'HEAD' })).toEqual({ status: 200, body: '' })
})

test('streams announcements, to so many readers at most, and closes them all', async () => {
  const { listening, announce, close } = await serving(() => ({
    status: 200,
    headers: {},
    body: 'first\n',
    stream: true,
  }))
  const texts: string[] = []
  const statuses: number[] = []
  const ends: Promise<void>[] = []
  for (let count = 0; count < 33; count += 1) {
    await new Promise<void>((opened) => {
      get({ host: '127.0.0.1', port: listening.port, agent: false }, (response) => {
        statuses.push(response.statusCode ?? 0)
        response.on('data', (text) => texts.push(String(text)))
        ends.push(new Promise((ended) => response.on('close', ended)))
        opened()
      })
    })
  }
  expect([statuses.filter((status) => status === 200).length, statuses.at(-1)]).toEqual([32, 503])
  announce('second\n')
  await expect.poll(() => texts.filter((text) => text.includes('second')).length).toBe(32)
  await close()
  await Promise.all(ends)
  await expect(fetchText(listening.port)).rejects.toThrow('ECONNREFUSED')
})

test.each([
  ['no HTTP', 'hello\r\n\r\n'],
  ['no Host', 'GET / HTTP/1.1\r\n\r\n'],
  ['two Hosts and a length that lies', 'GET / HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n'],
  ['a header without end', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`],
  ['a line without end', `GET /${'x'.repeat(20_000)} HTTP/1.1\r\n\r\n`],
])('%s is answered with 4xx and ends nothing', async (_, bytes) => {
  const { listening } = await serving()
  const answered = await new Promise<string>((resolve) => {
    let text = ''
    const socket = connect(listening.port, '127.0.0.1', () => socket.write(bytes))
    socket.on('data', (part) => {
      text += part
    })
    socket.on('error', () => {})
    socket.on('close', () => resolve(text))
  })
  expect(answered).toMatch(/^HTTP\/1\.1 4\d\d/)
  expect((await fetchText(listening.port)).status).toBe(200)
})

test('a taken port: the next one, or a finding', async () => {
  const port = await taken()
  const spared = await serve({ host: '127.0.0.1', port, spare: 20 }, echo)
  if (!spared.ok) throw new Error('no port')
  onTestFinished(() => spared.value.close())
  expect(spared.value.listening.port).toBeGreaterThan(port)
  const asked = await serve({ host: '127.0.0.1', port, spare: 0 }, echo)
  expect(asked.diagnostics.map(({ code, message }) => [code, message.zh])).toEqual([
    ['io/port-taken', `端口 ${port} 已被占用`],
  ])
})

test.each(['192.0.2.1', 'no-such-host.invalid'])('%s is no address of this machine', async (host) => {
  const { ok, diagnostics } = await serve({ host, port: 0, spare: 0 }, echo)
  expect([ok, diagnostics.map(({ code }) => code)]).toEqual([false, ['io/cannot-listen']])
})

test('on every address it answers to those of this machine, and not to other names', async () => {
  const { listening } = await serving(echo, '0.0.0.0')
  expect(listening.hosts.slice(-3)).toEqual(['127.0.0.1', 'localhost', '[::1]'])
  expect(listening.hosts).not.toContain('0.0.0.0')
})

test.each([
  ['127.0.0.1', true],
  ['127.8.8.8', true],
  ['localhost', true],
  ['::1', true],
  ['0.0.0.0', false],
  ['::', false],
  ['192.168.1.5', false],
  ['127.0.0.1.example', false],
])('%s is loopback: %s', (host, expected) => {
  expect(isLoopback(host)).toBe(expected)
})
