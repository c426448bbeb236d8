// The machine that the program runs on → its typefaces: by fontconfig where it has it, else by reading its font folders.

import { readCoverage } from '../fonts/coverage.ts'
import { FONT_LIST, matchQuestion, parseFontList, parseMatch } from '../fonts/fontconfig.ts'
import { type InstalledFace, type Inventory, indexFaces, type SystemAnswer } from '../fonts/installed.ts'
import { readFaces } from '../fonts/sfnt.ts'
import type { Machine } from '../fonts/survey.ts'
import { askProgram } from '../io/ask-program.ts'
import { listFontFiles, readFontFile, withFile } from '../io/font-files.ts'
import { fontFolders } from '../io/font-folders.ts'
import type { Environment } from './environment.ts'

export function takeInventory({ platform, env }: Environment): Inventory {
  const listed = hasFontconfig(platform) ? askProgram('fc-list', FONT_LIST, env) : undefined
  const faces = listed === undefined ? [] : parseFontList(listed)
  if (faces.length > 0) return { method: 'fontconfig', folders: [], faces, skipped: [] }
  return readFolders(fontFolders(platform, env))
}

// Homebrew's fontconfig on a Mac says nothing of what Word sees there.
function hasFontconfig(platform: string): boolean {
  return platform !== 'win32' && platform !== 'darwin'
}

function readFolders(folders: readonly string[]): Inventory {
  const faces: InstalledFace[] = []
  const skipped: string[] = []
  for (const file of listFontFiles(folders)) {
    const found = withFile(file, readFaces)
    if (found === undefined) skipped.push(file)
    else faces.push(...found.map((face) => ({ ...face, file })))
  }
  return { method: 'folders', folders, faces, skipped }
}

export function machineOf({ method, faces }: Inventory, { env }: Environment): Machine {
  return {
    find: indexFaces(faces),
    substituteFor: (name, western) => (method === 'fontconfig' ? askFontconfig(name, western, env) : undefined),
    coverage: (file, index) => {
      const bytes = readFontFile(file)
      return bytes && readCoverage(bytes, index)
    },
  }
}

function askFontconfig(name: string, western: boolean, env: Environment['env']): SystemAnswer | undefined {
  const answer = askProgram('fc-match', matchQuestion(name, western ? 'en' : 'zh-cn'), env)
  return answer === undefined ? undefined : parseMatch(answer)
}
