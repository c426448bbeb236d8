// `report preview`: serves the report's page to a browser on this machine until Ctrl+C, anew after every save.

import { findProject, resolveFolder } from '../../io/find-project.ts'
import { openBrowser } from '../../io/open-browser.ts'
import { readProject } from '../../io/read-project.ts'
import { isLoopback, type Serving, serve } from '../../io/serve.ts'
import { watchProject } from '../../io/watch-project.ts'
import { announcement, respond } from '../../preview/routes.ts'
import { initialState, nextState, type PreviewState } from '../../preview/state.ts'
import { type ExitCode, FINDINGS, OK } from '../exit-codes.ts'
import { buildPreview } from '../preview-build.ts'
import { type Context, printFindings } from '../project-session.ts'
import { repeatWhileAsked } from '../repeat-while-asked.ts'
import { UsageError } from '../usage-error.ts'

export interface PreviewOptions {
  readonly port?: string
  readonly host?: string
  readonly open?: boolean
}

/** The number of the standard. */
const DEFAULT_PORT = 9704
const SPARE_PORTS = 50

/** Rejects with UsageError for a wrong option. Findings in the report are shown, and end nothing. */
export async function preview(context: Context, dir: string | undefined, options: PreviewOptions): Promise<ExitCode> {
  const { environment, terminal } = context
  const address = parseAddress(options)
  const folder = dir === undefined ? (findProject(environment.cwd) ?? environment.cwd) : dir
  const project = resolveFolder(environment.cwd, folder)
  const reading = readProject(project)
  // A folder that goes away later may come back; one that never was is a slip of the pen.
  const missing = reading.diagnostics.filter(({ code }) => code === 'io/no-folder')
  if (missing.length > 0) {
    await printFindings(context, { dir: project, reading }, missing)
    return FINDINGS
  }
  let state: PreviewState = initialState()
  const served = await serve(address, (question, listening) => respond(question, listening, state, terminal.language))
  if (!served.ok) {
    await printFindings(context, { dir: project, reading }, served.diagnostics)
    return FINDINGS
  }
  const serving = served.value
  const building = repeatWhileAsked(async (changed) => {
    state = nextState(state, await buildPreview(context, project, changed), terminal.language)
    serving.announce(announcement(state.view.version))
  })
  const interruption = environment.interruption()
  const watching = await watchProject(project, {
    changed: (paths) => building.ask(paths),
    polling: () => sayPolling(context),
  })
  building.ask([])
  await greet(context, serving, address, options)
  await interruption
  await watching.close()
  await building.stop()
  await serving.close()
  terminal.say({ zh: '预览已结束', en: 'The preview has ended' })
  return OK
}

interface Asked {
  readonly host: string
  readonly port: number
  readonly spare: number
}

function parseAddress({ port, host = '127.0.0.1' }: PreviewOptions): Asked {
  if (host.trim() === '' || /[\s/]/.test(host)) {
    throw new UsageError({ zh: `--host 后面应写地址，不能是 ${host}`, en: `--host takes an address, not ${host}` })
  }
  const bare = host.replace(/^\[(.*)\]$/, '$1')
  if (port === undefined) return { host: bare, port: DEFAULT_PORT, spare: SPARE_PORTS }
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new UsageError({
      zh: `--port 应是 0 到 65535 的整数，不能是 ${port}`,
      en: `--port is a whole number from 0 to 65535, not ${port}`,
    })
  }
  return { host: bare, port: Number(port), spare: 0 }
}

async function greet(
  { environment, terminal }: Context,
  { listening }: Serving,
  asked: Asked,
  options: PreviewOptions,
): Promise<void> {
  const url = `http://${listening.hosts[0]}:${listening.port}/`
  if (asked.spare > 0 && listening.port !== asked.port) {
    terminal.say({
      zh: `端口 ${asked.port} 已被占用，改用 ${listening.port}`,
      en: `port ${asked.port} is in use; ${listening.port} is used instead`,
    })
  }
  if (!isLoopback(asked.host)) {
    terminal.say({
      zh: '注意：同一网络里的其他人也能打开这个网址，看到报告全文。',
      en: 'Note: others in your network can open this address, too, and read the whole report.',
    })
  }
  terminal.result(url)
  terminal.say({
    zh: '在浏览器里打开上面的网址；保存文件后页面自动更新，按 Ctrl+C 结束。',
    en: 'Open this address in a browser: the page follows every save. Ctrl+C ends it.',
  })
  if (options.open && !(await openBrowser(url, environment.platform))) {
    terminal.say({
      zh: '没能打开浏览器，请自己打开网址',
      en: 'No browser could be opened; please open the address yourself',
    })
  }
}

function sayPolling({ terminal }: Context): void {
  terminal.say({
    zh: '系统能监视的文件已到上限，改为定时查看，更新会慢一些',
    en: 'The system watches no more files: they are now looked at in turns, and updates take a little longer',
  })
}
