// The kinds of finding that a project's profile can give.

import { type FindingKind, findingKind as kind, PROJECT_FORMAT } from '../diagnostics/diagnostic.ts'

export const profileMissing = kind('profile/missing', 'error', '找不到版面文件', 'a profile is missing', PROJECT_FORMAT)
export const profileOutside = kind(
  'profile/outside',
  'error',
  '版面文件在项目之外',
  'a profile outside the project',
  PROJECT_FORMAT,
)
export const profileImpossible = kind(
  'profile/impossible',
  'error',
  '版面的数值互相矛盾',
  'a profile that no page can have',
  PROJECT_FORMAT,
)
export const profileDeviatesHard = kind(
  'profile/deviates-hard',
  'warning',
  '版面与标准的规定不同，没有写理由',
  'a profile that leaves what the standard rules, without a reason',
  'GB/T 9704-2012',
)
export const profileDeviates = kind(
  'profile/deviates',
  'info',
  '版面与标准不同',
  'a profile that differs from the standard',
  'GB/T 9704-2012',
)

export const profileFindings: readonly FindingKind[] = [
  profileMissing,
  profileOutside,
  profileImpossible,
  profileDeviatesHard,
  profileDeviates,
]
