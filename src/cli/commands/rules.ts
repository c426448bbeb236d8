// `report rules`: every kind of finding, those of a group, or those that speak of a word; `report explain`: one of them with all that can be said of it.

import { allKinds } from '../all-kinds.ts'
import { chooseKind, chooseKinds } from '../choose-kinds.ts'
import { type ExitCode, OK } from '../exit-codes.ts'
import { explanationLines } from '../explanation.ts'
import { kindsToJson, kindToJson } from '../kinds-json.ts'
import { kindLines } from '../kinds-table.ts'
import { parseForm } from '../output-form.ts'
import type { Context } from '../project-session.ts'

export interface RulesOptions {
  readonly format?: string
}

/** Rejects with UsageError for an unknown format or group. */
export async function listRules(
  context: Context,
  wanted: string | undefined,
  options: RulesOptions,
): Promise<ExitCode> {
  const form = parseForm(options.format)
  const kinds = chooseKinds(wanted, await allKinds())
  const { terminal } = context
  if (form === 'json') terminal.result(JSON.stringify(kindsToJson(kinds), null, 2))
  else for (const line of kindLines(kinds, terminal.language, widthOf(context))) terminal.result(line)
  return OK
}

/** Rejects with UsageError for an unknown format or code. */
export async function explainRule(context: Context, code: string, options: RulesOptions): Promise<ExitCode> {
  const form = parseForm(options.format)
  const kind = chooseKind(code, await allKinds())
  const { terminal } = context
  if (form === 'json') terminal.result(JSON.stringify({ version: 1, rule: kindToJson(kind) }, null, 2))
  else for (const line of explanationLines(kind, terminal.language, widthOf(context))) terminal.result(line)
  return OK
}

function widthOf({ environment }: Context): number {
  return environment.stdout.columns ?? DEFAULT_WIDTH
}

const DEFAULT_WIDTH = 100
