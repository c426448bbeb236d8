// The parts of the article → flows: stretches that fill sheets of one kind one after the other. A flow begins where the
// print begins a page of another kind or another count.

import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Doc } from '../../model/doc.ts'
import { apartAttachments } from '../../model/doc-text.ts'
import { separateLines } from './lines.ts'

export interface Flow {
  readonly turned: boolean
  /** Cover and contents have no numbers; an attachment that is bound apart counts its own pages. */
  readonly numbering: 'none' | 'continue' | 'restart'
  readonly parts: readonly Element[]
}

export function flowsOf(doc: Doc, parts: Iterable<Element>): readonly Flow[] {
  const flows: { turned: boolean; numbering: Flow['numbering']; parts: Element[] }[] = []
  const bound = doc.attachments.length - apartAttachments(doc).length
  let attachments = 0
  for (const part of parts) {
    if (hasClass(part, 'attachment')) attachments += 1
    const restarts = hasClass(part, 'attachment') && attachments > bound
    for (const [index, piece] of piecesOf(part).entries()) {
      const turned = hasClass(piece, 'landscape')
      const numbering = isFront(part) ? 'none' : restarts && index === 0 ? 'restart' : 'continue'
      const last = flows.at(-1)
      const goesOn = last?.turned === turned && (last.numbering === 'none') === (numbering === 'none')
      if (last && goesOn && numbering !== 'restart') last.parts.push(piece)
      else flows.push({ turned, numbering, parts: [piece] })
    }
  }
  return flows
}

function isFront(part: Element): boolean {
  return hasClass(part, 'cover') || hasClass(part, 'contents')
}

// A landscape table inside a portrait attachment stands on sheets of its own: the attachment goes on behind it.
function piecesOf(part: Element): readonly Element[] {
  const isTurned = (node: ElementContent) => node.type === 'element' && hasClass(node, 'landscape')
  if (!hasClass(part, 'attachment') || hasClass(part, 'landscape') || !part.children.some(isTurned)) return [part]
  const pieces: Element[] = []
  let run: ElementContent[] = []
  const close = () => {
    if (run.length > 0) pieces.push({ ...part, children: run })
    run = []
  }
  for (const node of part.children.filter(({ type }) => type === 'element')) {
    if (!isTurned(node)) run.push(node)
    else {
      close()
      pieces.push(h('div', { className: ['landscape'] }, separateLines([node])))
    }
  }
  close()
  return pieces
}

function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name)
}
