// Rules of the package: content types, relationships, addresses.

import { childrenNamed, named, within, type XmlNode } from '../xml-tree.ts'
import type { OpenedDocx } from './opened-docx.ts'
import { repeated } from './repeated.ts'

export function contentTypes({ paths, trees }: OpenedDocx): string[] {
  const first = paths[0] === '[Content_Types].xml' ? [] : [`the first part is ${paths[0]}`]
  const types = trees.get('[Content_Types].xml')
  if (types === undefined) return [...first, 'no [Content_Types].xml']
  const parts = childrenNamed(types, 'Override').map(({ attributes }) => attributes.PartName?.slice(1) ?? '')
  const extensions = childrenNamed(types, 'Default').map(({ attributes }) => attributes.Extension?.toLowerCase() ?? '')
  const untyped = paths.filter(
    (path) => path !== '[Content_Types].xml' && !parts.includes(path) && !extensions.includes(extensionOf(path)),
  )
  // A part of an XML format is none of it by its extension alone.
  const bare = paths.filter((path) => /^(?:word|docProps)\/[^/]*\.xml$/.test(path) && !parts.includes(path))
  return [
    ...first,
    ...untyped.map((path) => `${path} has no content type`),
    ...bare.map((path) => `${path} has no content type of its own`),
    ...parts.filter((path) => !paths.includes(path)).map((path) => `${path} has a content type and is not there`),
    ...repeated(parts).map((path) => `${path} has two content types`),
  ]
}

function extensionOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1).toLowerCase()
}

export function byteOrderMarks({ bytes, trees }: OpenedDocx): string[] {
  return [...trees.keys()]
    .filter((path) => bytes.get(path)?.[0] === 0xef)
    .map((path) => `${path} begins with a byte order mark`)
}

const REFERENCES = ['r:id', 'r:embed', 'r:link', 'r:pict']

export function relationships({ paths, trees }: OpenedDocx): string[] {
  return [...trees].flatMap(([path, tree]) => {
    if (path.endsWith('.rels')) return targetsExist(path, tree, paths)
    const links = trees.get(path.replace(/([^/]+)$/, '_rels/$1.rels'))
    const ids = links?.children.map(({ attributes }) => attributes.Id) ?? []
    const used = [...within(tree)].flatMap(({ attributes }) => REFERENCES.flatMap((name) => attributes[name] ?? []))
    return used.filter((id) => !ids.includes(id)).map((id) => `${path} refers to ${id}, which is nowhere`)
  })
}

function targetsExist(path: string, tree: XmlNode, paths: readonly string[]): string[] {
  const folder = path.replace(/_rels\/[^/]+$/, '')
  const internal = tree.children.filter(({ attributes }) => attributes.TargetMode !== 'External')
  return [
    ...repeated(tree.children.map(({ attributes }) => attributes.Id ?? '')).map((id) => `${path} has two ${id}`),
    ...internal
      .map(({ attributes }) => attributes.Target ?? '')
      .filter((target) => !paths.includes(folder + target))
      .map((target) => `${path} leads to ${target}, which is not there`),
  ]
}

export function hyperlinks({ trees }: OpenedDocx): string[] {
  return [...trees].flatMap(([path, tree]) =>
    named(tree, 'Relationship')
      .filter(({ attributes }) => attributes.TargetMode === 'External')
      .map(({ attributes }) => attributes.Target ?? '')
      .filter((target) => !URL.canParse(target) || !/^[\x21-\x7e]+$/.test(target))
      .map((target) => `${path}: ${target} is no URI`),
  )
}
