// Rules of what names something else (styles, lists, footnotes), and of ids that must be unique.

import { childrenNamed, named, within } from '../xml-tree.ts'
import type { OpenedDocx } from './opened-docx.ts'
import { repeated } from './repeated.ts'

const STYLE_REFERENCES: Readonly<Record<string, string>> = {
  'w:pStyle': 'paragraph',
  'w:rStyle': 'character',
  'w:tblStyle': 'table',
  'w:basedOn': '',
  'w:next': 'paragraph',
  'w:link': '',
}

export function styleReferences({ trees }: OpenedDocx): string[] {
  const styles = trees.get('word/styles.xml')
  if (styles === undefined) return ['no word/styles.xml']
  const defined = childrenNamed(styles, 'w:style').map(({ attributes }) => attributes)
  const names = named(styles, 'w:name').map(({ attributes }) => attributes['w:val'] ?? '')
  const problems = [...trees].flatMap(([path, tree]) =>
    [...within(tree)].flatMap(({ name, attributes }) => {
      const type = STYLE_REFERENCES[name]
      const id = attributes['w:val']
      const isKnown = defined.some((style) => style['w:styleId'] === id && (type === '' || style['w:type'] === type))
      return type === undefined || isKnown ? [] : [`${path}: ${name} names the style ${id}, which is none`]
    }),
  )
  return [
    ...problems,
    ...repeated(defined.map((style) => style['w:styleId'] ?? '')).map((id) => `two styles are called ${id}`),
    ...repeated(names).map((name) => `two styles have the name ${name}`),
  ]
}

export function numbering({ trees }: OpenedDocx): string[] {
  const part = trees.get('word/numbering.xml')
  const abstracts = part
    ? childrenNamed(part, 'w:abstractNum').map(({ attributes }) => attributes['w:abstractNumId'])
    : []
  const nums = part ? childrenNamed(part, 'w:num') : []
  const ids = nums.map(({ attributes }) => attributes['w:numId'])
  const used = [...trees.values()].flatMap((tree) =>
    named(tree, 'w:numId').map(({ attributes }) => attributes['w:val']),
  )
  return [
    ...nums
      .flatMap((num) => childrenNamed(num, 'w:abstractNumId').map(({ attributes }) => attributes['w:val']))
      .filter((id) => !abstracts.includes(id))
      .map((id) => `w:num names abstractNum ${id}, which is none`),
    ...used.filter((id) => id !== '0' && !ids.includes(id)).map((id) => `w:numId ${id} is no list`),
  ]
}

export function notes({ trees }: OpenedDocx): string[] {
  const part = trees.get('word/footnotes.xml')
  const ids = part ? childrenNamed(part, 'w:footnote').map(({ attributes }) => attributes['w:id'] ?? '') : []
  const document = trees.get('word/document.xml')
  const calls = document ? named(document, 'w:footnoteReference').map(({ attributes }) => attributes['w:id'] ?? '') : []
  return [
    ...calls.filter((id) => !ids.includes(id)).map((id) => `footnote ${id} has no text`),
    ...repeated(calls).map((id) => `footnote ${id} is called twice`),
    ...repeated(ids).map((id) => `two footnotes have the id ${id}`),
  ]
}

export function identifiers({ trees }: OpenedDocx): string[] {
  const nodes = [...trees.entries()]
    .filter(([path]) => path.startsWith('word/'))
    .flatMap(([, tree]) => [...within(tree)])
  const valuesOf = (name: string, attribute: string) =>
    nodes.filter((node) => node.name === name).map(({ attributes }) => attributes[attribute] ?? '')
  const starts = valuesOf('w:bookmarkStart', 'w:id')
  const ends = valuesOf('w:bookmarkEnd', 'w:id')
  const names = valuesOf('w:bookmarkStart', 'w:name')
  return [
    ...repeated(starts).map((id) => `two bookmarks have the id ${id}`),
    ...repeated(names.map((name) => name.toLowerCase())).map((name) => `two bookmarks are called ${name}`),
    // Word cuts longer names off, and two may become one.
    ...names.filter((name) => name.length > 40).map((name) => `the bookmark ${name} has more than 40 characters`),
    ...names.filter((name) => !/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)).map((name) => `Word takes no bookmark ${name}`),
    ...starts.filter((id) => !ends.includes(id)).map((id) => `the bookmark ${id} does not end`),
    ...ends.filter((id) => !starts.includes(id)).map((id) => `the bookmark ${id} does not begin`),
    ...repeated(valuesOf('wp:docPr', 'id')).map((id) => `two drawings have the id ${id}`),
  ]
}
