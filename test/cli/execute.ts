// Runs the command line in this process with streams, folder and variables of the test's own.

import { PassThrough, Writable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import type { Environment, Output } from '../../src/cli/environment.ts'
import { run } from '../../src/cli/run.ts'

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

const root = pathToFileURL(`${process.cwd()}/`)

/** An environment that says nothing: no variables, no terminal. */
export function fakeEnvironment(argv: readonly string[], changes: Partial<Environment> = {}): Environment {
  return {
    argv,
    env: {},
    cwd: process.cwd(),
    platform: 'linux',
    stdin: new PassThrough(),
    stdout: new Recorder(),
    stderr: new Recorder(),
    packageRoot: root,
    systemLocale: () => 'zh-CN',
    currentYear: () => 2025,
    interruption: () => Promise.resolve(),
    ...changes,
  }
}

/** A stream that keeps what is written to it. */
export class Recorder extends Writable {
  text = ''
  readonly isTTY?: boolean
  readonly columns?: number

  constructor(terminal: { readonly isTTY?: boolean; readonly columns?: number } = {}) {
    super({ decodeStrings: false })
    Object.assign(this, terminal)
  }

  override _write(chunk: string | Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString()
    done()
  }
}

/** Runs `report` and gives its exit code and what it wrote; `changes` may replace the streams. */
export async function execute(argv: readonly string[], changes: Partial<Environment> = {}): Promise<Ran> {
  const environment = fakeEnvironment(argv, changes)
  const code = await run(environment)
  return { code, out: textOf(environment.stdout), err: textOf(environment.stderr) }
}

function textOf(output: Output): string {
  return output instanceof Recorder ? output.text : ''
}
