// A place in an open text → what may be typed there.

import type { CompletionItem } from 'vscode-languageserver'
import type { Question } from '../snapshot.ts'
import { lineAround } from '../text-places.ts'
import { directiveOffers } from './directive-offers.ts'
import { formulaOffers, type Offered } from './formula-offers.ts'
import { codeOffers } from './named-values.ts'
import { toItems } from './offer.ts'
import { yamlOffers } from './yaml-offers.ts'

export function complete(question: Question): CompletionItem[] {
  const offered = offersAt(question)
  return offered ? toItems(offered.offers, question.text, offered.start, question.offset) : []
}

function offersAt(question: Question): Offered | undefined {
  const { snapshot, setting, text, offset } = question
  const { path, text: whole } = text.source
  const { start } = lineAround(text.source, offset)
  const before = whole.slice(start, offset)
  const isData = path.startsWith('data/')
  const isChinese = setting.language === 'zh' || /\p{Script=Han}/u.test(whole)
  const inside = isData ? undefined : openReference(before)
  if (inside !== undefined) {
    const root = snapshot.report?.facts.root
    return root && shifted(formulaOffers(inside, root, isChinese), offset - inside.length)
  }
  const silence = openCode(before)
  if (silence !== undefined) return { offers: codeOffers(question, 'silenceable'), start: offset - silence.length }
  const directive = () => shifted(directiveOffers(before, question, isChinese), start)
  // In a block of text there are no keys, but what Markdown has.
  if (/\.ya?ml$/i.test(path)) return yamlOffers(question, whole, 0) ?? (isData ? undefined : directive())
  if (!/\.md$/i.test(path)) return undefined
  const front = FRONT_MATTER.exec(whole)
  const [opening = '', yaml = ''] = front?.slice(1) ?? []
  if (front !== null && offset >= opening.length && offset <= opening.length + yaml.length)
    return yamlOffers(question, yaml, opening.length)
  return directive()
}

/** Its fence may still be missing below. */
const FRONT_MATTER = /^(---[ \t]*\r?\n)([\s\S]*?)(?:^---[ \t]*$|$(?![\s\S]))/m

const SILENCE = /(?:<!--|#)[ \t]*(?:不查|ignore)[ \t]([^：:]*)$/

/** The last of the codes that a silencing comment names, as far as it is typed. */
function openCode(before: string): string | undefined {
  const last = SILENCE.exec(before)?.[1]
    ?.split(/[\s,，、]/)
    .at(-1)
  return last !== undefined && /^[a-z/*-]*$/.test(last) ? last : undefined
}

function openReference(before: string): string | undefined {
  const open = before.lastIndexOf('{{')
  if (open < 0) return undefined
  const inside = before.slice(open + 2)
  return /[{}]/.test(inside) ? undefined : inside
}

function shifted(offered: Offered | undefined, by: number): Offered | undefined {
  return offered && { ...offered, start: offered.start + by }
}
