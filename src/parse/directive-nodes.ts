// Tokens of micromark-extension-directive → mdast nodes. mdast-util-directive makes nodes, too, but of two attributes
// with one name it drops the first, and says of none where it stands.

import type { PhrasingContent, RootContent } from 'mdast'
import type { CompileContext, Extension, Handle } from 'mdast-util-from-markdown'
import type { Node, Parent } from 'unist'

/** `value` is undefined for a name alone; offsets count from the start of the text. */
export interface DirectiveAttribute {
  readonly name: string
  readonly value?: string
  readonly start: number
  readonly end: number
}

/** `:::name[label]{attributes}` … `:::` */
export interface ContainerDirective extends Parent {
  readonly type: 'containerDirective'
  name: string
  attributes: DirectiveAttribute[]
  /** Its lines of colons: 2 when it is closed. */
  fences: number
  children: RootContent[]
}

/** `::name[label]{attributes}` */
export interface LeafDirective extends Parent {
  readonly type: 'leafDirective'
  name: string
  attributes: DirectiveAttribute[]
  children: RootContent[]
}

/** What stands between the brackets. */
export interface DirectiveLabel extends Parent {
  readonly type: 'directiveLabel'
  children: PhrasingContent[]
}

export type Directive = ContainerDirective | LeafDirective

declare module 'mdast' {
  interface RootContentMap {
    containerDirective: ContainerDirective
    leafDirective: LeafDirective
    directiveLabel: DirectiveLabel
  }
}

export const directiveFromMarkdown: Extension = {
  enter: {
    directiveContainer: open(() => ({
      type: 'containerDirective' as const,
      name: '',
      attributes: [],
      fences: 0,
      children: [],
    })),
    directiveLeaf: open(() => ({ type: 'leafDirective' as const, name: '', attributes: [], children: [] })),
    directiveContainerLabel: open(label),
    directiveLeafLabel: open(label),
  },
  exit: {
    directiveContainer: close,
    directiveLeaf: close,
    directiveContainerLabel: close,
    directiveLeafLabel: close,
    directiveContainerFence: countFence,
    directiveContainerName: readName,
    directiveLeafName: readName,
    directiveContainerAttributeName: readAttribute,
    directiveLeafAttributeName: readAttribute,
    directiveContainerAttributeIdValue: readId,
    directiveLeafAttributeIdValue: readId,
    directiveContainerAttributeClassValue: readClass,
    directiveLeafAttributeClassValue: readClass,
    directiveContainerAttributeInitializerMarker: readEmptyValue,
    directiveLeafAttributeInitializerMarker: readEmptyValue,
    directiveContainerAttributeValue: readValue,
    directiveLeafAttributeValue: readValue,
  },
}

function label(): DirectiveLabel {
  return { type: 'directiveLabel', children: [] }
}

function open(make: () => Directive | DirectiveLabel): Handle {
  return function (token) {
    this.enter(make(), token)
  }
}

function close(this: CompileContext, token: Parameters<Handle>[0]): undefined {
  this.exit(token)
}

/** The directive whose parts are being read: they stand directly in it. */
function current({ stack }: CompileContext): Directive {
  const node: Node | undefined = stack.at(-1)
  if (node?.type !== 'containerDirective' && node?.type !== 'leafDirective')
    throw new Error('a part of a directive outside of one')
  // Told apart by its type just above; the stack knows its nodes as mdast's only.
  return node as Directive
}

function countFence(this: CompileContext): undefined {
  const node = current(this)
  if (node.type === 'containerDirective') node.fences += 1
}

function readName(this: CompileContext, token: Parameters<Handle>[0]): undefined {
  current(this).name = this.sliceSerialize(token)
}

function readAttribute(this: CompileContext, token: Parameters<Handle>[0]): undefined {
  current(this).attributes.push({ name: this.sliceSerialize(token), start: token.start.offset, end: token.end.offset })
}

function readId(this: CompileContext, token: Parameters<Handle>[0]): undefined {
  const value = this.sliceSerialize(token)
  current(this).attributes.push({ name: 'id', value, start: token.start.offset, end: token.end.offset })
}

/** Classes have no meaning here: with its dot, none is the name of an attribute, and a finding says so. */
function readClass(this: CompileContext, token: Parameters<Handle>[0]): undefined {
  const name = `.${this.sliceSerialize(token)}`
  current(this).attributes.push({ name, start: token.start.offset, end: token.end.offset })
}

function readEmptyValue(this: CompileContext): undefined {
  setValue(this, '')
}

function readValue(this: CompileContext, token: Parameters<Handle>[0]): undefined {
  setValue(this, this.sliceSerialize(token), token.end.offset)
}

function setValue(context: CompileContext, value: string, end?: number): void {
  const { attributes } = current(context)
  const last = attributes.pop()
  if (last) attributes.push({ ...last, value, end: end ?? last.end })
}
