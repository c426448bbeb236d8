// A stand-in for the module `vscode`: whatever the client of the protocol asks for is there and does nothing, but for
// settings, one open text, and the list of findings, which are real.

/** `program`: what the setting says; `text`: the text that is open. */
export function editorStandIn({ program, text }) {
  const found = new Map()
  const said = []
  const uri = uriOf(text.uri)
  const document = {
    uri,
    fileName: uri.fsPath,
    languageId: 'markdown',
    version: 1,
    isClosed: false,
    isDirty: false,
    getText: () => text.text,
  }
  const real = {
    version: '1.91.0',
    env: { appName: 'stand-in', language: 'zh-cn' },
    Uri: Object.assign(class {}, { parse: uriOf, file: (path) => uriOf(`file://${path}`) }),
    EventEmitter,
    CancellationTokenSource: class {
      token = { isCancellationRequested: false, onCancellationRequested: () => disposable }
      cancel() {}
      dispose() {}
    },
    CodeActionKind: { Empty: kind(''), QuickFix: kind('quickfix'), Source: kind('source') },
    Disposable: class {
      static from = () => disposable
      dispose() {}
    },
    workspace: {
      getConfiguration: () => ({ get: (name) => (name === 'program' ? program : undefined) }),
      textDocuments: [document],
      workspaceFolders: undefined,
      notebookDocuments: [],
    },
    languages: {
      match: (selector) => (selector.some(({ language }) => language === 'markdown') ? 10 : 0),
      createDiagnosticCollection: () => ({
        ...disposable,
        set: (at, diagnostics) => void found.set(String(at), diagnostics),
        delete: (at) => void found.delete(String(at)),
        clear: () => found.clear(),
        has: () => false,
        get: () => undefined,
      }),
    },
    window: {
      createOutputChannel: () => channel,
      showErrorMessage: async (message) => void said.push(message),
      visibleTextEditors: [],
      tabGroups: { all: [], onDidChangeTabs: () => disposable, onDidChangeTabGroups: () => disposable },
    },
  }
  const codeOf = ({ code }) => (typeof code === 'object' && code !== null ? code.value : code)
  return {
    vscode: filled(real),
    /** Messages that ask for attention. */
    said: () => said,
    found: () => [...found.values()].flatMap((diagnostics) => (diagnostics ?? []).map(codeOf)),
  }
}

function kind(value) {
  return { value, append: (part) => kind(value === '' ? part : `${value}.${part}`) }
}

const disposable = { dispose: () => {} }
const nothing = () => {}
const channel = {
  ...disposable,
  append: nothing,
  appendLine: nothing,
  replace: nothing,
  clear: nothing,
  show: nothing,
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  logLevel: 0,
  onDidChangeLogLevel: () => disposable,
}

class EventEmitter {
  listeners = new Set()
  event = (listener) => {
    this.listeners.add(listener)
    return { dispose: () => this.listeners.delete(listener) }
  }
  fire(value) {
    for (const listener of this.listeners) listener(value)
  }
  dispose() {}
}

function uriOf(text) {
  const url = new URL(text)
  return {
    scheme: url.protocol.slice(0, -1),
    path: decodeURIComponent(url.pathname),
    fsPath: decodeURIComponent(url.pathname),
    toString: () => text,
    with: () => uriOf(text),
  }
}

/** The parts that are real, and for all others a class that can be called and extended, whose parts are alike. */
function filled(real) {
  return new Proxy(real, {
    get: (target, name) => {
      // Bundled code would else copy the names that there are, and there are few.
      if (name === '__esModule') return true
      if (typeof name === 'symbol' || name === 'then') return target[name]
      if (!(name in target)) return anything()
      const value = target[name]
      return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
        ? filled(value)
        : value
    },
  })
}

function anything() {
  class Nothing {
    dispose() {}
  }
  return new Proxy(Nothing, {
    get: (target, name) => (name in target || typeof name === 'symbol' ? target[name] : anything()),
    apply: () => disposable,
  })
}
