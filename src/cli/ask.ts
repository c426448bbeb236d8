// Questions on a terminal → the answers that `report init` needs. Loaded only when somebody is there.

import { intro, isCancel, select, text } from '@clack/prompts'
import type { Message } from '../diagnostics/diagnostic.ts'
import { YEAR_RANGE } from '../model/report.ts'
import type { Template } from '../model/template.ts'
import type { Environment } from './environment.ts'
import { type Answers, isYear } from './init-answers.ts'
import type { Terminal } from './terminal.ts'

interface Questions {
  readonly environment: Environment
  readonly terminal: Terminal
  readonly templates: readonly Template[]
  readonly given: Partial<Answers>
  /** Taken when the answer is an empty line. */
  readonly proposed: Omit<Answers, 'template'>
}

/** Undefined when the user gives up (Ctrl-C, Esc). */
export async function askForMissing(questions: Questions): Promise<Answers | undefined> {
  const { given, proposed, terminal } = questions
  // Questions are for the person: stdout stays free for the list of files.
  const streams = { input: questions.environment.stdin, output: questions.environment.stderr }
  const say = (message: Message) => message[terminal.language]
  intro(say({ zh: '新建报告项目', en: 'A new report' }), streams)
  const template = given.template ?? (await askTemplate(questions, streams))
  if (template === undefined) return undefined
  const organ =
    given.organ ??
    (await askLine(say({ zh: '发文机关全称', en: 'Full name of the issuing organ' }), proposed.organ, streams))
  if (organ === undefined) return undefined
  const range = say({
    zh: `请写 ${YEAR_RANGE.first} 到 ${YEAR_RANGE.last} 的年份`,
    en: `a year from ${YEAR_RANGE.first} to ${YEAR_RANGE.last}`,
  })
  const check = (line: string) => (isYear(line) ? undefined : range)
  const year =
    given.year ?? (await askLine(say({ zh: '报告年度', en: 'Reported year' }), `${proposed.year}`, streams, check))
  return year === undefined ? undefined : { template, organ, year: Number(year) }
}

type Streams = Pick<Parameters<typeof text>[0], 'input' | 'output'>

async function askTemplate(
  { templates, terminal: { language } }: Questions,
  streams: Streams,
): Promise<Template | undefined> {
  const message = language === 'zh' ? '报告模板（上下键选择，回车确定）' : 'Report template (arrow keys, Enter)'
  const options = templates.map(({ id, title, summary }) => ({
    value: id,
    label: title[language],
    hint: summary[language],
  }))
  // Its own instructions are English only; the question says the same.
  const id = await select({ message, options, showInstructions: false, ...streams })
  return isCancel(id) ? undefined : templates.find((template) => template.id === id)
}

async function askLine(
  message: string,
  proposal: string,
  streams: Streams,
  check: (line: string) => string | undefined = () => undefined,
): Promise<string | undefined> {
  const validate = (line: string | undefined) => check(line?.trim() || proposal)
  const answer = await text({ message, placeholder: proposal, defaultValue: proposal, validate, ...streams })
  return isCancel(answer) ? undefined : answer.trim() || proposal
}
