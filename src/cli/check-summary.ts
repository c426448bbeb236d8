// What `report check` says at its end: how many findings of each code, and all of them in one line.

import type { Analysis } from '../compile.ts'
import type { Diagnostic, Message } from '../diagnostics/diagnostic.ts'
import { type Context, countText, deviationText, plural } from './project-session.ts'

export interface Counted {
  readonly analysis: Analysis | undefined
  readonly diagnostics: readonly Diagnostic[]
  readonly silenced: number
  /** Errors that `--rule` or `--since` leave out. */
  readonly passedOver: number
  readonly note: Message
}

export async function sayCount(
  { terminal }: Context,
  { analysis, diagnostics, silenced, passedOver, note }: Counted,
): Promise<void> {
  const count = countText(diagnostics)
  const size = sizeText(analysis)
  const deviations = deviationText(analysis?.statistics)
  const unsaid = silencedText(silenced)
  const outside = passedOverText(passedOver)
  const mendable = await mendableText(diagnostics)
  terminal.say({
    zh: `检查完毕：${size.zh}${count.zh}${unsaid.zh}${outside.zh}${deviations.zh}${mendable.zh}${note.zh}`,
    en: `Checked: ${size.en}${count.en}${unsaid.en}${outside.en}${deviations.en}${mendable.en}${note.en}`,
  })
}

/** From this many findings on they no longer fit a screen. */
const MANY = 10

export async function printSummary({ terminal }: Context, diagnostics: readonly Diagnostic[]): Promise<void> {
  if (diagnostics.length < MANY) return
  const [{ summaryLines }, { allKinds }, { createStyle }] = await Promise.all([
    import('./findings-summary.ts'),
    import('./all-kinds.ts'),
    import('./style.ts'),
  ])
  const { language, width, color } = terminal
  const summaries = new Map((await allKinds()).map(({ code, summary }) => [code, summary]))
  const lines = summaryLines(diagnostics, { language, width, summaries, style: await createStyle(color) })
  terminal.write(`${lines.join('\n')}\n\n`)
}

function silencedText(count: number): Message {
  return count === 0 ? { zh: '', en: '' } : { zh: `，另有 ${count} 处注明不查`, en: `, ${count} silenced` }
}

function passedOverText(count: number): Message {
  return count === 0
    ? { zh: '', en: '' }
    : { zh: `（所选范围以外还有 ${count} 个错误）`, en: ` (and ${plural(count, 'error')} beyond what was asked for)` }
}

// Without a finished paper there is nothing to count.
function sizeText(analysis: Analysis | undefined): Message {
  if (!analysis?.doc) return { zh: '', en: '' }
  const { sections, characters } = analysis.statistics
  return {
    zh: `${sections} 个部分，${characters} 字，`,
    en: `${plural(sections, 'section')}, ${plural(characters, 'character')}, `,
  }
}

/** How many `--fix` would mend. */
async function mendableText(diagnostics: readonly Diagnostic[]): Promise<Message> {
  const fixes = diagnostics.flatMap(({ code, fix }) => (fix ? [{ code, path: fix.span.path }] : []))
  if (fixes.length === 0) return { zh: '', en: '' }
  const { isMechanical } = await import('../fixes/mechanical.ts')
  const count = fixes.filter(({ code, path }) => isMechanical(code, path)).length
  return count === 0
    ? { zh: '', en: '' }
    : { zh: `，其中 ${count} 处加 --fix 可以自动改正`, en: `, ${count} of which --fix mends` }
}
