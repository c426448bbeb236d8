// The links of one part to other parts and addresses, numbered in order of first use, and the .rels part they make.

import { PACKAGE_NAMESPACE, RELATIONSHIP_TYPES } from './namespaces.ts'
import { element, xmlPart } from './xml.ts'

export interface Relationships {
  /** The id of a link; the same target of the same type has one id. */
  add(type: string, target: string, external?: boolean): string
  /** The .rels part, or undefined when nothing is linked. */
  part(): string | undefined
}

export function createRelationships(): Relationships {
  const ids = new Map<string, string>()
  const entries: string[] = []
  return {
    add: (type, target, external = false) => {
      const key = `${type} ${target}`
      const known = ids.get(key)
      if (known !== undefined) return known
      const id = `rId${ids.size + 1}`
      ids.set(key, id)
      entries.push(relationship(id, type, target, external))
      return id
    },
    part: () => (entries.length === 0 ? undefined : relationshipsPart(entries)),
  }
}

function relationship(id: string, type: string, target: string, external: boolean): string {
  // core-properties is a type of the package format, not of office documents.
  const typeAddress = type.startsWith('metadata/')
    ? `${PACKAGE_NAMESPACE}/relationships/${type}`
    : `${RELATIONSHIP_TYPES}/${type}`
  const mode = external ? 'External' : undefined
  return element('Relationship', { Id: id, Type: typeAddress, Target: target, TargetMode: mode })
}

function relationshipsPart(entries: readonly string[]): string {
  return xmlPart(element('Relationships', { xmlns: `${PACKAGE_NAMESPACE}/relationships` }, entries))
}
