// Questions of browsers and what the preview answers: routes, headers, and who is refused.

import { describe, expect, test } from 'vitest'
import type { Listening, Question } from '../../src/model/exchange.ts'
import { respond } from '../../src/preview/routes.ts'
import { initialState, nextState } from '../../src/preview/state.ts'

const listening: Listening = { port: 9704, hosts: ['127.0.0.1', 'localhost', '[::1]'] }
const pages = { web: '<p>web</p>', paper: '<p>paper</p>', placed: new Set<string>() }
const built = { title: '报告', remarks: [], status: { zh: '没有发现问题', en: 'no findings' }, pages }
const state = nextState(initialState(), built, 'zh')

function ask(question: Partial<Question>, at = listening, from = state) {
  return respond({ method: 'GET', target: '/', host: '127.0.0.1:9704', ...question }, at, from, 'zh')
}

describe('routes', () => {
  test.each([
    ['/', 200, 'text/html; charset=utf-8', '<title>报告预览</title>'],
    ['/?a=b', 200, 'text/html; charset=utf-8', '<title>报告预览</title>'],
    ['/state', 200, 'application/json; charset=utf-8', '"title":"报告"'],
    ['/events', 200, 'text/event-stream', 'data: 1\n\n'],
    ['/page/web', 200, 'text/html; charset=utf-8', '<p>web</p>'],
    ['/page/paper?x', 200, 'text/html; charset=utf-8', '<p>paper</p>'],
    ['/preview.css', 200, 'text/css; charset=utf-8', ''],
    ['/preview.js', 200, 'text/javascript; charset=utf-8', ''],
    ['/report.yaml', 404, 'text/plain; charset=utf-8', 'Not found'],
    ['/page/../state', 404, 'text/plain; charset=utf-8', 'Not found'],
    ['//state', 404, 'text/plain; charset=utf-8', 'Not found'],
    ['http://127.0.0.1:9704/state', 404, 'text/plain; charset=utf-8', 'Not found'],
    ['/%2e%2e/report.yaml', 404, 'text/plain; charset=utf-8', 'Not found'],
    ['', 404, 'text/plain; charset=utf-8', 'Not found'],
    ['*', 404, 'text/plain; charset=utf-8', 'Not found'],
  ])('%s', (target, status, type, part) => {
    const { body, headers, ...answer } = ask({ target })
    expect([answer.status, headers['Content-Type']]).toEqual([status, type])
    expect(body).toContain(part)
    expect(headers['Cache-Control']).toBe('no-store')
    expect(headers['X-Content-Type-Options']).toBe('nosniff')
    expect(headers['Referrer-Policy']).toBe('no-referrer')
    expect(headers['Cross-Origin-Resource-Policy']).toBe('same-origin')
    expect(headers['Content-Security-Policy']).toMatch(/^default-src 'none';.*frame-ancestors '(none|self)'$/)
  })

  test('a page may run nothing, the shell its own script alone', () => {
    expect(ask({ target: '/page/web' }).headers['Content-Security-Policy']).not.toContain('script-src')
    expect(ask({}).headers['Content-Security-Policy']).toMatch(/script-src 'self';.*style-src 'self';/)
  })

  test('before the first page there is none', () => {
    expect(ask({ target: '/page/web' }, listening, initialState()).status).toBe(404)
  })

  test('only the events stay open', () => {
    const open = ['/', '/state', '/events', '/page/web'].filter((target) => ask({ target }).stream)
    expect(open).toEqual(['/events'])
  })
})

describe('who is answered', () => {
  const navigation = { fetchMode: 'navigate', fetchDest: 'document' }

  test.each<[string, Partial<Question>]>([
    ['localhost', { host: 'localhost:9704' }],
    ['capitals', { host: 'LOCALHOST:9704' }],
    ['IPv6', { host: '[::1]:9704' }],
    ['its own origin', { origin: 'http://127.0.0.1:9704' }],
    ['its own pages', { fetchSite: 'same-origin', fetchMode: 'cors', fetchDest: 'empty' }],
    ['a typed address', { fetchSite: 'none', ...navigation }],
    ['a link from elsewhere', { fetchSite: 'cross-site', ...navigation }],
    ['HEAD', { method: 'HEAD' }],
  ])('%s', (_, question) => {
    expect(ask(question).status).toBe(200)
  })

  test.each<[string, Partial<Question>]>([
    ['another name for this machine (DNS rebinding)', { host: 'report.example:9704' }],
    ['a name that begins with ours', { host: '127.0.0.1.report.example:9704' }],
    ['another port', { host: '127.0.0.1:80' }],
    ['no port', { host: '127.0.0.1' }],
    ['an empty Host', { host: '' }],
    ['an address that it does not listen on', { host: '192.168.1.2:9704' }],
    ['another origin', { origin: 'http://report.example' }],
    ['another port’s origin', { origin: 'http://127.0.0.1:8080' }],
    ['another scheme', { origin: 'https://127.0.0.1:9704' }],
    ['an origin of another of our names', { origin: 'http://localhost:9704' }],
    ['an opaque origin', { origin: 'null' }],
    ['an image of another site', { fetchSite: 'cross-site', fetchMode: 'no-cors', fetchDest: 'image' }],
    ['a frame of another site', { fetchSite: 'cross-site', fetchMode: 'navigate', fetchDest: 'iframe' }],
    ['another port’s script', { fetchSite: 'same-site', fetchMode: 'cors', fetchDest: 'empty' }],
  ])('not %s', (_, question) => {
    for (const target of ['/', '/state', '/events', '/page/web']) {
      const { status, body } = ask({ target, ...question })
      expect(status).toBe(403)
      expect(body).not.toContain('报告')
    }
  })

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'CONNECT', 'get'])('%s is no method of it', (method) => {
    const { status, headers } = ask({ method })
    expect([status, headers.Allow]).toEqual([405, 'GET, HEAD'])
  })

  test('port 80 goes without its number', () => {
    expect(ask({ host: 'localhost' }, { ...listening, port: 80 }).status).toBe(200)
  })

  test('without a Host nobody is', () => {
    const { status } = respond({ method: 'GET', target: '/' }, listening, state, 'zh')
    expect(status).toBe(403)
  })
})
