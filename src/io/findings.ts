// The kinds of finding that reading a folder and writing files can make.

import { type FindingKind, findingKind as kind, PROJECT_FORMAT } from '../diagnostics/diagnostic.ts'

const SYSTEM = '操作系统的答复（the answer of the operating system）'

export const noFolder = kind(
  'io/no-folder',
  'error',
  '项目文件夹不存在',
  'the project folder does not exist',
  PROJECT_FORMAT,
)
export const noManifest = kind('io/no-manifest', 'error', '缺少 report.yaml', 'report.yaml is missing', PROJECT_FORMAT)
export const twoManifests = kind('io/two-manifests', 'error', 'report.yaml 有两份', 'two manifests', PROJECT_FORMAT)
export const unreadable = kind('io/unreadable', 'error', '文件无法读取', 'a file cannot be read', SYSTEM)
export const tooLarge = kind('io/too-large', 'error', '文件过大', 'a file is too large', PROJECT_FORMAT)
export const badEncoding = kind(
  'io/encoding',
  'error',
  '文件不是 UTF-8 编码',
  'a text file is not UTF-8',
  PROJECT_FORMAT,
)
export const notText = kind('io/not-text', 'error', '文件不是文本', 'a text file holds binary data', PROJECT_FORMAT)
export const outsideLink = kind(
  'io/outside-link',
  'error',
  '链接指向项目之外',
  'a link leads outside the project',
  PROJECT_FORMAT,
)
export const folderLink = kind('io/folder-link', 'error', '指向文件夹的链接', 'a link to a folder', PROJECT_FORMAT)
export const tooDeep = kind('io/too-deep', 'error', '文件夹层次过深', 'folders nested too deeply', PROJECT_FORMAT)
export const nameClash = kind(
  'io/name-clash',
  'error',
  '文件名只有大小写或编码形式不同',
  'file names that differ only in case or normalisation',
  'Windows 和 macOS 的文件系统把这样的名称当作同一个文件',
)
export const notRead = kind('io/not-read', 'warning', '文件不会被读取', 'a file that is not read', PROJECT_FORMAT)
export const nfdName = kind(
  'io/nfd-name',
  'warning',
  '文件名不是 NFC 形式',
  'a file name not in NFC',
  'Unicode UAX #15',
)
export const windowsText = kind(
  'io/windows-text',
  'info',
  '文件带 BOM 或用 CRLF 换行',
  'a byte-order mark or CRLF line ends',
  PROJECT_FORMAT,
)
export const writeFailed = kind('io/write-failed', 'error', '文件写不进去', 'a file cannot be written', SYSTEM)
export const changedMeanwhile = kind(
  'io/changed',
  'error',
  '文件在改正之前被别的程序改动了',
  'a file was changed by another program before it was mended',
  'README“文字校对”（Proofreading）',
)
export const targetExists = kind(
  'io/target-exists',
  'error',
  '目标文件已经存在',
  'a target file exists already',
  'README“命令”（Commands）',
)

export const portTaken = kind('io/port-taken', 'error', '端口已被占用', 'a port is in use', SYSTEM)
export const cannotListen = kind(
  'io/cannot-listen',
  'error',
  '不能在这个地址上提供预览',
  'an address cannot be served on',
  SYSTEM,
)

/** Every kind, for the list of codes. */
export const ioFindings: readonly FindingKind[] = [
  noFolder,
  noManifest,
  twoManifests,
  unreadable,
  tooLarge,
  badEncoding,
  notText,
  outsideLink,
  folderLink,
  tooDeep,
  nameClash,
  notRead,
  nfdName,
  windowsText,
  writeFailed,
  changedMeanwhile,
  targetExists,
  portTaken,
  cannotListen,
]
