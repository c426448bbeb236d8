// The kinds of finding about comments that silence others, and about settings that weigh them.

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

const SETTINGS = 'README“检查的轻重”（Weighing findings）'

export const checksUnknownCode = kind(
  'checks/unknown-code',
  'warning',
  '“检查”里的代码不存在',
  'weighing a code that does not exist',
  SETTINGS,
)
export const checksNoReason = kind(
  'checks/no-reason',
  'warning',
  '放宽了标准、法规的要求，没有写理由',
  'what a standard or law asks for weakened without a reason',
  SETTINGS,
)
export const checksRefused = kind(
  'checks/refused',
  'warning',
  '放宽了不能放宽的错误',
  'weakening an error that must stay one',
  SETTINGS,
)

export const settingFindings: readonly FindingKind[] = [checksUnknownCode, checksNoReason, checksRefused]
