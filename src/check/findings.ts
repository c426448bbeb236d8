// The kinds of finding about comments that silence others.

import { type FindingKind, findingKind as kind } from '../diagnostics/diagnostic.ts'

const BASIS = 'README“不查某一处”（Silencing a finding）'

export const silenceNoReason = kind(
  'silence/no-reason',
  'warning',
  '“不查”没有写原因',
  'silenced without a reason',
  BASIS,
)
export const silenceUnknownCode = kind(
  'silence/unknown-code',
  'warning',
  '“不查”的代码不存在',
  'silencing a code that does not exist',
  BASIS,
)
export const silenceError = kind('silence/error', 'warning', '错误不能“不查”', 'an error cannot be silenced', BASIS)
export const silenceUnused = kind('silence/unused', 'info', '“不查”没有用上', 'silencing where nothing is found', BASIS)

export const silenceFindings: readonly FindingKind[] = [
  silenceNoReason,
  silenceUnknownCode,
  silenceError,
  silenceUnused,
]
