#!/usr/bin/env node
// The command `report`: hands the process over to the bundled program (`npm run build` makes it from src/cli/run.ts).
// CommonJS (see package.json beside it): Node's module loader for ES modules takes longer to start than all of --help.
'use strict'

const { existsSync } = require('node:fs')
const { join } = require('node:path')
const { pathToFileURL } = require('node:url')

const program = join(__dirname, '..', 'dist', 'run.js')

async function main() {
  const { run } = require(program)
  // Stands where Node runs out of things to wait for, as after Ctrl-D at a question: nothing has been done then.
  process.exitCode = 1
  process.exitCode = await run({
    argv: process.argv.slice(2),
    env: process.env,
    cwd: process.cwd(),
    platform: process.platform,
    // Opening it costs, and only `init` asks anything.
    get stdin() {
      return process.stdin
    },
    stdout: process.stdout,
    stderr: process.stderr,
    // As above: only `init` reads what the package brings along.
    get packageRoot() {
      return pathToFileURL(join(__dirname, '..', '/'))
    },
    systemLocale: () => Intl.DateTimeFormat().resolvedOptions().locale,
    // Once: a second Ctrl+C ends the process as usual.
    interruption: () =>
      new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => resolve())
      }),
    currentYear: () => new Date().getFullYear(),
  })
}

if (existsSync(program)) main()
else {
  const zh = '程序还没有构建，请在它的文件夹里先运行 npm install 和 npm run build。'
  process.stderr.write(`${zh}\nNot built yet: run npm install and npm run build in its folder first.\n`)
  process.exitCode = 1
}
