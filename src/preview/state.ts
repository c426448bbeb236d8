// What one build gave → what the preview shows. Where it gave no page, the last one stays, and is called old.

import type { Diagnostic, Message } from '../diagnostics/diagnostic.ts'
import { findingWords, type Language } from '../diagnostics/finding-words.ts'
import type { Remark } from '../model/remark.ts'
import type { Source } from '../source/source.ts'
import type { View } from './view.ts'

export interface Pages {
  readonly web: string
  readonly paper: string
  /** Ids of the remarks that stand in them. */
  readonly placed: ReadonlySet<string>
}

/** One build. A failure is a mistake of this program, never of the report. */
export interface Built {
  readonly title?: string
  readonly remarks: readonly Remark[]
  readonly status: Message
  readonly pages?: Pages
  readonly failure?: string
}

export interface PreviewState {
  readonly view: View
  /** The newest pages that there are. */
  readonly pages?: Pages
}

const OLD: Message = {
  zh: '下面是改动以前的页面：现在的文稿编不出新的一版。',
  en: 'Below is an older page: no new one can be made of the text as it is now.',
}
const NONE: Message = {
  zh: '现在的文稿还编不出页面。先改正列出的问题，保存后这里会自动更新。',
  en: 'No page can be made of the text yet. Mend what is listed and save: this page follows.',
}
const FAILED: Message = {
  zh: '程序出了故障，不是文稿有错；下次保存时会再试。请把下面的内容发给维护者。',
  en: 'The program has failed; your text is not to blame. It tries again at the next save. Please send what follows to its maintainers.',
}

export function initialState(): PreviewState {
  return { view: { version: 0, pages: 0, title: '', status: '', tone: 'good', findings: [] } }
}

export function nextState({ view, pages: last }: PreviewState, built: Built, language: Language): PreviewState {
  const pages = built.pages ?? last
  const notice = noticeOf(built, pages)
  return {
    view: {
      version: view.version + 1,
      pages: view.pages + (built.pages ? 1 : 0),
      title: built.title ?? view.title,
      status: built.status[language],
      tone: toneOf(built),
      ...(notice ? { notice: notice[language] } : {}),
      ...(built.failure === undefined ? {} : { failure: built.failure }),
      findings: built.remarks.map(({ span: _, ...remark }) => ({
        ...remark,
        placed: built.pages?.placed.has(remark.id) ?? false,
      })),
    },
    ...(pages ? { pages } : {}),
  }
}

function noticeOf(built: Built, shown: Pages | undefined): Message | undefined {
  if (built.pages) return undefined
  const page = shown ? OLD : NONE
  if (built.failure === undefined) return page
  return shown ? { zh: FAILED.zh + page.zh, en: `${FAILED.en} ${page.en}` } : FAILED
}

function toneOf({ remarks, failure }: Built): View['tone'] {
  const severities = new Set(remarks.map(({ severity }) => severity))
  if (failure !== undefined || severities.has('error')) return 'error'
  if (severities.has('warning')) return 'warning'
  return severities.has('info') ? 'info' : 'good'
}

/** The findings in the order given, in the words of one language. */
export function remarksOf(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, Source>,
  language: Language,
): Remark[] {
  return diagnostics.map((diagnostic, index) => {
    const { severity: weight, ...words } = findingWords(diagnostic, sources, { language, pathPrefix: '' })
    const { code, severity, span } = diagnostic
    return { ...words, id: `_remark-${index + 1}`, code, severity, weight, ...(span ? { span } : {}) }
  })
}
