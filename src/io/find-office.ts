// Where LibreOffice lies: what the command line names, else the search path, else the usual places of each system.

import { posix, win32 } from 'node:path'
import { inPath, isProgram, type Machine, unique } from './find-program.ts'

/** The programs to try, in order, as absolute paths. */
export function officePlaces({ platform, env }: Machine): readonly string[] {
  if (platform === 'win32') {
    const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], 'C:\\Program Files', 'C:\\Program Files (x86)']
    const folders = roots
      .filter((root) => root !== undefined && root !== '')
      .map((root) => win32.join(root ?? '', 'LibreOffice', 'program'))
    // soffice.com waits until the work is done, soffice.exe does not always.
    return unique(
      [...inPath(env.Path ?? env.PATH, ';', win32), ...folders].flatMap((folder) => [
        win32.join(folder, 'soffice.com'),
        win32.join(folder, 'soffice.exe'),
      ]),
    )
  }
  const searched = inPath(env.PATH, ':', posix).flatMap((folder) => [
    posix.join(folder, 'soffice'),
    posix.join(folder, 'libreoffice'),
  ])
  const usual =
    platform === 'darwin'
      ? ['/Applications', ...(env.HOME ? [posix.join(env.HOME, 'Applications')] : [])].map((folder) =>
          posix.join(folder, 'LibreOffice.app/Contents/MacOS/soffice'),
        )
      : [
          '/usr/bin/soffice',
          '/usr/lib/libreoffice/program/soffice',
          '/opt/libreoffice/program/soffice',
          '/snap/bin/libreoffice',
        ]
  return unique([...searched, ...usual])
}

export function findOffice(machine: Machine): string | undefined {
  return officePlaces(machine).find(isProgram)
}
