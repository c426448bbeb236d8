// Reads every module of src/ and templates/ and holds the walls between them (design.md, "Who may import whom").
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { inspect, roomOf } from './walls/inspect.ts'
import { bans, ownerships, type Room, rooms } from './walls/table.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

function modulesUnder(folder: string): string[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts'))
    .sort()
}

const modules = [...modulesUnder('src'), ...modulesUnder('templates')]

describe('the house as it stands', () => {
  test('has modules to look at', () => {
    expect(modules).toContain('src/model/doc.ts')
  })

  test.each(modules)('%s climbs no wall', (path) => {
    expect(inspect(path, readFileSync(join(root, path), 'utf8'))).toEqual([])
  })
})

describe('the table', () => {
  test('names rooms that it has, and each once', () => {
    const names = rooms.map((room) => room.name)
    expect(new Set(names).size).toBe(names.length)
    const named = [...rooms.flatMap((room) => [...room.mayImport, ...(room.lazily ?? [])]), ...ownerRooms()]
    expect(named.filter((name) => !names.includes(name))).toEqual([])
  })

  test('lets data run one way: no room reaches itself', () => {
    const byName = new Map(rooms.map((room) => [room.name, room]))
    const reach = (room: Room): string[] =>
      [...room.mayImport, ...(room.lazily ?? [])].flatMap((name) => {
        const next = byName.get(name)
        return next === undefined ? [] : [name, ...reach(next)]
      })
    expect(rooms.filter((room) => reach(room).includes(room.name))).toEqual([])
  })
})

function ownerRooms(): string[] {
  return [...ownerships.flatMap((row) => row.rooms), ...bans.flatMap((row) => row.rooms)]
}

describe('the inspection can fail', () => {
  test.each([
    ['src/model/a.ts', "import { x } from '../parse/x.ts'", 'src/model/a.ts:1: model imports src/parse/x.ts'],
    ['src/parse/a.ts', "\nexport { x } from '../build/x.ts'", 'src/parse/a.ts:2: parse imports src/build/x.ts'],
    ['src/build/a.ts', "export * from '../io/x.ts'", 'build imports src/io/x.ts'],
    ['src/build/a.ts', "type X = import('../parse/x.ts').X", 'build imports src/parse/x.ts (type)'],
    ['src/render/docx/a.ts', "import type { X } from '../html/x.ts'", 'render/docx imports src/render/html/x.ts'],
    ['src/compile.ts', "import { x } from './render/docx/index.ts'", 'compile.ts imports src/render/docx/index.ts'],
    ['src/cli/a.ts', "import { x } from '../render/html/index.ts'", '`await import(…)`'],
    ['src/check/a.ts', "import { x } from './rules/x'", 'write the extension .ts'],
    ['src/check/a.ts', 'const x = await import(name)', 'check imports (computed)'],
    ['src/check/a.ts', "import fs = require('node:fs')", 'for io alone'],
    ['src/parse/a.ts', "import { readFile } from 'node:fs/promises'", 'for io alone'],
    ['src/build/a.ts', "import type { Root } from 'mdast'", 'for parse alone'],
    ['src/build/a.ts', "import type { Plugin } from 'unified'", 'for parse alone'],
    ['src/build/a.ts', "import { gfm } from 'micromark-extension-gfm'", 'for parse alone'],
    ['src/model/template.ts', "import * as z from 'zod'", 'for build, templates alone'],
    ['src/model/doc.ts', "import type * as z from 'zod'", 'for build, templates alone'],
    ['src/io/a.ts', "import chalk from 'chalk'", 'for cli alone'],
    ['src/io/a.ts', "import x from 'left-pad'", 'no row of the table says who owns it'],
    ['templates/a/index.ts', "import { x } from '../../src/model/doc.ts'", 'templates have one door'],
    ['templates/a/index.ts', "import { x } from '../b/schema.ts'", 'a template is a folder of its own'],
    ['src/new-room/a.ts', '', 'stands in no room of the table'],
    ['src/build/a.ts', 'const now = Date.now()', 'Date.now in build'],
    ['src/build/a.ts', 'const now = new Date()', 'new Date() in build'],
    ['src/build/a.ts', 'const day = new Date(2023, 1, 1)', 'new Date(year, month…) in build'],
    ['src/io/a.ts', 'const id = Math.random()', 'Math.random in io'],
    ['src/render/html/a.ts', "console.error('x')", 'console in render/html'],
    ['src/io/a.ts', 'const { env } = process', 'process in io'],
    ['src/io/a.ts', 'const env = globalThis.process.env', 'process in io'],
    ['src/check/a.ts', 'const order = a.localeCompare(b)', '.localeCompare in check'],
  ])('%s: %s', (path, text, sentence) => {
    const problems = inspect(path, text)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(sentence)
  })

  test.each([
    ['src/cli/a.ts', "const { x } = await import('../render/docx/index.ts')"],
    ['src/cli/a.ts', "import type { X } from '../render/docx/index.ts'"],
    ['src/cli/a.ts', 'const { env } = process'],
    ['src/model/template.ts', "import type * as z from 'zod'"],
    ['templates/index.ts', "import { a } from './a/index.ts'"],
    ['templates/a/rules/b.ts', "import { x } from '../schema.ts'"],
    ['src/parse/a.ts', "import remarkParse from 'remark-parse'"],
    ['src/build/a.ts', 'const day = new Date(Date.UTC(2023, 1, 1))'],
    ['src/build/a.ts', 'interface Step { process: string }\nexport const run = (step: Step) => step.process'],
    ['src/build/a.ts', 'export const step = { process: 1 }'],
  ])('and lets pass %s: %s', (path, text) => {
    expect(inspect(path, text)).toEqual([])
  })

  test('a file is of the narrowest room that holds it', () => {
    expect(roomOf('src/render/docx/parts/a.ts')?.name).toBe('render/docx')
    expect(roomOf('src/render/pdf/a.ts')).toBeUndefined()
  })
})
