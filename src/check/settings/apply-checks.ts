// Diagnostics and what the project says of their weight → the same with that weight, and which of them are off.

import { createLog, type Diagnostic, type FindingKind, type Log, type Severity } from '../../diagnostics/diagnostic.ts'
import { closest } from '../../diagnostics/suggest.ts'
import type { CheckSetting, CheckSettings } from '../../model/check-setting.ts'
import { checksNoReason, checksRefused, checksUnknownCode } from '../findings.ts'

export interface WeighedKind extends FindingKind {
  /** A rule weighs what a report says; a phase could not do its work; all else is not found by analysing a report. */
  readonly origin: 'rule' | 'phase' | 'other'
}

export interface Weighed {
  /** All of them, with what is to be said of the settings themselves. */
  readonly diagnostics: readonly Diagnostic[]
  readonly off: ReadonlySet<Diagnostic>
}

type Kinds = ReadonlyMap<string, WeighedKind>
type Weight = CheckSetting['weight']

/** `kinds` is asked only where the project says something. */
export function applyChecks(diagnostics: readonly Diagnostic[], files: CheckSettings, kinds: () => Kinds): Weighed {
  if (files.every((settings) => settings.length === 0)) return { diagnostics, off: new Set() }
  const log = createLog()
  const weights = readWeights(files, kinds(), log)
  const off = new Set<Diagnostic>()
  const weighed = diagnostics.map((diagnostic) => {
    const weight = weights.get(diagnostic.code)
    if (weight === undefined) return diagnostic
    if (weight !== 'off') return { ...diagnostic, severity: weight }
    off.add(diagnostic)
    return diagnostic
  })
  return { diagnostics: [...weighed, ...log.diagnostics], off }
}

/** The nearest file wins; within it, a code wins over its group. */
function readWeights(files: CheckSettings, kinds: Kinds, log: Log): Map<string, Weight> {
  const weights = new Map<string, Weight>()
  for (const settings of files) {
    const ordered = [...settings].sort((a, b) => Number(isGroup(a)) - Number(isGroup(b)))
    for (const setting of ordered) {
      for (const { code } of allowed(setting, kinds, log)) {
        if (!weights.has(code)) weights.set(code, setting.weight)
      }
    }
  }
  return weights
}

function isGroup({ name }: CheckSetting): boolean {
  return name.endsWith('/*')
}

/** The kinds whose weight a setting may change so; what it may not is reported, and left as it was. */
function allowed(setting: CheckSetting, kinds: Kinds, log: Log): readonly WeighedKind[] {
  const named = isGroup(setting)
    ? [...kinds.values()].filter(({ code }) => code.startsWith(setting.name.slice(0, -1)))
    : [kinds.get(setting.name)].filter((kind) => kind !== undefined)
  if (named.length === 0) {
    reportUnknown(setting, kinds, log)
    return []
  }
  const weaker = named.filter(({ severity }) => isWeaker(setting.weight, severity))
  const refused = weaker.filter(isFirm)
  // A group means those of its kinds that can be meant.
  if (refused.length === named.length) reportRefused(setting, log)
  const unexplained = setting.reason === undefined ? weaker.filter((kind) => !isFirm(kind) && needsReason(kind)) : []
  if (unexplained.length > 0) reportNoReason(setting, unexplained, log)
  return named.filter((kind) => !refused.includes(kind) && !unexplained.includes(kind))
}

const RANKS: Readonly<Record<Weight, number>> = { off: 0, info: 1, warning: 2, error: 3 }

function isWeaker(weight: Weight, own: Severity): boolean {
  return RANKS[weight] < RANKS[own]
}

/** What cannot be read cannot be printed, whatever the project says. */
export function isFirm({ origin, severity }: WeighedKind): boolean {
  return origin !== 'rule' && severity === 'error'
}

/** Errors, and what a standard, a law or an official document asks for; not what is practice or our own convention. */
export function needsReason({ severity, basis }: FindingKind): boolean {
  if (severity === 'error') return true
  return severity === 'warning' && basis !== undefined && !/实务|一般|通行|转述|README/.test(basis)
}

function reportUnknown({ name, span }: CheckSetting, kinds: Kinds, log: Log): void {
  const groups = [...kinds.keys()].map((code) => `${code.split('/')[0]}/*`)
  const near = closest(name, new Set([...kinds.keys(), ...groups]))
  log.add(checksUnknownCode, {
    message: { zh: `“检查”里的代码“${name}”不存在`, en: `there is no code ${name} to weigh` },
    expected: {
      zh: '代码或一整类，如 numbers/parts、numbers/*',
      en: 'a code or a group: numbers/parts, numbers/*',
    },
    help:
      near === undefined
        ? { zh: '全部代码见 report rules', en: 'report rules lists them all' }
        : { zh: `是不是“${near}”？`, en: `did you mean ${near}?` },
    ...(span ? { span } : {}),
  })
}

function reportRefused({ name, span }: CheckSetting, log: Log): void {
  log.add(checksRefused, {
    message: {
      zh: `“${name}”是文稿读不通的错误，不能放宽`,
      en: `${name} keeps a report from being made, and stays an error`,
    },
    expected: { zh: '规则的代码，见 report rules', en: 'the code of a rule; report rules lists them' },
    help: { zh: '删去这一项，改正错误', en: 'delete the setting, and mend the error' },
    ...(span ? { span } : {}),
  })
}

function reportNoReason({ name, weight, span }: CheckSetting, kinds: readonly WeighedKind[], log: Log): void {
  const codes = kinds.map(({ code }) => code)
  const word = WEIGHT_NAMES[weight]
  log.add(checksNoReason, {
    message: {
      zh: `放宽“${codes.join('”“')}”没有写理由，不起作用`,
      en: `${codes.join(', ')} weakened without a reason, which has no effect`,
    },
    expected: {
      zh: `${name}: { 级别: ${word}, 理由: … }`,
      en: `${name}: { severity: ${weight}, reason: … }`,
    },
    help: {
      zh: '这是标准、法规的要求或错误：写明理由，或删去这一项',
      en: 'a standard or law asks for it, or it is an error: write the reason, or delete the setting',
    },
    ...(span ? { span } : {}),
  })
}

const WEIGHT_NAMES: Readonly<Record<Weight, string>> = { off: '关', info: '提示', warning: '警告', error: '错误' }
