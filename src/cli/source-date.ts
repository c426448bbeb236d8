// SOURCE_DATE_EPOCH → the moment written where a file format demands one (reproducible-builds.org).

import { UsageError } from './usage-error.ts'

/** 1980-01-01, the earliest moment that a zip file, and so a DOCX, can hold. */
export const DEFAULT_EPOCH_SECONDS = 315_532_800
/** 2107-12-31, the last one. */
const LATEST_EPOCH_SECONDS = 4_354_819_199

/** Seconds since 1970; a fixed moment when the variable is unset or empty, so that builds are alike without it, too. */
export function epochSeconds(env: Readonly<Record<string, string | undefined>>): number {
  const value = env.SOURCE_DATE_EPOCH
  if (!value) return DEFAULT_EPOCH_SECONDS
  const seconds = /^\d{1,15}$/.test(value) ? Number(value) : Number.POSITIVE_INFINITY
  if (seconds <= LATEST_EPOCH_SECONDS) return seconds
  throw new UsageError({
    zh: `环境变量 SOURCE_DATE_EPOCH 的值不对：${value}；应为 1970 年以来的秒数，且不晚于 2107 年`,
    en: `SOURCE_DATE_EPOCH is not valid: ${value}; expected seconds since 1970, no later than 2107`,
  })
}
