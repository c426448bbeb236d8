// What may be done about findings → code actions in the protocol's form, with edits that the editor can make.

import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic as Shown,
  type SnippetTextEdit,
  StringValue,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver'
import { canFixAll, fixedText } from '../../lsp/actions/fix-all.ts'
import { type Proposal, quickFixes } from '../../lsp/actions/quick-fixes.ts'
import { textEdits } from '../../lsp/actions/text-edits.ts'
import type { Setting, Snapshot } from '../../lsp/snapshot.ts'
import { offsetAt, rangeOf } from '../../lsp/text-places.ts'
import type { Client } from './client.ts'
import type { LiveProject } from './live-project.ts'
import type { OpenText } from './open-texts.ts'

export interface ActionContext {
  readonly text: OpenText
  readonly project: LiveProject
  readonly snapshot: Snapshot
  readonly setting: Setting
  readonly client: Client
}

export async function codeActions(
  context: ActionContext,
  { range, context: asked }: CodeActionParams,
): Promise<CodeAction[]> {
  const wants = (kind: string) =>
    asked.only === undefined || asked.only.some((only) => only === '' || kind === only || kind.startsWith(`${only}.`))
  const { text, snapshot, setting } = context
  const [offset, end] = [range.start, range.end].map((place) => offsetAt(text.shown, place))
  const question = { snapshot, setting, text: text.shown, offset: offset ?? 0 }
  const quick = wants(CodeActionKind.QuickFix)
    ? quickFixes(question, end ?? 0).map((proposal) => quickAction(proposal, context, asked.diagnostics))
    : []
  const all =
    wants(CodeActionKind.SourceFixAll) && canFixAll(snapshot, text.place.path) ? [await fixAllAction(context)] : []
  return [...quick, ...all]
}

/** The edit of an action that was sent without one. */
export async function lateEdit(context: ActionContext): Promise<WorkspaceEdit> {
  const { project, snapshot, text } = context
  const after = await fixedText(snapshot.project, text.place.path, (current) => project.findingsOf(current))
  return edit(context, after === undefined ? [] : textEdits(text.shown, after))
}

function quickAction(proposal: Proposal, context: ActionContext, asked: readonly Shown[]): CodeAction {
  const { title, diagnostic } = proposal
  const range = diagnostic.span && rangeOf(context.text.shown, diagnostic.span)
  const isMeant = ({ code, range: { start, end } }: Shown) =>
    code === diagnostic.code && samePlace(start, range?.start) && samePlace(end, range?.end)
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: asked.filter(isMeant),
    edit: edit(context, [editOf(proposal, context)]),
    ...(proposal.kind === 'fix' ? { isPreferred: true } : {}),
  }
}

function samePlace(a: Shown['range']['start'], b: Shown['range']['start'] | undefined): boolean {
  return a.line === b?.line && a.character === b.character
}

function editOf(proposal: Proposal, { text, client }: ActionContext): TextEdit | SnippetTextEdit {
  if (proposal.kind === 'fix') return { range: rangeOf(text.shown, proposal.span), newText: proposal.replacement }
  const { offset, head, tail } = proposal.insertion
  const range = rangeOf(text.shown, { start: offset, end: offset })
  if (!client.snippetEdits || !client.versionedEdits) return { range, newText: head + tail }
  const [before, after] = [head, tail].map((part) => part.replace(/[\\$}]/g, '\\$&'))
  return { range, snippet: StringValue.createSnippet(`${before}$1${after}`) }
}

function edit({ text, client }: ActionContext, edits: (TextEdit | SnippetTextEdit)[]): WorkspaceEdit {
  const { uri, version } = text
  if (client.versionedEdits) return { documentChanges: [{ textDocument: { uri, version }, edits }] }
  return { changes: { [uri]: edits.filter((each): each is TextEdit => 'newText' in each) } }
}

async function fixAllAction(context: ActionContext): Promise<CodeAction> {
  const { client, setting, text } = context
  const title = {
    zh: '改正本文件里不必请示的标点和空格',
    en: 'Mend all marks and blanks of this file that need no decision',
  }[setting.language]
  const action = { title, kind: CodeActionKind.SourceFixAll }
  return client.lateEdits ? { ...action, data: { uri: text.uri } } : { ...action, edit: await lateEdit(context) }
}
