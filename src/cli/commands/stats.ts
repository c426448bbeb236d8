export interface StatsOptions {
  readonly format?: string
}

import type { ExitCode } from '../exit-codes.ts'
import type { Context } from '../project-session.ts'
export async function stats(_context: Context, _dir: string | undefined, _options: StatsOptions): Promise<ExitCode> {
  return 0
}
