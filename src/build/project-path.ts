// Addresses written in sources → paths inside the project. Nothing outside the project is ever reached.

/**
 * The project path that `address` means, seen from the folder of `from` (`''`: the project's own folder). `outside`
 * when it leaves the project. Back slashes count as separators, because clerks on Windows type them.
 */
export function resolveInProject(address: string, from: string): string | 'outside' {
  const written = address.replaceAll('\\', '/').normalize('NFC')
  if (written.startsWith('/') || /^[a-z]:/i.test(written)) return 'outside'
  const steps = from.includes('/') ? from.slice(0, from.lastIndexOf('/')).split('/') : []
  for (const step of written.split('/')) {
    if (step === '' || step === '.') continue
    if (step !== '..') steps.push(step)
    else if (steps.pop() === undefined) return 'outside'
  }
  return steps.join('/')
}
