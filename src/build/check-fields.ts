// `checks` of the manifest and of house files: its schema, and what a chain of files says.

import * as z from 'zod/mini'
import type { CheckSetting, CheckSettings } from '../model/check-setting.ts'
import { text } from './field-types.ts'
import { field } from './fields.ts'
import type { HouseFile } from './house.ts'

const WEIGHT_WORDS = { 关: 'off', 提示: 'info', 警告: 'warning', 错误: 'error' }
const ABOUT = { zh: '关、提示、警告、错误 之一', en: 'one of off, info, warning, error' }

const weight = field(z.literal(['off', 'info', 'warning', 'error']), '级别', ABOUT, WEIGHT_WORDS)
const change = z.object({
  severity: weight,
  reason: field(z.optional(text), '理由', {
    zh: '为什么放宽，如 本县按考核口径统计',
    en: 'why it is weakened',
  }),
})

export const checks = z.record(
  z.string(),
  field(z.union([weight, change]), '级别', {
    zh: '关、提示、警告、错误 之一，或 { 级别: …, 理由: … }',
    en: 'one of off, info, warning, error, or { severity: …, reason: … }',
  }),
)

export function collectChecks(chain: readonly HouseFile[]): CheckSettings {
  return chain.map(({ house, spans }) =>
    Object.entries(house.checks ?? {}).map(([name, written]): CheckSetting => {
      const { severity, reason } = typeof written === 'string' ? { severity: written, reason: undefined } : written
      const span = spans.get(`checks.${name}`)
      return {
        name,
        weight: severity,
        ...(reason === undefined ? {} : { reason }),
        ...(span === undefined ? {} : { span }),
      }
    }),
  )
}
