// The folders in which a system keeps its fonts. What only one program sees (fonts inside WPS or Word themselves) and
// what Windows keeps elsewhere by its registry is not among them.

import { join } from 'node:path'

type Variables = Readonly<Record<string, string | undefined>>

/** Absolute; not all of them need exist. `platform` as process.platform. */
export function fontFolders(platform: string, env: Variables): readonly string[] {
  if (platform === 'win32') return windowsFolders(env)
  return platform === 'darwin' ? macFolders(env) : unixFolders(env)
}

// Fonts "for all users", and since Windows 10 those that a user installed without an administrator.
function windowsFolders(env: Variables): readonly string[] {
  const system = env.WINDIR ?? env.SystemRoot ?? 'C:\\Windows'
  const local = env.LOCALAPPDATA ?? (env.USERPROFILE && join(env.USERPROFILE, 'AppData', 'Local'))
  return [join(system, 'Fonts'), ...(local ? [join(local, 'Microsoft', 'Windows', 'Fonts')] : [])]
}

// 华文仿宋 and 华文楷体 come as assets that the system downloads when they are first asked for.
const MAC_ASSETS = ['', '2', '3', '4', '5', '6', '7', '8'].map(
  (version) => `/System/Library/AssetsV2/com_apple_MobileAsset_Font${version}`,
)

function macFolders({ HOME }: Variables): readonly string[] {
  const own = HOME ? [join(HOME, 'Library', 'Fonts')] : []
  return ['/System/Library/Fonts', '/Library/Fonts', '/Network/Library/Fonts', ...MAC_ASSETS, ...own]
}

// WPS installs into /usr/share/fonts/wps-office.
function unixFolders({ HOME, XDG_DATA_HOME }: Variables): readonly string[] {
  const data = XDG_DATA_HOME || (HOME && join(HOME, '.local', 'share'))
  const own = [...(data ? [join(data, 'fonts')] : []), ...(HOME ? [join(HOME, '.fonts')] : [])]
  return ['/usr/share/fonts', '/usr/local/share/fonts', ...own]
}
