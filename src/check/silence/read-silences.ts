// Comments → which findings they silence, and where: `不查 numbers/parts：原因`, `ignore numbers/*: reason`.

import type { Log } from '../../diagnostics/diagnostic.ts'
import { closest } from '../../diagnostics/suggest.ts'
import type { Comment } from '../../model/comment.ts'
import { silenceNoReason, silenceUnknownCode } from '../findings.ts'

export interface Silence {
  readonly comment: Comment
  /** A code of {@link readSilences}, or a whole area: `numbers/*`. */
  readonly code: string
}

const SILENCE = /^(?:不查|ignore)(?:\s+|(?=[：:]|$)|(?=[a-z]))([^：:]*)(?:[：:]([\s\S]*))?$/i

/** `codes`: all that there are. Comments that say something else are notes of the author. */
export function readSilences(comments: readonly Comment[], codes: ReadonlySet<string>, log: Log): Silence[] {
  return comments.flatMap((comment) => {
    const said = SILENCE.exec(comment.text)
    if (said === null) return []
    const [, list = '', reason = ''] = said
    const named = list.split(/[\s,，、]+/).filter((code) => code !== '')
    // “ignore this for now” is a note; 不查 标点：引文原样 is meant for us, and named by another name.
    const isMeant = named.length === 1 && comment.text.startsWith('不查') && reason.trim() !== ''
    if (named.length > 0 && !isMeant && !named.some((code) => code.includes('/'))) return []
    if (named.length === 0) reportNoCode(comment, log)
    const known = named.filter((code) => isKnown(code, codes) || reportUnknown(code, comment, codes, log))
    if (reason.trim() !== '' || known.length === 0) return known.map((code) => ({ comment, code }))
    reportNoReason(known, comment, log)
    return []
  })
}

function isKnown(code: string, codes: ReadonlySet<string>): boolean {
  if (!code.endsWith('/*')) return codes.has(code)
  const area = code.slice(0, -1)
  return [...codes].some((each) => each.startsWith(area))
}

const EXPECTED = { zh: '不查 numbers/parts：原因', en: 'ignore numbers/parts: reason' }

function reportUnknown(code: string, comment: Comment, codes: ReadonlySet<string>, log: Log): false {
  const near = closest(code, codes)
  log.add(silenceUnknownCode, {
    message: { zh: `“不查”的代码“${code}”不存在`, en: `there is no code ${code} to silence` },
    expected: {
      zh: '检查结果里的代码，如 numbers/parts、numbers/*',
      en: 'the code of a finding: numbers/parts, numbers/*',
    },
    help:
      near === undefined
        ? { zh: '照抄检查结果里的代码', en: 'copy the code of the finding' }
        : { zh: `是不是“${near}”？`, en: `did you mean ${near}?` },
    span: comment.span,
  })
  return false
}

function reportNoCode(comment: Comment, log: Log): void {
  log.add(silenceUnknownCode, {
    message: { zh: '“不查”没有写代码', en: 'silencing without a code' },
    expected: EXPECTED,
    help: { zh: '写上检查结果里的代码', en: 'write the code of the finding' },
    span: comment.span,
  })
}

function reportNoReason(codes: readonly string[], comment: Comment, log: Log): void {
  log.add(silenceNoReason, {
    message: {
      zh: `“不查 ${codes.join('、')}”没有写原因，不起作用`,
      en: `${codes.join(', ')} is silenced without a reason, which has no effect`,
    },
    expected: EXPECTED,
    help: { zh: '在冒号后面写明原因', en: 'write the reason behind a colon' },
    span: comment.span,
  })
}
