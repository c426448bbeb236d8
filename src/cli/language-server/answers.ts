// What an editor asks about an open text → the answers, in the protocol's form.

import type {
  CodeAction,
  CodeActionParams,
  CompletionItem,
  DocumentSymbol,
  Hover,
  TextDocumentPositionParams,
} from 'vscode-languageserver'
import { complete } from '../../lsp/completion/complete.ts'
import { hoverText } from '../../lsp/hover/hover-text.ts'
import type { Setting } from '../../lsp/snapshot.ts'
import { symbolsOf } from '../../lsp/symbols.ts'
import { offsetAt, rangeOf } from '../../lsp/text-places.ts'
import type { Client } from './client.ts'
import { type ActionContext, codeActions, lateEdit } from './code-actions.ts'
import type { LiveProject } from './live-project.ts'
import type { LiveProjects } from './live-projects.ts'
import type { OpenText, OpenTexts } from './open-texts.ts'

export interface Answerer {
  readonly texts: OpenTexts
  readonly projects: LiveProjects
  client(): Client
  setting(): Promise<Setting>
}

export async function answerHover(
  from: Answerer,
  { textDocument, position }: TextDocumentPositionParams,
): Promise<Hover | null> {
  const open = openAt(from, textDocument.uri)
  if (open === undefined) return null
  const snapshot = await open.project.settled()
  const text = newest(from, open.text).shown
  const setting = await from.setting()
  const found = hoverText({ snapshot, setting, text, offset: offsetAt(text, position) })
  return found ? { contents: { kind: 'plaintext', value: found.text }, range: rangeOf(text, found.span) } : null
}

export async function answerCompletion(
  from: Answerer,
  { textDocument, position }: TextDocumentPositionParams,
): Promise<CompletionItem[]> {
  const open = openAt(from, textDocument.uri)
  if (open === undefined) return []
  // While somebody types, old names now are better than new ones later.
  const snapshot = open.project.newest() ?? (await open.project.settled())
  const text = newest(from, open.text).shown
  return complete({ snapshot, setting: await from.setting(), text, offset: offsetAt(text, position) })
}

export function answerSymbols({ texts }: Answerer, uri: string): DocumentSymbol[] {
  const text = texts.get(uri)
  return text ? symbolsOf(text.shown) : []
}

export async function answerActions(from: Answerer, params: CodeActionParams): Promise<CodeAction[]> {
  const context = await actionContext(from, params.textDocument.uri)
  return context ? codeActions(context, params) : []
}

export async function resolveAction(from: Answerer, action: CodeAction): Promise<CodeAction> {
  const context = await actionContext(from, uriIn(action.data))
  return context ? { ...action, edit: await lateEdit(context) } : action
}

async function actionContext(from: Answerer, uri: string): Promise<ActionContext | undefined> {
  const open = openAt(from, uri)
  if (open === undefined) return undefined
  const snapshot = await open.project.settled()
  const text = newest(from, open.text)
  return { text, project: open.project, snapshot, setting: await from.setting(), client: from.client() }
}

/** Undefined for a text of no project. */
function openAt({ texts, projects }: Answerer, uri: string): { text: OpenText; project: LiveProject } | undefined {
  const text = texts.get(uri)
  const project = text && projects.at(text.place.dir)
  return text && project && { text, project }
}

/** It may have changed while something was waited for. */
function newest({ texts }: Answerer, text: OpenText): OpenText {
  return texts.get(text.uri) ?? text
}

/** What codeActions put there. */
function uriIn(data: unknown): string {
  return typeof data === 'object' && data !== null && 'uri' in data ? String(data.uri) : ''
}
