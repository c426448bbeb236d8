// Keys whose values are names of the project's own: roles, groups of data, files, codes → those names.

import { CompletionItemKind } from 'vscode-languageserver'
import { conventions } from '../../model/conventions.ts'
import type { Question } from '../snapshot.ts'
import { groupOffers } from './formula-offers.ts'
import type { Offer } from './offer.ts'

interface NamedValues {
  /** Matches the path of keys, joined by `/`. */
  readonly path: RegExp
  /** As keys of that map rather than as its value. */
  readonly asKeys?: true
  readonly offers: (question: Question, isChinese: boolean) => readonly Offer[]
}

const named: readonly NamedValues[] = [
  { path: /^(?:类别|role)$/, offers: roleOffers },
  { path: /^(?:章节|sections)$/, asKeys: true, offers: roleOffers },
  { path: /^(?:检查|checks)$/, asKeys: true, offers: (question) => codeOffers(question, 'weighable') },
  { path: /^(?:模板|template)$/, offers: templateOffers },
  { path: /\/(?:数据表|dataTable|图表|chart)\/(?:数据|data)$/, offers: dataOffers },
  { path: /^(?:附件|attachments)\/\[\]\/(?:文件|file)$/, offers: (question) => fileOffers(question, /^attachments\//) },
  { path: /\/(?:图片|figure)\/(?:文件|file)$/, offers: imageOffers },
  { path: /^(?:版面|profile)(?:\/\[\])?$/, offers: profileOffers },
  { path: /^(?:继承|extends)$/, offers: (question) => fileOffers(question, HOUSE) },
]

const HOUSE = /^(?!report\.ya?ml$)[^/]+\.ya?ml$/

/** Undefined where the key's values are no such names. */
export function namedValues(
  path: readonly string[],
  asKeys: boolean,
  question: Question,
  isChinese: boolean,
): readonly Offer[] | undefined {
  const joined = path.join('/')
  const row = named.find((each) => (each.asKeys ?? false) === asKeys && each.path.test(joined))
  return row?.offers(question, isChinese)
}

export function codeOffers({ setting }: Question, those: 'silenceable' | 'weighable'): Offer[] {
  return setting.codes
    .filter((each) => each[those])
    .map(({ code, summary }) => ({ name: code, kind: CompletionItemKind.Constant, detail: summary }))
}

function roleOffers({ snapshot, setting }: Question, isChinese: boolean): Offer[] {
  const own = snapshot.report?.outline.roles
  const roles = own ?? setting.templates.flatMap(({ outline }) => outline.roles)
  return roles.map(({ id, name, aliases, heading }) => ({
    name: isChinese ? name.zh : id,
    kind: CompletionItemKind.EnumMember,
    detail: isChinese ? id : name.zh,
    about: heading ?? name[setting.language],
    aliases: [id, ...aliases].join(' '),
  }))
}

function templateOffers({ setting }: Question): Offer[] {
  return setting.templates.map(({ id, title, summary }) => ({
    name: id,
    kind: CompletionItemKind.EnumMember,
    detail: title[setting.language],
    about: summary[setting.language],
    aliases: title.zh,
  }))
}

export function dataOffers({ snapshot }: Question): Offer[] {
  return snapshot.report ? groupOffers(snapshot.report.facts.root) : []
}

function fileOffers({ snapshot }: Question, pattern: RegExp): Offer[] {
  return [...snapshot.project.sources.keys()]
    .filter((path) => pattern.test(path))
    .map((name) => ({ name, kind: CompletionItemKind.File }))
}

function imageOffers({ snapshot }: Question): Offer[] {
  return [...snapshot.project.assets.keys()].map((name) => ({ name, kind: CompletionItemKind.File }))
}

function profileOffers(question: Question, isChinese: boolean): Offer[] {
  const shipped = conventions.map(({ id, name, summary }) => ({
    name: isChinese ? name.zh : id,
    kind: CompletionItemKind.EnumMember,
    detail: summary[question.setting.language],
  }))
  return [...shipped, ...fileOffers(question, HOUSE)]
}
