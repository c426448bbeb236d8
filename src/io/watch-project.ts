// A project's folder → a call whenever something that a build reads has changed, once things are quiet again.

import { statSync } from 'node:fs'
import { relative } from 'node:path'
import { type FSWatcher, watch } from 'chokidar'
import { gatherChanges } from './gather-changes.ts'
import { isProjectPath } from './scan-project.ts'
import { systemErrorCode } from './system-error.ts'

export interface Watching {
  close(): Promise<void>
}

export interface WatchEvents {
  /** With the paths of what changed, relative to the project, sorted; empty where the folder itself went or came back. */
  changed(paths: readonly string[]): void
  /** The system gives no more watches; from now on files are looked at one by one. */
  polling(): void
}

/** How often the folder itself is looked at: a watch on a folder ends with it, and nothing tells of its return. */
const LOOK_INTERVAL = 500
/** No folder's, and not that of a folder that is gone. */
const UNKNOWN = ''

/** Resolves when every change from then on is seen. `dir` need not exist. */
export async function watchProject(dir: string, events: WatchEvents): Promise<Watching> {
  const gatherer = gatherChanges((paths) => events.changed(paths))
  let identity = identityOf(dir)
  let usePolling = false
  let watcher = await open()
  let reopening = Promise.resolve()

  async function open() {
    const opened = watch(dir, {
      ignoreInitial: true,
      // A link to a folder is refused when the project is read; followed here, it could lead anywhere.
      followSymlinks: false,
      usePolling,
      ignored: (path) => !isProjectPath(inProject(dir, path)),
    })
    opened.on('all', (event, path) => {
      // Renamed away and back between two looks, the folder would seem to be the same, and its watch is gone; deleted
      // with what is in it, it was perhaps still there when that was told. So the next look finds it changed.
      if (event.startsWith('unlink') && (path === dir || identityOf(dir) === undefined)) identity = UNKNOWN
      gatherer.add(inProject(dir, path))
    })
    opened.on('error', (error) => {
      // ENOSPC: the watches of inotify have run out. Other errors are of files that went away meanwhile.
      if (usePolling || !['ENOSPC', 'EMFILE'].includes(systemErrorCode(error) ?? '')) return
      usePolling = true
      events.polling()
      reopen()
    })
    await untilReady(opened, dir)
    return opened
  }

  // One after the other, or one watcher would be forgotten and never closed.
  function reopen(): void {
    reopening = reopening.then(async () => {
      await watcher.close()
      watcher = await open()
      gatherer.add('')
    })
  }

  const looking = setInterval(() => {
    const now = identityOf(dir)
    if (now === identity) return
    identity = now
    // What is built does not wait for the watch.
    gatherer.add('')
    reopen()
  }, LOOK_INTERVAL)

  return {
    close: async () => {
      clearInterval(looking)
      await reopening
      gatherer.stop()
      await watcher.close()
    },
  }
}

/** Where the folder goes away meanwhile, the library is ready only once it is back: the next look finds that anyway. */
function untilReady(watcher: FSWatcher, dir: string): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearInterval(looking)
      resolve()
    }
    const looking = setInterval(() => {
      if (identityOf(dir) === undefined) end()
    }, LOOK_INTERVAL)
    watcher.once('ready', end)
  })
}

function inProject(dir: string, path: string): string {
  return relative(dir, path).replaceAll('\\', '/')
}

/** Another value: the folder is gone, or another one has its name. */
function identityOf(dir: string): string | undefined {
  try {
    const { dev, ino } = statSync(dir)
    return `${dev}:${ino}`
  } catch (error) {
    if (systemErrorCode(error) === undefined) throw error
    return undefined
  }
}
