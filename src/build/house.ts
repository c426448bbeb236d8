// What a project changes in its template: `extends` followed from file to file, the nearest file winning.

import type { FindingKind, Log, Message } from '../diagnostics/diagnostic.ts'
import { closest } from '../diagnostics/suggest.ts'
import type { LocatedMap } from '../model/located.ts'
import type { Outline, Role } from '../model/report.ts'
import type { Layout } from '../model/section.ts'
import type { Span } from '../source/span.ts'
import { extendsCycle, extendsMissing, extendsOutside, roleNew } from './findings.ts'
import { type House, houseSchema } from './manifest-schema.ts'
import { findRole } from './outline.ts'
import { resolveInProject } from './project-path.ts'
import { validate } from './validate.ts'

const HOUSE_FILE: Message = {
  zh: 'report.yaml 旁边的一个 YAML 文件，不再继承回来',
  en: 'a YAML file beside report.yaml that does not lead back',
}

/** One file's changes with the places of its fields. */
export interface HouseFile {
  readonly path: string
  readonly house: House
  readonly spans: ReadonlyMap<string, Span>
}

/** The files that `first` extends, nearest first, `first` itself at the front. */
export function followExtends(first: HouseFile, manifests: ReadonlyMap<string, LocatedMap>, log: Log): HouseFile[] {
  const chain = [first]
  for (let file: HouseFile | undefined = first; file?.house.extends !== undefined; ) {
    file = next(file, chain, manifests, log)
    if (file) chain.push(file)
  }
  return chain
}

function next(
  file: HouseFile,
  chain: readonly HouseFile[],
  manifests: ReadonlyMap<string, LocatedMap>,
  log: Log,
): HouseFile | undefined {
  const written = file.house.extends ?? ''
  const span = file.spans.get('extends')
  const say = (kind: FindingKind, message: Message, help: Message): undefined => {
    log.add(kind, { message, expected: HOUSE_FILE, help, ...(span ? { span } : {}) })
  }
  const path = resolveInProject(written, file.path)
  if (path === 'outside') {
    return say(
      extendsOutside,
      { zh: `继承的文件“${written}”在项目文件夹之外`, en: `“${written}” lies outside the project` },
      { zh: '把该文件复制到 report.yaml 旁边', en: 'copy the file beside report.yaml' },
    )
  }
  if (chain.some((earlier) => earlier.path === path)) {
    const circle = [...chain.map((earlier) => earlier.path), path].join(' → ')
    return say(
      extendsCycle,
      { zh: `继承绕成了圈：${circle}`, en: `extends runs in a circle: ${circle}` },
      { zh: '去掉其中一处“继承”', en: 'remove one of the extends' },
    )
  }
  const located = manifests.get(path)
  if (located === undefined) {
    const guess = closest(path, manifests.keys())
    return say(
      extendsMissing,
      { zh: `找不到继承的文件“${written}”，或它无法读取`, en: `“${written}” is missing or cannot be read` },
      guess
        ? { zh: `是不是“${guess}”？`, en: `did you mean “${guess}”?` }
        : { zh: '把该文件放在 report.yaml 旁边，扩展名为 .yaml', en: 'put the file beside report.yaml, named .yaml' },
    )
  }
  const { value, spans } = validate(located, houseSchema, log)
  return value && { path, house: value, spans }
}

/** The template's layout with the changes of all files; the nearest file wins. */
export function changeLayout(layout: Layout, chain: readonly HouseFile[]): Layout {
  return chain.reduceRight((current, { house }) => mergeLayout(current, house.layout), layout)
}

/** `layout` with what `change` says instead. */
export function mergeLayout(layout: Layout, change: House['layout']): Layout {
  return { runIn: change?.runIn ?? layout.runIn, points: change?.pointsLayout ?? layout.points }
}

/** The template's outline with the changes of all files. */
export function changeOutline(outline: Outline, chain: readonly HouseFile[], log: Log): Outline {
  return chain.reduceRight((current, file) => {
    const changes = Object.entries(file.house.sections ?? {})
    return changes.reduce((changed, [name, change]) => changeRole(changed, name, change, file, log), current)
  }, outline)
}

type RoleChange = NonNullable<House['sections']>[string]

function changeRole(outline: Outline, name: string, change: RoleChange, file: HouseFile, log: Log): Outline {
  const known = findRole(name, outline)
  if (known === undefined) {
    reportNearRole(name, outline, file, log)
    const added = {
      id: name,
      name: { zh: change.title ?? name, en: name },
      aliases: change.aliases ?? [],
      required: false,
    }
    return { ...outline, roles: [...outline.roles, withChange(added, change)] }
  }
  return { ...outline, roles: outline.roles.map((role) => (role === known ? withChange(role, change) : role)) }
}

function withChange(role: Role, change: RoleChange): Role {
  return {
    ...role,
    aliases: [...role.aliases, ...(change.aliases ?? [])],
    required: change.required ?? role.required,
    ...(change.title === undefined ? {} : { heading: change.title, headless: false }),
    ...(change.defaultText === undefined ? {} : { defaultText: change.defaultText }),
  }
}

function reportNearRole(name: string, outline: Outline, file: HouseFile, log: Log): void {
  const guess = closest(
    name,
    outline.roles.flatMap((role) => [role.name.zh, role.id]),
  )
  const span = file.spans.get(`sections.${name}`)
  if (guess === undefined) return
  log.add(roleNew, {
    message: { zh: `“${name}”被当作新增的章节`, en: `“${name}” is taken as a new section` },
    expected: {
      zh: outline.roles.map((role) => role.name.zh).join('、'),
      en: outline.roles.map((role) => role.id).join(', '),
    },
    help: { zh: `如果想改的是“${guess}”，请照这个名称写`, en: `if you meant “${guess}”, write that name` },
    ...(span ? { span } : {}),
  })
}
