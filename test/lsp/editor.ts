// An editor for tests: a client of the protocol that speaks with `report lsp` over two streams, as a process would.

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { expect, onTestFinished } from 'vitest'
import {
  type CodeAction,
  CodeActionRequest,
  type CompletionItem,
  CompletionRequest,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  type DocumentSymbol,
  DocumentSymbolRequest,
  ExitNotification,
  type Hover,
  HoverRequest,
  InitializedNotification,
  type InitializeParams,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  ShowMessageNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
} from 'vscode-languageserver-protocol/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { run } from '../../src/cli/run.ts'
import { fakeEnvironment, Recorder } from '../cli/execute.ts'

type Capabilities = InitializeParams['capabilities']

/** What VS Code says that it can, as far as it matters here. */
export const CAPABLE: Capabilities = {
  textDocument: {
    publishDiagnostics: { relatedInformation: true, versionSupport: true },
    codeAction: { resolveSupport: { properties: ['edit'] } },
  },
  workspace: { workspaceEdit: { documentChanges: true, snippetEditSupport: true } },
}

interface Options {
  readonly argv?: readonly string[]
  readonly capabilities?: Capabilities
  readonly locale?: string
  /** In place of the command: gives the exit code. */
  readonly serve?: (input: PassThrough, output: PassThrough) => Promise<number>
}

export async function startEditor(root: string, options: Options = {}) {
  const { argv = [], capabilities = {}, locale } = options
  const [toServer, fromServer] = [new PassThrough(), new PassThrough()]
  const stderr = new Recorder()
  const command = () =>
    run(fakeEnvironment(['lsp', ...argv], { cwd: root, stdin: toServer, stdout: fromServer, stderr }))
  const exit = options.serve ? options.serve(toServer, fromServer) : command()
  const connection = createProtocolConnection(new StreamMessageReader(fromServer), new StreamMessageWriter(toServer))
  const published = new Map<string, PublishDiagnosticsParams>()
  const shown: string[] = []
  const logged: string[] = []
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    published.set(decodeURIComponent(params.uri), params)
  })
  connection.onNotification(ShowMessageNotification.type, ({ message }) => void shown.push(message))
  connection.onNotification(LogMessageNotification.type, ({ message }) => void logged.push(message))
  connection.listen()
  onTestFinished(() => {
    toServer.end()
    connection.dispose()
    return exit.then(() => {})
  })
  const result: InitializeResult = await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: pathToFileURL(root).href,
    capabilities,
    ...(locale === undefined ? {} : { locale }),
  })
  await connection.sendNotification(InitializedNotification.type, {})

  const documents = new Map<string, TextDocument>()
  const uriOf = (path: string) => pathToFileURL(join(root, path)).href
  const documentAt = (path: string) => {
    const document = documents.get(path)
    if (document === undefined) throw new Error(`${path} is not open`)
    return document
  }
  const placeIn = (path: string, words: string, offset: number) => {
    const at = documentAt(path).getText().indexOf(words)
    if (at < 0) throw new Error(`no “${words}” in ${path}`)
    return documentAt(path).positionAt(at + offset)
  }
  const target = (path: string) => ({ textDocument: { uri: uriOf(path) } })

  return {
    result,
    shown,
    logged,
    stderr,
    exit,
    uriOf,
    textOf: (path: string) => documentAt(path).getText(),
    /** Opens a file as it is on the disk, or with a text of its own. */
    open: async (path: string, text?: string) => {
      const given = text ?? (await readFile(join(root, path), 'utf8'))
      const document = TextDocument.create(uriOf(path), 'markdown', 1, given)
      documents.set(path, document)
      await connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri: uriOf(path), languageId: 'markdown', version: 1, text: given },
      })
    },
    /** Types in place of the first occurrence of some words. */
    type: async (path: string, words: string, typed: string) => {
      const range = { start: placeIn(path, words, 0), end: placeIn(path, words, words.length) }
      const contentChanges = [{ range, text: typed }]
      const document = TextDocument.update(documentAt(path), contentChanges, documentAt(path).version + 1)
      await connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri: uriOf(path), version: document.version },
        contentChanges,
      })
    },
    close: async (path: string) => {
      documents.delete(path)
      await connection.sendNotification(DidCloseTextDocumentNotification.type, target(path))
    },
    save: (path: string) => connection.sendNotification(DidSaveTextDocumentNotification.type, target(path)),
    /** What was published last for a file: `line:character-line:character code`, counted from 0. */
    findings: (path: string) => published.get(decodeURIComponent(uriOf(path)))?.diagnostics.map(listed),
    diagnostics: (path: string) => published.get(decodeURIComponent(uriOf(path))),
    published: () => [...published.keys()].map((uri) => fileURLToPath(uri.replaceAll('%', '%25'))),
    hover: async (path: string, words: string, offset = 0): Promise<string | undefined> => {
      const params = { ...target(path), position: placeIn(path, words, offset) }
      const hover: Hover | null = await connection.sendRequest(HoverRequest.type, params)
      const contents = hover?.contents
      return contents && typeof contents === 'object' && 'value' in contents ? contents.value : undefined
    },
    complete: async (path: string, words: string, offset = words.length): Promise<CompletionItem[]> => {
      const params = { ...target(path), position: placeIn(path, words, offset) }
      const answer = await connection.sendRequest(CompletionRequest.type, params)
      return Array.isArray(answer) ? answer : []
    },
    symbols: async (path: string): Promise<DocumentSymbol[]> => {
      const answer = await connection.sendRequest(DocumentSymbolRequest.type, target(path))
      // The server sends trees, never a flat list.
      return (answer ?? []) as DocumentSymbol[]
    },
    actions: async (path: string, words: string, only?: string[]): Promise<CodeAction[]> => {
      const range = { start: placeIn(path, words, 0), end: placeIn(path, words, words.length) }
      const diagnostics = published.get(decodeURIComponent(uriOf(path)))?.diagnostics ?? []
      const context = { diagnostics, ...(only ? { only } : {}) }
      const answer = await connection.sendRequest(CodeActionRequest.type, { ...target(path), range, context })
      return (answer ?? []).filter((action): action is CodeAction => 'kind' in action)
    },
    resolve: (action: CodeAction): Promise<CodeAction> => connection.sendRequest('codeAction/resolve', action),
    /** The text of a file once an action is done; of a snippet, with its tab stop. */
    after: (path: string, action: CodeAction | undefined): string => {
      const edits = editsIn(action, uriOf(path))
      expect(edits.length).toBeGreaterThan(0)
      return TextDocument.applyEdits(documentAt(path), edits)
    },
    shutdown: () => connection.sendRequest(ShutdownRequest.type),
    sayExit: () => connection.sendNotification(ExitNotification.type),
    hangUp: () => toServer.end(),
  }
}

function listed({ range: { start, end }, code }: PublishDiagnosticsParams['diagnostics'][number]): string {
  return `${start.line}:${start.character}-${end.line}:${end.character} ${code}`
}

function editsIn(action: CodeAction | undefined, uri: string): TextEdit[] {
  const { changes, documentChanges = [] } = action?.edit ?? {}
  const versioned = documentChanges.flatMap((change) => ('edits' in change ? change.edits : []))
  return [...(changes?.[uri] ?? []), ...versioned].map((edit) =>
    'snippet' in edit ? { range: edit.range, newText: edit.snippet.value } : edit,
  )
}
