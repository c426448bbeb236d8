// One build of the preview: the folder is read anew, what was found is said on the terminal, and the pages are made.

import { breakTitles } from '../build/break-titles.ts'
import { type Diagnostic, type Message, sortDiagnostics } from '../diagnostics/diagnostic.ts'
import { type ProjectReading, readProject } from '../io/read-project.ts'
import { inlineText } from '../model/inline-text.ts'
import type { Remark } from '../model/remark.ts'
import { type Built, type Pages, remarksOf } from '../preview/state.ts'
import { analyseProject } from './commands/check.ts'
import { type Context, countText, printFindings } from './project-session.ts'

/** Never rejects: a mistake of this program is what was built, too. `changed` are the paths that led to it. */
export async function buildPreview(context: Context, dir: string, changed: readonly string[]): Promise<Built> {
  try {
    return await build(context, dir, changed)
  } catch (error) {
    const failure = error instanceof Error ? (error.stack ?? error.message) : String(error)
    const status = {
      zh: '程序出了故障；预览继续，下次保存时再试',
      en: 'The program has failed; the preview goes on and tries again at the next save',
    }
    context.terminal.say(status)
    context.terminal.write(`${failure}\n`)
    return { remarks: [], status, failure }
  }
}

async function build(context: Context, dir: string, changed: readonly string[]): Promise<Built> {
  const reading = readProject(dir)
  const analysis = await analyseProject({ dir, reading })
  const diagnostics = sortDiagnostics([...reading.diagnostics, ...(analysis?.diagnostics ?? [])])
  const remarks = remarksOf(diagnostics, reading.project.sources, context.terminal.language)
  await say(context, dir, reading, diagnostics, changed)
  const { doc, profile } = analysis ?? {}
  const status = countText(diagnostics)
  if (doc === undefined || profile === undefined) return { remarks, status }
  const paper = breakTitles(doc, profile.profile)
  const { withCharts } = await import('../compile.ts')
  const assets = await withCharts(paper, reading.project.assets)
  const input = { doc: paper, profile: profile.profile, assets, epochSeconds: 0 }
  const title = inlineText(doc.title).replaceAll('\n', '')
  return { title, remarks, status, pages: await render(input, remarks) }
}

type Input = Parameters<typeof import('../render/html/preview-pages.ts')['previewPages']>[0]

async function render(input: Input, remarks: readonly Remark[]): Promise<Pages> {
  const { previewPages } = await import('../render/html/preview-pages.ts')
  return previewPages(input, remarks)
}

const PATHS_SHOWN = 3

async function say(
  context: Context,
  dir: string,
  reading: ProjectReading,
  diagnostics: readonly Diagnostic[],
  changed: readonly string[],
): Promise<void> {
  await printFindings(context, { dir, reading }, diagnostics)
  const count = countText(diagnostics)
  const { zh, en } = changedText(changed)
  context.terminal.say({ zh: `${zh}${count.zh}`, en: `${en}${count.en}` })
}

function changedText(changed: readonly string[]): Message {
  if (changed.length === 0) return { zh: '', en: '' }
  const names = changed.slice(0, PATHS_SHOWN)
  const more = changed.length > names.length
  return {
    zh: `${names.join('、')}${more ? ` 等 ${changed.length} 个文件` : ''}有改动：`,
    en: `${names.join(', ')}${more ? ` and ${changed.length - names.length} more` : ''} changed: `,
  }
}
