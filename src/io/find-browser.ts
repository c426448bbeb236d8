// Where a browser that prints pages lies: Chromium, Chrome or Edge, on the search path or in each system's usual places.

import { posix, win32 } from 'node:path'
import { inPath, isProgram, type Machine, unique } from './find-program.ts'

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
]

const LINUX_PLACES = [
  ...NAMES.map((name) => `/usr/bin/${name}`),
  '/usr/lib/chromium/chromium',
  '/opt/google/chrome/chrome',
  '/opt/microsoft/msedge/msedge',
  '/snap/bin/chromium',
]

const MAC_APPLICATIONS = ['Chromium', 'Google Chrome', 'Microsoft Edge']

const WINDOWS_PLACES = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

/** The programs to try, in order, as absolute paths. */
export function browserPlaces({ platform, env }: Machine): readonly string[] {
  if (platform === 'win32') return windowsPlaces(env)
  const searched = NAMES.flatMap((name) => inPath(env.PATH, ':', posix).map((folder) => posix.join(folder, name)))
  return unique([...searched, ...(platform === 'darwin' ? macPlaces(env) : LINUX_PLACES)])
}

function windowsPlaces(env: Machine['env']): readonly string[] {
  const roots = [
    env.ProgramFiles,
    env['ProgramFiles(x86)'],
    env.LOCALAPPDATA,
    'C:\\Program Files',
    'C:\\Program Files (x86)',
  ].flatMap((root) => (root ? [root] : []))
  const searched = inPath(env.Path ?? env.PATH, ';', win32)
  return unique([
    ...['chrome.exe', 'msedge.exe'].flatMap((name) => searched.map((folder) => win32.join(folder, name))),
    ...WINDOWS_PLACES.flatMap((place) => roots.map((root) => win32.join(root, place))),
  ])
}

function macPlaces(env: Machine['env']): readonly string[] {
  const folders = ['/Applications', ...(env.HOME ? [posix.join(env.HOME, 'Applications')] : [])]
  return MAC_APPLICATIONS.flatMap((name) =>
    folders.map((folder) => posix.join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
  )
}

export function findBrowsers(machine: Machine): readonly string[] {
  return browserPlaces(machine).filter(isProgram)
}
