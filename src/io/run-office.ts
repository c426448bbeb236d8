// A DOCX → the PDF that LibreOffice lays out of it, in a folder and a profile of its own that are gone afterwards.

import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Message } from '../diagnostics/diagnostic.ts'
import { removeFolder } from './remove-folder.ts'
import { explainSystemError } from './system-error.ts'

export interface Office {
  /** The program soffice. */
  readonly path: string
  /** It is stopped after so long. */
  readonly milliseconds: number
  /** Kills the program and whatever it started; it has a process group of its own except on Windows. */
  readonly killGroup: (id: number) => void
}

export type Rendering =
  | { readonly ok: true; readonly pdf: Uint8Array }
  | { readonly ok: false; readonly reason: Message }

/** Never rejects for what LibreOffice or the system does. */
export async function renderPdf(docx: Uint8Array, office: Office): Promise<Rendering> {
  let folder: string | undefined
  try {
    folder = mkdtempSync(join(tmpdir(), 'nianbao-verify-'))
    return await renderIn(folder, docx, office)
  } catch (error) {
    const { reason } = explainSystemError(error)
    return {
      ok: false,
      reason: { zh: `LibreOffice 没有运行起来：${reason.zh}`, en: `LibreOffice could not be run: ${reason.en}` },
    }
  } finally {
    if (folder !== undefined) removeFolder(folder)
  }
}

async function renderIn(folder: string, docx: Uint8Array, office: Office): Promise<Rendering> {
  const [input, profile] = [join(folder, 'input.docx'), join(folder, 'profile')]
  writeFileSync(input, docx)
  mkdirSync(join(profile, 'user'), { recursive: true })
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), SETTINGS)
  const options = [
    '--headless',
    '--norestore',
    '--nologo',
    '--nodefault',
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    input,
  ]
  const child = spawn(office.path, [`-env:UserInstallation=${pathToFileURL(profile).href}`, ...options], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    windowsHide: true,
  })
  const ending = await waitFor(child, office)
  if (ending === 'timeout') {
    const seconds = office.milliseconds / 1000
    return {
      ok: false,
      reason: {
        zh: `LibreOffice ${seconds} 秒没有排完，已停止`,
        en: `LibreOffice took more than ${seconds} s and was stopped`,
      },
    }
  }
  const pdf = readPdf(join(folder, 'input.pdf'))
  if (pdf !== undefined) return { ok: true, pdf }
  return {
    ok: false,
    reason: { zh: `LibreOffice 打不开这个文件${ending.zh}`, en: `LibreOffice could not open the file${ending.en}` },
  }
}

// No file that it opens may fetch anything from elsewhere or run anything.
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
</oor:items>
`

function readPdf(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path)
  } catch (error) {
    explainSystemError(error)
    return undefined
  }
}

const MOST_WORDS = 2000

function waitFor(child: ChildProcess, { milliseconds, killGroup }: Office): Promise<Message | 'timeout'> {
  return new Promise((resolve, reject) => {
    let words = ''
    child.stderr?.on('data', (chunk) => {
      if (words.length < MOST_WORDS) words += String(chunk)
    })
    const timer = setTimeout(() => {
      if (child.pid !== undefined) killGroup(child.pid)
      child.kill('SIGKILL')
      child.stderr?.destroy()
      resolve('timeout')
    }, milliseconds)
    child.on('error', (error) => {
      clearTimeout(timer)
      reject(error)
    })
    child.on('exit', (code, signal) => {
      clearTimeout(timer)
      child.stderr?.destroy()
      // Words about Java and the like come with every run.
      const line = words.split('\n').find((text) => text.trim() !== '' && !/javaldx|java may not/i.test(text))
      const said = line === undefined ? '' : `：${line.trim().slice(0, 200)}`
      const how = code === 0 || code === null ? (signal ? `（${signal}）` : '') : `（退出码 ${code}）`
      resolve({ zh: `${how}${said}`, en: `${how ? ` (${signal ?? `exit ${code}`})` : ''}${said.replace('：', ': ')}` })
    })
  })
}
