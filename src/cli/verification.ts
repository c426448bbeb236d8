// Results of verifying → stdout as JSON, or stderr for people.

import type { Verified } from '../verify/json.ts'
import { type Context, plural } from './project-session.ts'
import { createStyle } from './style.ts'

export async function printVerification(
  { terminal }: Context,
  verified: Verified,
  { format, strict = false }: { readonly format?: string; readonly strict?: boolean },
): Promise<void> {
  const [{ verificationToJson }, { formatResults }, { countOutcomes, failsFile }] = await Promise.all([
    import('../verify/json.ts'),
    import('../verify/text.ts'),
    import('../verify/verify.ts'),
  ])
  const { file, pageCount, results } = verified
  if (format === 'json') {
    terminal.result(JSON.stringify(verificationToJson(verified), null, 2))
    return
  }
  terminal.write(`${formatResults(results, terminal.language, await createStyle(terminal.color))}\n`)
  const { pass, fail, unverified } = countOutcomes(results)
  const pages =
    pageCount === undefined ? { zh: '', en: '' } : { zh: `（${pageCount} 面）`, en: ` (${plural(pageCount, 'page')})` }
  const verdict = failsFile(results, strict) ? { zh: '不通过', en: 'failed' } : { zh: '通过', en: 'passed' }
  terminal.say({
    zh: `${file}${pages.zh}：符合 ${pass} 项，不符合 ${fail} 项，未核验 ${unverified} 项；${verdict.zh}`,
    en: `${file}${pages.en}: ${pass} conform, ${fail} do not, ${unverified} unverified; ${verdict.en}`,
  })
}
