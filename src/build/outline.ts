// Roles by name: from front matter, or from the name of a file or folder.

import type { Outline, Role } from '../model/report.ts'

/** The role that carries exactly this name, in either language; case does not count. */
export function findRole(name: string, outline: Outline): Role | undefined {
  const wanted = name.normalize('NFC').trim().toLowerCase()
  return outline.roles.find((role) => namesOf(role).some((known) => known.toLowerCase() === wanted))
}

/** Every name by which files and front matter may call the role. */
export function namesOf(role: Role): readonly string[] {
  return [role.id, role.name.zh, role.name.en, ...(role.heading ? [role.heading] : []), ...role.aliases]
}

/** The name part of a file or folder: `10-举措成效.md` → 举措成效. */
export function nameOfPath(path: string): string {
  const last = path.slice(path.lastIndexOf('/') + 1)
  return last
    .replace(/\.(md|ya?ml)$/i, '')
    .replace(/^\d+[-_.、\s]*/, '')
    .trim()
}
