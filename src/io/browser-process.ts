// A browser's program → the process of it, with the pipe that it is driven by, and its end.

import { type ChildProcess, spawn } from 'node:child_process'
import type { Message } from '../diagnostics/diagnostic.ts'
import { BrowserError, type BrowserPipe, openPipe } from './browser-pipe.ts'
import { explainSystemError } from './system-error.ts'

export interface Program {
  readonly path: string
  /** Chromium refuses to run as root unless its sandbox is off. */
  readonly sandbox: boolean
  /** Kills the program and whatever it started; it has a process group of its own except on Windows. */
  readonly killGroup: (id: number) => void
}

export interface BrowserProcess {
  readonly pipe: BrowserPipe
  /** Ends it by itself if it will, by force if not; resolves when it and its children are gone. */
  readonly stop: () => Promise<void>
}

// What a browser may take to write its profile and go, or a dead one's pipes to run dry.
const GRACE = 3000

export function startBrowser(program: Program, profile: string): BrowserProcess {
  const child = spawn(program.path, [...optionsOf(program, profile)], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    windowsHide: true,
  })
  const [, , , input, output] = child.stdio
  // The types do not know what `stdio` above asks for; without it nothing can be said to the browser.
  const pipe = openPipe(input as NodeJS.WritableStream, output as NodeJS.ReadableStream)
  const { gone, kill } = watch(child, pipe, program)
  const stop = async (): Promise<void> => {
    pipe.call('Browser.close').catch(kill)
    await Promise.race([gone, sleep(GRACE)])
    kill()
    await Promise.race([gone, sleep(GRACE)])
    for (const stream of child.stdio) stream?.destroy()
  }
  return { pipe, stop }
}

interface Watch {
  /** Resolves when the process has ended and nobody holds its pipes. */
  readonly gone: Promise<void>
  readonly kill: () => void
}

/** Makes the pipe fail with what can be told of the end, and leaves nothing of the process behind. */
function watch(child: ChildProcess, pipe: BrowserPipe, { killGroup }: Program): Watch {
  const [, , , input, output] = child.stdio
  const words = lastWords(child)
  let isAlive = true
  const kill = (): void => {
    if (!isAlive) return
    if (child.pid !== undefined) killGroup(child.pid)
    child.kill('SIGKILL')
  }
  const gone = new Promise<void>((resolve) => {
    const end = (how: Message): void => {
      isAlive = false
      pipe.fail(new BrowserError(how))
      resolve()
    }
    child.on('error', (error) => end(notStarted(error)))
    child.on('close', (code, signal) => end(endingText(code, signal, words())))
  })
  child.on('exit', () => {
    // Its children would hold the pipes open; and of a pipe that is only written to, nobody sees the end.
    kill()
    input?.destroy()
  })
  // A browser that was sent too much closes its pipe without ending.
  const afterEnd = (): void => void Promise.race([gone, sleep(GRACE)]).then(kill)
  input?.on('error', afterEnd)
  output?.on('close', afterEnd)
  return { gone, kill }
}

/** Keeps nobody waiting that has nothing else to do. */
function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref()
  })
}

function optionsOf({ sandbox }: Program, profile: string): readonly string[] {
  return [
    '--headless',
    '--remote-debugging-pipe',
    `--user-data-dir=${profile}`,
    '--no-startup-window',
    '--no-first-run',
    '--disable-gpu',
    '--disable-extensions',
    // Nothing is fetched: neither what the page might name nor what a browser looks up by itself.
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-proxy-server',
    '--host-resolver-rules=MAP * ~NOTFOUND',
    ...(sandbox ? [] : ['--no-sandbox']),
  ]
}

function notStarted(error: Error): Message {
  const { reason } = explainSystemError(error)
  return { zh: `浏览器没有运行起来：${reason.zh}`, en: `the browser could not be run: ${reason.en}` }
}

function endingText(code: number | null, signal: string | null, words: string): Message {
  const how = signal ?? (code === null ? '' : String(code))
  return {
    zh: `浏览器没有做完就退出了（${signal === null ? '退出码 ' : ''}${how}）${words === '' ? '' : `：${words}`}`,
    en: `the browser ended before it was done (${signal === null ? 'exit ' : ''}${how})${words === '' ? '' : `: ${words}`}`,
  }
}

const MOST_WORDS = 20_000
// Said by browsers that print well: of the message bus, the graphics card, and of scripts around the program.
const NOISE = /dbus|\bbus\b|\[: |DevTools|gpu|gl_|vaapi|vulkan|sandbox_linux|font_?config|inotify|registration_request/i

/** The first line of stderr that is not part of every run. */
function lastWords(child: ChildProcess): () => string {
  let words = ''
  child.stderr?.on('data', (chunk) => {
    if (words.length < MOST_WORDS) words += String(chunk)
  })
  return () => {
    const line = words.split('\n').find((text) => text.trim() !== '' && !NOISE.test(text))
    return line?.trim().slice(0, 200) ?? ''
  }
}
