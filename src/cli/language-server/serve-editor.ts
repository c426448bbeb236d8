// A connection to an editor → answers to what it asks, and findings as its texts change, until it says goodbye.

import {
  CodeActionKind,
  type Connection,
  ConnectionError,
  type InitializeResult,
  LogMessageNotification,
  MessageType,
  ShowMessageNotification,
  TextDocumentSyncKind,
} from 'vscode-languageserver'
import { version } from '../../../package.json'
import type { Language } from '../../diagnostics/text.ts'
import type { Setting } from '../../lsp/snapshot.ts'
import { type Answerer, answerActions, answerCompletion, answerHover, answerSymbols, resolveAction } from './answers.ts'
import { type Client, clientOf } from './client.ts'
import type { Host } from './live-project.ts'
import { createLiveProjects, type LiveProjects } from './live-projects.ts'
import { createOpenTexts, type OpenTexts } from './open-texts.ts'
import { createSetting } from './setting.ts'

export interface ServerOptions {
  /** The language of `--lang`. */
  readonly asked?: Language
  readonly byDefault: Language
  readonly analyse: Host['analyse']
}

export interface EditorServer {
  /** Ends watching; the connection is the caller's. */
  close(): Promise<void>
}

/** The caller listens on the connection afterwards. */
export function serveEditor(connection: Connection, { asked, byDefault, analyse }: ServerOptions): EditorServer {
  const texts = createOpenTexts()
  let client: Client = clientOf({ capabilities: {} }, asked, byDefault)
  let setting: Promise<Setting> | undefined
  const projects = createLiveProjects(hostOf(connection, texts, analyse, () => client))
  const answerer: Answerer = {
    texts,
    projects,
    client: () => client,
    setting: () => {
      setting ??= createSetting(client.language)
      return setting
    },
  }
  connection.onInitialize((params) => {
    client = clientOf(params, asked, byDefault)
    return { capabilities: CAPABILITIES, serverInfo: { name: 'report', version } }
  })
  connection.onHover((params) => answerHover(answerer, params))
  connection.onCompletion((params) => answerCompletion(answerer, params))
  connection.onDocumentSymbol(({ textDocument }) => answerSymbols(answerer, textDocument.uri))
  connection.onCodeAction((params) => answerActions(answerer, params))
  connection.onCodeActionResolve((action) => resolveAction(answerer, action))
  followTexts(texts, projects)
  texts.documents.listen(connection)
  return { close: () => projects.close() }
}

function hostOf(connection: Connection, texts: OpenTexts, analyse: Host['analyse'], client: () => Client): Host {
  let hasFailed = false
  const log = (type: MessageType, message: string) =>
    tell(() => connection.sendNotification(LogMessageNotification.method, { type, message }))
  return {
    language: () => client().language,
    textsOf: texts.of,
    analyse,
    publish: (uri, findings, of) => {
      const diagnostics = client().relatedInformation
        ? [...findings]
        : findings.map(({ relatedInformation: _, ...finding }) => finding)
      tell(() => connection.sendDiagnostics({ uri, diagnostics, ...(of === undefined ? {} : { version: of }) }))
    },
    failed: (error) => {
      connection.console.error(`report ${version}\n${error instanceof Error ? (error.stack ?? error.message) : error}`)
      // Said once; a mistake of ours would else be said at every key.
      const said = { type: MessageType.Error, message: FAILED[client().language] }
      // The library's own asks for an answer, and an editor that gives none would end the process.
      if (!hasFailed) tell(() => connection.sendNotification(ShowMessageNotification.method, said))
      hasFailed = true
    },
    polling: () => log(MessageType.Warning, POLLING[client().language]),
  }
}

/** Where the editor has left, nobody is to be told; the end of the stream ends the server. */
function tell(send: () => Promise<void>): void {
  try {
    send().catch(() => {})
  } catch (error) {
    if (!(error instanceof ConnectionError)) throw error
  }
}

function followTexts({ documents, get }: OpenTexts, projects: LiveProjects): void {
  const dirs = new Map<string, string>()
  const changed = (uri: string) => {
    const dir = get(uri)?.place.dir
    if (dir === undefined) return
    dirs.set(uri, dir)
    projects.changed(dir)
  }
  documents.onDidChangeContent(({ document }) => changed(document.uri))
  // A manifest that was saved for the first time makes a project of the texts below it.
  documents.onDidSave(() => {
    for (const uri of documents.keys()) if (!dirs.has(uri)) changed(uri)
  })
  documents.onDidClose(({ document: { uri } }) => {
    const dir = dirs.get(uri)
    dirs.delete(uri)
    if (dir !== undefined) projects.changed(dir)
  })
}

const CAPABILITIES: InitializeResult['capabilities'] = {
  positionEncoding: 'utf-16',
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
  hoverProvider: true,
  completionProvider: { triggerCharacters: ['{', '.', ':', '：', '=', '/'] },
  documentSymbolProvider: true,
  codeActionProvider: {
    codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.SourceFixAll],
    resolveProvider: true,
  },
}

const FAILED: Readonly<Record<Language, string>> = {
  zh: 'report 出了故障，这不是您的文稿有错；下次改动时会再试。详情见 report 的输出。',
  en: 'report has failed; your text is not to blame. It tries again at the next change; see its output.',
}

const POLLING: Readonly<Record<Language, string>> = {
  zh: '系统能监视的文件已到上限，改为定时查看，更新会慢一些',
  en: 'The system watches no more files: they are now looked at in turns, and updates take a little longer',
}
