// The kinds of finding about a file that cannot be verified at all.

import { type FindingKind, findingKind as kind } from '../diagnostics/diagnostic.ts'

const OOXML = 'ISO/IEC 29500（Office Open XML）'
const README = 'README“verify：按标准量一份文件”（verify: measuring a file against the standard）'

export const notDocx = kind('verify/not-docx', 'error', '不是 DOCX 文件', 'not a DOCX file', OOXML)
export const oldWord = kind('verify/old-format', 'error', '旧版 Word 文件', 'a file of an old Word format', README)
export const encrypted = kind('verify/encrypted', 'error', '文件有密码', 'an encrypted file', README)
export const damaged = kind('verify/damaged', 'error', '文件损坏', 'a damaged file', OOXML)
export const tooMuch = kind('verify/too-large', 'error', '文件过大', 'a file that unpacks to too much', README)
export const noFile = kind('verify/no-file', 'error', '文件不存在或打不开', 'a file that is not there', README)
export const notRendered = kind(
  'verify/not-rendered',
  'error',
  '版面没有排出来，而命令要求必须排',
  'no pages were laid out, though the command wants them',
  README,
)

/** Every kind, for the list of codes. */
export const verifyFindings: readonly FindingKind[] = [
  notDocx,
  oldWord,
  encrypted,
  damaged,
  tooMuch,
  noFile,
  notRendered,
]
