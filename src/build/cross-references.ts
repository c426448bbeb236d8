// References as the author wrote them, `[](#名称)` → links to headings, figures and tables with their numbers.

import type { FindingKind, Log, Message } from '../diagnostics/diagnostic.ts'
import { closest } from '../diagnostics/suggest.ts'
import type { CrossRef, Doc } from '../model/doc.ts'
import { inlineText } from '../model/inline-text.ts'
import { referenceAmbiguous, referenceNoNumber, referenceSameName, referenceUnknown } from './findings.ts'
import { mapInlines } from './map-inlines.ts'
import type { Target } from './targets.ts'

export function resolveReferences(doc: Doc, targets: readonly Target[], log: Log): Doc {
  const index = indexTargets(targets, log)
  return mapInlines(doc, (inline) => (inline.kind === 'cross-ref' ? resolve(inline, index, log) : inline))
}

interface TargetIndex {
  readonly byName: ReadonlyMap<string, Target>
  readonly byText: ReadonlyMap<string, readonly Target[]>
}

function indexTargets(targets: readonly Target[], log: Log): TargetIndex {
  const byName = new Map<string, Target>()
  const byText = new Map<string, Target[]>()
  for (const target of targets) {
    const text = plain(target.text)
    if (text !== '') byText.set(text, [...(byText.get(text) ?? []), target])
    if (target.name === undefined) continue
    const name = plain(target.name.text)
    const other = byName.get(name)
    if (other === undefined) byName.set(name, target)
    else reportSameName(target.name, other, log)
  }
  return { byName, byText }
}

/** Names are compared without white space and in one Unicode form. */
function plain(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, '')
}

/** A reference that cannot be resolved stays as its author's words; a finding says why, and nothing is built. */
function resolve(reference: CrossRef, { byName, byText }: TargetIndex, log: Log): CrossRef {
  const wanted = plain(decode(reference.target))
  const named = byName.get(wanted)
  const found = named === undefined ? (byText.get(wanted) ?? []) : [named]
  const [target, second] = found
  if (target === undefined) reportUnknown(reference, wanted, [...byName.keys(), ...byText.keys()], log)
  else if (second !== undefined) reportAmbiguous(reference, wanted, found, log)
  else if (inlineText(reference.content) !== '') return { ...reference, target: target.id }
  else if (target.reference.length === 0) reportNoNumber(reference, wanted, log)
  else return { ...reference, target: target.id, content: target.reference }
  return reference
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    // A stray % is part of the name.
    return address
  }
}

function say(kind: FindingKind, reference: CrossRef, message: Message, expected: Message, help: Message, log: Log) {
  log.add(kind, { message, expected, help, ...(reference.span ? { span: reference.span } : {}) })
}

function reportUnknown(reference: CrossRef, wanted: string, known: readonly string[], log: Log): void {
  const guess = closest(wanted, known)
  say(
    referenceUnknown,
    reference,
    {
      zh: `没有叫“${wanted}”的图、表、标题或附件`,
      en: `no figure, table, heading or attachment is called “${wanted}”`,
    },
    {
      zh: '图题、表题、标题或有正文的附件标题的原文，或图和标题后面 {#名称}、表格“标识”里的名称',
      en: 'a caption, heading or title of an attachment with a text, word for word; or the name in {#name}, or the id of a table',
    },
    guess
      ? { zh: `是不是“${guess}”？`, en: `did you mean “${guess}”?` }
      : {
          zh: '在要引用的图或标题后面加上 {#名称}，表格写“标识”',
          en: 'write {#name} behind what is meant; a table takes an id',
        },
    log,
  )
}

function reportAmbiguous(reference: CrossRef, wanted: string, found: readonly Target[], log: Log): void {
  const notes = found.flatMap(({ span }) => (span ? [{ message: { zh: '其中一处', en: 'one of them' }, span }] : []))
  log.add(referenceAmbiguous, {
    message: { zh: `有${found.length}处都叫“${wanted}”`, en: `${found.length} places are called “${wanted}”` },
    expected: { zh: '只指一处的名称', en: 'a name that only one place has' },
    help: {
      zh: '在要引用的那一处后面加上 {#名称}（表格写“标识”），这里写 #名称',
      en: 'write {#name} behind the one that is meant (an id for a table), and #name here',
    },
    ...(reference.span ? { span: reference.span } : {}),
    notes,
  })
}

function reportNoNumber(reference: CrossRef, wanted: string, log: Log): void {
  say(
    referenceNoNumber,
    reference,
    { zh: `“${wanted}”没有编号，引用处印不出字`, en: `“${wanted}” has no number to print here` },
    {
      zh: '有图题或表题（才有编号），或写明文字：[见图](#名称)',
      en: 'a caption, which gives a number, or words: [text](#name)',
    },
    { zh: '给它加上图题或表题，或在方括号里写文字', en: 'give it a caption, or write words in the brackets' },
    log,
  )
}

function reportSameName(name: NonNullable<Target['name']>, other: Target, log: Log): void {
  const note = other.name && { message: { zh: '另一处在这里', en: 'the other one' }, span: other.name.span }
  log.add(referenceSameName, {
    message: { zh: `名称“${name.text}”用了两次`, en: `the name “${name.text}” is given twice` },
    expected: { zh: '一个名称只指一处', en: 'each name given once' },
    help: { zh: '给其中一处换个名称', en: 'give one of them another name' },
    span: name.span,
    ...(note ? { notes: [note] } : {}),
  })
}
