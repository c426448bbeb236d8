// A module and the table → the walls that it climbs, each in a sentence with its place and the reason.
import { posix } from 'node:path'
import { type ImportFound, readModule } from './read-module.ts'
import { bans, ownerships, type Room, rooms } from './table.ts'

/** `path` is relative to the repository, with `/`. */
export function inspect(path: string, text: string): string[] {
  const room = roomOf(path)
  if (room === undefined) return [`${path}: stands in no room of the table (test/walls/table.ts): give it a row`]
  const found = readModule(path, text)
  return [
    ...found.imports.flatMap((entry) =>
      entry.specifier.startsWith('.') ? inspectPath(path, room, entry) : inspectPackage(path, room, entry),
    ),
    ...found.uses.flatMap(({ what, line }) => {
      const ban = bans.find((row) => row.what === what && !row.rooms.includes(room.name))
      return ban === undefined ? [] : [`${path}:${line}: ${what} in ${room.name}: ${ban.reason}`]
    }),
  ]
}

export function roomOf(path: string): Room | undefined {
  return rooms.find((room) => (room.path.endsWith('/') ? path.startsWith(room.path) : path === room.path))
}

function inspectPath(path: string, room: Room, { specifier, form, line }: ImportFound): string[] {
  const target = posix.join(posix.dirname(path), specifier)
  const targetRoom = roomOf(target)
  const where = `${path}:${line}: ${room.name} imports ${target}`
  if (!/\.(ts|json)$/.test(specifier)) return [`${where}: write the extension .ts`]
  if (targetRoom === undefined) return [`${where}: that file stands in no room of the table`]
  if (targetRoom === room) return room.name === 'templates' ? inspectTemplates(path, target, where) : []
  if (room.mayImport.includes(targetRoom.name)) return []
  if (room.lazily?.includes(targetRoom.name) && form !== 'static') return []
  return [`${where} (${form}): ${room.reason}`]
}

// templates/index.ts is the registry and imports every template; a template stands alone.
function inspectTemplates(path: string, target: string, where: string): string[] {
  const folder = posix.dirname(path).split('/')[1]
  if (folder === undefined || target.startsWith(`templates/${folder}/`)) return []
  return [`${where}: a template is a folder of its own and knows no other`]
}

function inspectPackage(path: string, room: Room, { specifier, form, line }: ImportFound): string[] {
  const where = `${path}:${line}: ${room.name} imports ${specifier}`
  const owner = ownerships.find(({ packages }) => packages.some((pattern) => matches(pattern, specifier)))
  if (owner === undefined) return [`${where}: no row of the table says who owns it`]
  if (owner.rooms.includes(room.name)) return []
  if (form === 'type' && owner.typesIn?.includes(path)) return []
  return [`${where} (${form}), which is for ${owner.rooms.join(', ')} alone: ${owner.reason}`]
}

function matches(pattern: string, specifier: string): boolean {
  return pattern.endsWith('*') ? specifier.startsWith(pattern.slice(0, -1)) : specifier === pattern
}
