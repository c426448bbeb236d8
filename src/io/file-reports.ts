// One file that does not fit a project → its finding, in words.

import { basename, extname } from 'node:path'
import { createLog, type Diagnostic, type Finding, type Log } from '../diagnostics/diagnostic.ts'
import type { Span } from '../source/span.ts'
import {
  folderLink,
  nameClash,
  nfdName,
  notRead,
  outsideLink,
  tooDeep,
  tooLarge,
  unreadable,
  writeFailed,
} from './findings.ts'
import { type Explanation, explainSystemError, systemErrorCode } from './system-error.ts'

/** The place of a finding about a file as a whole. */
export function wholeFile(path: string): Span {
  return { path, start: 0, end: 0 }
}

// Typical of a ZIP file made on a Chinese Windows and unpacked elsewhere: the system cannot find the name it gave.
const GARBLED_NAME: Explanation = {
  reason: {
    zh: '文件名是乱码（不是 UTF-8 编码，多由解压 ZIP 造成）',
    en: 'its name is not UTF-8 (often so after unzipping)',
  },
  help: { zh: '把文件改名，或在原来的电脑上改名后重新打包', en: 'rename the file, here or before packing it anew' },
}

/** Rethrows what did not come from the operating system. */
export function reportUnreadable(log: Log, path: string, error: unknown): void {
  const { reason, help } = path.includes('\uFFFD') ? GARBLED_NAME : explainSystemError(error)
  const name = path === '' ? { zh: '项目文件夹', en: 'the project folder' } : { zh: `“${path}”`, en: path }
  log.add(unreadable, {
    message: { zh: `无法读取${name.zh}：${reason.zh}`, en: `cannot read ${name.en}: ${reason.en}` },
    expected: { zh: '可以读取的文件和文件夹', en: 'files and folders that can be read' },
    help,
    span: wholeFile(path),
  })
}

export function reportOutsideLink(log: Log, path: string, target: string): void {
  log.add(outsideLink, {
    message: { zh: `链接指向项目之外：${target}`, en: `a link that leads outside the project: ${target}` },
    expected: { zh: '项目用到的文件都在项目文件夹里', en: 'every file of the project inside its folder' },
    help: { zh: '删除链接，把文件复制进来', en: 'delete the link and copy the file here' },
    span: wholeFile(path),
  })
}

export function reportFolderLink(log: Log, path: string): void {
  log.add(folderLink, {
    message: { zh: '这是指向文件夹的链接，里面的文件没有读取', en: 'a link to a folder; nothing in it was read' },
    expected: { zh: '真正的文件夹', en: 'a real folder' },
    help: { zh: '删除链接，把文件夹移到这里', en: 'delete the link and move the folder here' },
    span: wholeFile(path),
  })
}

export function reportTooDeep(log: Log, path: string): void {
  log.add(tooDeep, {
    message: {
      zh: `文件夹层次过深，里面的文件没有读取：${path}`,
      en: `folders nested too deeply; nothing in it was read: ${path}`,
    },
    expected: { zh: 'sections/章节文件夹/文件，最多这两层', en: 'sections/<folder>/<file> at the deepest' },
    help: { zh: '把文件移到上一层文件夹', en: 'move its files one folder up' },
    span: wholeFile(path),
  })
}

export function reportTooLarge(log: Log, path: string, size: number, limit: number): void {
  const [has, may] = [megabytes(size), megabytes(limit)]
  log.add(tooLarge, {
    message: { zh: `文件过大，没有读取：${has} MB`, en: `the file is too large and was not read: ${has} MB` },
    expected: { zh: `不超过 ${may} MB`, en: `at most ${may} MB` },
    help: { zh: '文字请分成几个文件，图片请缩小后再放入', en: 'split a text into files; scale an image down' },
    span: wholeFile(path),
  })
}

function megabytes(bytes: number): string {
  return (bytes / 1024 ** 2).toFixed(1).replace(/\.0$/, '')
}

export function reportEmptyFolder(log: Log, path: string): void {
  log.add(notRead, {
    message: {
      zh: `文件夹里没有可读的文件：${basename(path)}`,
      en: `nothing to read in this folder: ${basename(path)}`,
    },
    expected: {
      zh: '一个文件夹是一节，至少有一个 .md 或 .yaml 文件',
      en: 'a folder is a section, with one .md or .yaml file at least',
    },
    help: { zh: '放入文件，或删去这个文件夹', en: 'put a file in, or delete the folder' },
    span: wholeFile(path),
  })
}

export function reportNotRead(log: Log, path: string): void {
  const { expected, help } = path.startsWith('data/') ? dataWords(path) : proseWords(path)
  log.add(notRead, {
    message: { zh: `这个文件不会被读取：${basename(path)}`, en: `this file is not read: ${basename(path)}` },
    expected,
    help,
    span: wholeFile(path),
  })
}

type Words = Required<Pick<Finding, 'expected' | 'help'>>

function proseWords(path: string): Words {
  const isWord = /^\.(docx?|wps|rtf|txt)$/i.test(extname(path))
  return {
    expected: { zh: 'Markdown（.md）、YAML（.yaml）或图片', en: 'Markdown (.md), YAML (.yaml) or an image' },
    help: isWord
      ? {
          zh: '把文字粘贴到同名的 .md 文件里，再移走原文件',
          en: 'paste its words into an .md file and move this one away',
        }
      : { zh: '移到项目的其他文件夹', en: 'move it to another folder' },
  }
}

function dataWords(path: string): Words {
  const isSheet = /^\.(xlsx?|xlsm|et|ods)$/i.test(extname(path))
  return {
    expected: { zh: 'YAML（.yaml）或 CSV（.csv）', en: 'YAML (.yaml) or CSV (.csv)' },
    help: isSheet
      ? {
          zh: '用 report data import 把表格导入成 CSV，再把原文件移到项目的其他文件夹',
          en: 'import it with report data import, and move it to another folder',
        }
      : { zh: '移到项目的其他文件夹', en: 'move it to another folder' },
  }
}

/** Warns of a name stored decomposed, as older macOS does: two spellings of one name look alike and differ. */
export function reportNameForm(log: Log, file: { readonly path: string; readonly location: string }): void {
  if (basename(file.location) === basename(file.path)) return
  log.add(nfdName, {
    message: {
      zh: '文件名的编码形式不是 NFC（多由 macOS 造成）',
      en: 'the file name is not in Unicode NFC (macOS stores such names)',
    },
    expected: { zh: 'NFC 形式的文件名', en: 'a name in NFC' },
    help: { zh: '把文件名重新输入一遍', en: 'type the file name anew' },
    span: wholeFile(file.path),
  })
}

export function reportNameClash(log: Log, path: string, other: string): void {
  log.add(nameClash, {
    message: {
      zh: '两个文件名看起来一样，只有大小写或编码形式不同',
      en: 'two file names differ only in case or normalisation',
    },
    expected: { zh: '名称在任何系统上都不重复', en: 'names that differ on every system' },
    help: { zh: '改名或合并其中一个', en: 'rename or merge one of them' },
    notes: [{ message: { zh: '另一个文件', en: 'the other file' }, span: wholeFile(other) }],
    span: wholeFile(path),
  })
}

const NO_PLACE: Explanation = {
  reason: { zh: '这个位置不存在，也不能新建', en: 'there is no such place, and none can be made' },
  help: { zh: '检查路径，或换一个输出位置', en: 'check the path, or choose another place' },
}

/** The finding about a target (absolute path) that could not be written. Rethrows what the system did not say. */
export function writeFailure(target: string, error: unknown): readonly Diagnostic[] {
  const { reason, help } = systemErrorCode(error) === 'ENOENT' ? NO_PLACE : explainSystemError(error)
  const log = createLog()
  log.add(writeFailed, {
    message: { zh: `写不进 ${target}：${reason.zh}`, en: `cannot write ${target}: ${reason.en}` },
    expected: { zh: '可以写入的位置', en: 'a place that can be written' },
    help,
  })
  return log.diagnostics
}
