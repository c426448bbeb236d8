// What fontconfig's programs are asked, and their answers as values. Its rules count for LibreOffice, Chromium and WPS.

import type { InstalledFace, SystemAnswer } from './installed.ts'
import { isRegularStyle } from './sfnt.ts'

/** Arguments of `fc-list` for {@link parseFontList}. */
export const FONT_LIST = ['--format', '%{file}\t%{index}\t%{style}\t%{family}\t%{fullname}\n'] as const

export function parseFontList(output: string): InstalledFace[] {
  return output.split('\n').flatMap((line) => {
    const [file, index, style = '', family = '', fullName = ''] = line.split('\t')
    if (!file || index === undefined) return []
    const names = [...split(family), ...split(fullName)]
    return [{ file, index: faceIndex(index), names, regular: split(style).some(isRegularStyle) }]
  })
}

/** Arguments of `fc-match` for {@link parseMatch}: what stands in for a family in Chinese text, or in Latin text. */
export function matchQuestion(family: string, language: 'zh-cn' | 'en'): readonly string[] {
  const pattern = `${family.replace(/[\\:,-]/g, (mark) => `\\${mark}`)}:lang=${language}`
  return ['--format', '%{file}\t%{index}\t%{family}\n', pattern]
}

export function parseMatch(output: string): SystemAnswer | undefined {
  const [file, index, family = ''] = (output.split('\n')[0] ?? '').split('\t')
  const [name] = split(family)
  return file && index !== undefined && name ? { file, index: faceIndex(index), name } : undefined
}

// Names of one face in several languages are joined by commas; a comma inside a name has a backslash.
function split(list: string): string[] {
  return list
    .split(/(?<!\\),/)
    .map((name) => name.replace(/\\(.)/g, '$1').trim())
    .filter((name) => name !== '')
}

// The upper half numbers the instances of a variable font.
function faceIndex(text: string): number {
  return Number(text) % 0x10000
}
