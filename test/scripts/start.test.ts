// The program's starter with small chunks in place of the bundle: whatever lies in its code cache, the program runs.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { transform } from 'esbuild'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

const CHUNKS: Readonly<Record<string, string>> = {
  'run.js': "exports.run=(word)=>require(word==='big'?'./big.js':'./small.js').say(word)",
  'small.js': "exports.say=(word)=>'small '+word+' '+require('node:path').basename(__filename)",
  'big.js': "exports.say=(word)=>'big '+word+' \\u6cd5\\u6cbb'",
}

let dist = ''

beforeEach(async () => {
  dist = mkdtempSync(join(tmpdir(), 'start-'))
  mkdirSync(join(dist, 'chunks'))
  for (const [name, text] of Object.entries(CHUNKS)) writeFileSync(join(dist, 'chunks', name), text)
  const define = { CHUNKS: '"chunks"', ENTRY: '"run.js"' }
  const { code } = await transform(readFileSync('scripts/start.cjs', 'utf8'), { define })
  writeFileSync(join(dist, 'run.cjs'), code)
  writeFileSync(join(dist, 'say.cjs'), "process.stdout.write(require('./run.cjs').run(process.argv[2]))")
})

afterEach(() => rmSync(dist, { recursive: true, force: true }))

function say(word: string, environment: Readonly<Record<string, string>> = {}): string {
  const { NODE_V8_COVERAGE: _, NODE_DISABLE_COMPILE_CACHE: __, ...inherited } = process.env
  const env = { ...inherited, ...environment }
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(dist, 'say.cjs'), word], {
    env,
    encoding: 'utf8',
  })
  return status === 0 ? stdout : `exit ${status}: ${stderr}`
}

function cacheFiles(): string[] {
  const root = join(dist, '.cache')
  if (!existsSync(root) || statSync(root).isFile()) return []
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => join(root, name))
    .filter((path) => statSync(path).isFile())
    .sort()
}

describe('the code cache', () => {
  test('is written by the first run and used by the next', () => {
    expect(say('x')).toBe('small x small.js')
    const written = cacheFiles().map((path) => statSync(path).mtimeMs)
    expect(written).toHaveLength(2)
    expect(say('y')).toBe('small y small.js')
    expect(cacheFiles().map((path) => statSync(path).mtimeMs)).toEqual(written)
  })

  test('grows by the chunks that a run needs first', () => {
    say('x')
    expect(say('big')).toBe('big big 法治')
    expect(cacheFiles().map((path) => path.replace(/.*[\\/]/, ''))).toEqual(['big.js', 'run.js', 'small.js'])
  })

  // V8 itself crashes on most of these.
  test.each([
    ['one byte turned', (bytes: Buffer) => bytes.fill(0xff, bytes.length >> 1, (bytes.length >> 1) + 1)],
    ['the second half turned', (bytes: Buffer) => bytes.fill(0x55, bytes.length >> 1)],
    ['cut in half', (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
    ['cut inside its header', (bytes: Buffer) => bytes.subarray(0, 3)],
    ['empty', () => Buffer.alloc(0)],
    ['another file', () => Buffer.from('not a code cache')],
  ])('%s: is made anew', (_, damage) => {
    say('x')
    const file = cacheFiles()[0] ?? ''
    const whole = readFileSync(file)
    writeFileSync(file, damage(Buffer.from(whole)))
    expect(say('x')).toBe('small x small.js')
    expect(readFileSync(file)).toHaveLength(whole.length)
    expect(say('x')).toBe('small x small.js')
  })

  test('cannot be written: the program runs all the same', () => {
    writeFileSync(join(dist, '.cache'), 'a file where the folder should be')
    expect(say('x')).toBe('small x small.js')
    expect(readdirSync(dist).sort()).toEqual(['.cache', 'chunks', 'run.cjs', 'say.cjs'])
  })

  test.each(['NODE_DISABLE_COMPILE_CACHE', 'NODE_V8_COVERAGE'])('%s leaves it alone', (name) => {
    expect(say('x', { [name]: join(dist, 'coverage') })).toBe('small x small.js')
    expect(cacheFiles()).toEqual([])
  })

  test('of other V8 flags is another one', () => {
    say('x')
    expect(say('x', { NODE_OPTIONS: '--max-old-space-size=300' })).toBe('small x small.js')
    expect(cacheFiles()).toHaveLength(4)
  })
})
