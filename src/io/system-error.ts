// What the operating system answers (EACCES, ENOSPC …) → words that a clerk can act on.

import type { Message } from '../diagnostics/diagnostic.ts'

export interface Explanation {
  readonly reason: Message
  readonly help: Message
}

const OPEN_ELSEWHERE: Explanation = {
  reason: { zh: '没有权限，或文件正被别的程序打开', en: 'no permission, or another program has it open' },
  help: {
    zh: '文件可能正在 Word 或 WPS 中打开，请关闭后再试；仍不行就检查文件夹是否只读，或换一个输出位置',
    en: 'the file may be open in Word or WPS: close it and try again; else see whether the folder is read-only, or choose another place',
  },
}
const NO_SPACE: Explanation = {
  reason: { zh: '磁盘已满', en: 'the disk is full' },
  help: { zh: '清理磁盘，或换一个输出位置', en: 'free some space, or choose another place' },
}
const FILE_IN_THE_WAY: Explanation = {
  reason: { zh: '路径中有一段是文件，不是文件夹', en: 'a part of the path is a file, not a folder' },
  help: { zh: '移走那个文件，或换一个输出位置', en: 'move that file away, or choose another place' },
}
const FOLDER_IN_THE_WAY: Explanation = {
  reason: { zh: '这个位置是文件夹，不是文件', en: 'this is a folder, not a file' },
  help: { zh: '移走或改名这个文件夹', en: 'move or rename that folder' },
}
const TOO_MANY: Explanation = {
  reason: { zh: '同时打开的文件太多', en: 'too many files are open' },
  help: { zh: '关闭一些程序后再试', en: 'close some programs and try again' },
}
const NOT_OURS: Explanation = {
  reason: { zh: '这不是本机的地址', en: 'it is no address of this machine' },
  help: { zh: '写本机的地址', en: 'name an address of this machine' },
}

const explanations: Readonly<Record<string, Explanation>> = {
  EACCES: OPEN_ELSEWHERE,
  EPERM: OPEN_ELSEWHERE,
  EBUSY: OPEN_ELSEWHERE,
  ENOSPC: NO_SPACE,
  EDQUOT: NO_SPACE,
  EROFS: {
    reason: { zh: '磁盘是只读的', en: 'the disk is read-only' },
    help: { zh: '换一个可写的位置', en: 'choose a place that can be written' },
  },
  ENOTDIR: FILE_IN_THE_WAY,
  EEXIST: FILE_IN_THE_WAY,
  EISDIR: FOLDER_IN_THE_WAY,
  ENOENT: {
    reason: { zh: '文件不存在，或是一个失效的链接', en: 'it does not exist, or is a broken link' },
    help: { zh: '恢复或删除它', en: 'restore or delete it' },
  },
  ENAMETOOLONG: {
    reason: { zh: '文件名太长', en: 'the file name is too long' },
    help: { zh: '缩短标题或文件夹名', en: 'shorten the title or the folder names' },
  },
  ELOOP: {
    reason: { zh: '链接绕成了圈', en: 'links that run in a circle' },
    help: { zh: '删除这个链接，放入文件本身', en: 'delete the link and put the file itself there' },
  },
  EMFILE: TOO_MANY,
  ENFILE: TOO_MANY,
  EADDRNOTAVAIL: NOT_OURS,
  ENOTFOUND: NOT_OURS,
  EAI_AGAIN: NOT_OURS,
}

/** The operating system's code of an error (`ENOSPC` …); undefined for anything else, which is a bug of ours. */
export function systemErrorCode(error: unknown): string | undefined {
  const isSystemError = error instanceof Error && 'code' in error && 'syscall' in error
  return isSystemError && typeof error.code === 'string' ? error.code : undefined
}

/** Rethrows what did not come from the operating system. */
export function explainSystemError(error: unknown): Explanation {
  const code = systemErrorCode(error)
  if (code === undefined) throw error
  return (
    explanations[code] ?? {
      reason: { zh: `系统报告 ${code}`, en: `the system says ${code}` },
      help: { zh: '检查磁盘和文件夹，或换一个位置', en: 'check the disk and the folder, or choose another place' },
    }
  )
}
