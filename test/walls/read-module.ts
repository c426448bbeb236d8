// The text of a TypeScript module → what it imports and which of the watched globals it uses.
import { type ParserOptions, parseSync, Visitor, type VisitorObject } from 'oxc-parser'

export type ImportForm = 'static' | 'dynamic' | 'type'

export interface ImportFound {
  readonly specifier: string
  readonly form: ImportForm
  readonly line: number
}

export interface UseFound {
  /** As the table of bans names it. */
  readonly what: string
  readonly line: number
}

export interface ModuleFound {
  readonly imports: readonly ImportFound[]
  readonly uses: readonly UseFound[]
}

const GLOBALS = new Set(['console', 'process', 'performance', 'crypto'])
const MEMBERS = new Set(['Date.now', 'Math.random'])
const METHODS = new Set(['localeCompare', 'toLocaleString'])
const OPTIONS: ParserOptions = { lang: 'ts', sourceType: 'module' }

/** Throws for a file that does not parse. */
export function readModule(path: string, text: string): ModuleFound {
  const { program, errors } = parseSync(path, text, OPTIONS)
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`)
  const line = (offset: number) => text.slice(0, offset).split('\n').length
  const imports: ImportFound[] = []
  const uses: UseFound[] = []
  const addImport = (specifier: string, form: ImportForm, at: number) =>
    imports.push({ specifier, form, line: line(at) })
  const addUse = (what: string, at: number) => uses.push({ what, line: line(at) })
  new Visitor({ ...importVisitor(addImport), ...useVisitor(addUse) }).visit(program)
  return { imports, uses }
}

function importVisitor(add: (specifier: string, form: ImportForm, at: number) => void): VisitorObject {
  return {
    ImportDeclaration(node) {
      // `import { type A }` keeps a run-time import of the module, so only `import type` counts as types.
      add(node.source.value, node.importKind === 'type' ? 'type' : 'static', node.start)
    },
    ExportNamedDeclaration(node) {
      if (node.source) add(node.source.value, node.exportKind === 'type' ? 'type' : 'static', node.start)
    },
    ExportAllDeclaration(node) {
      add(node.source.value, node.exportKind === 'type' ? 'type' : 'static', node.start)
    },
    ImportExpression(node) {
      const { source } = node
      const specifier = source.type === 'Literal' && typeof source.value === 'string' ? source.value : '(computed)'
      add(specifier, 'dynamic', node.start)
    },
    TSImportType(node) {
      add(node.source.value, 'type', node.start)
    },
    TSExternalModuleReference(node) {
      if (node.expression.type === 'Literal') add(String(node.expression.value), 'static', node.start)
    },
  }
}

function useVisitor(add: (what: string, at: number) => void): VisitorObject {
  const notReferences = new Set<number>()
  return {
    // Parents come before children: a property's name is no use of the global of that name.
    MemberExpression(node) {
      if (node.computed || node.property.type !== 'Identifier') return
      notReferences.add(node.property.start)
      const { name } = node.property
      if (METHODS.has(name)) add(`.${name}`, node.start)
      if (node.object.type !== 'Identifier') return
      if (MEMBERS.has(`${node.object.name}.${name}`)) add(`${node.object.name}.${name}`, node.start)
      if (node.object.name === 'globalThis' && GLOBALS.has(name)) add(name, node.start)
    },
    Property(node) {
      if (!node.computed && !node.shorthand) notReferences.add(node.key.start)
    },
    MethodDefinition(node) {
      if (!node.computed) notReferences.add(node.key.start)
    },
    TSPropertySignature(node) {
      if (!node.computed) notReferences.add(node.key.start)
    },
    TSMethodSignature(node) {
      if (!node.computed) notReferences.add(node.key.start)
    },
    Identifier(node) {
      if (GLOBALS.has(node.name) && !notReferences.has(node.start)) add(node.name, node.start)
    },
    NewExpression(node) {
      if (node.callee.type !== 'Identifier' || node.callee.name !== 'Date') return
      if (node.arguments.length === 0) add('new Date()', node.start)
      if (node.arguments.length > 1) add('new Date(year, month…)', node.start)
    },
    CallExpression(node) {
      if (node.callee.type === 'Identifier' && node.callee.name === 'Date') add('Date()', node.start)
    },
  }
}
