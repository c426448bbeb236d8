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
  const silence = SILENCE.exec(before)?.[1]
  if (silence !== undefined) return { offers: codeOffers(question, 'silenceable'), start: offset - silence.length }
  if (/\.ya?ml$/i.test(path)) return yamlOffers(question, whole, 0)
  if (!/\.md$/i.test(path)) return undefined
  const front = FRONT_MATTER.exec(whole)
  const [opening = '', yaml = ''] = front?.slice(1) ?? []
  if (front !== null && offset >= opening.length && offset <= opening.length + yaml.length)
    return yamlOffers(question, yaml, opening.length)
  return shifted(directiveOffers(before, question, isChinese), start)
}

/** Its fence may still be missing below. */
const FRONT_MATTER = /^(---[ \t]*\r?\n)([\s\S]*?)(?:^---[ \t]*$|$(?![\s\S]))/m

const SILENCE = /(?:<!--|#)\s*(?:不查|ignore)(?:[ \t]+[^：:\n]*?[ \t,，、])?[ \t]*([a-z/*-]*)$/

function openReference(before: string): string | undefined {
  const open = before.lastIndexOf('{{')
  if (open < 0) return undefined
  const inside = before.slice(open + 2)
  return /[{}]/.test(inside) ? undefined : inside
}

function shifted(offered: Offered | undefined, by: number): Offered | undefined {
  return offered && { ...offered, start: offered.start + by }
}
