// node scripts/complete-lock.js <package-lock.json…>: writes into each lock file the platform packages that it lacks.
// A registry that carries one platform alone leaves the others out of the lock, and `npm ci` then refuses it. The entries
// have no checksum, which npm adds where it can fetch the package.
import { readFile, writeFile } from 'node:fs/promises'

const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32']
const PROCESSORS = ['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64']

function entry(name, version, dev) {
  const words = name.split(/[/-]/)
  const os = SYSTEMS.filter((system) => words.includes(system))
  const cpu = PROCESSORS.filter((processor) => words.includes(processor))
  if (os.length !== 1 || cpu.length !== 1 || !/^\d+\.\d+\.\d+$/.test(version)) {
    throw new Error(`${name} ${version} does not tell its platform: complete the lock on a machine that can fetch it`)
  }
  const libc = os[0] === 'linux' ? { libc: [words.some((word) => word.startsWith('musl')) ? 'musl' : 'glibc'] } : {}
  return { version, cpu, ...(dev ? { dev } : {}), ...libc, optional: true, os }
}

function complete({ packages, ...lock }) {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {}, dev }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !(`${path}/node_modules/${name}` in packages) && !(`node_modules/${name}` in packages))
      .map(([name, version]) => [`node_modules/${name}`, entry(name, version, dev)]),
  )
  const all = [...Object.entries(packages), ...missing].sort(([a], [b]) => (a < b ? -1 : 1))
  return { ...lock, packages: Object.fromEntries(all) }
}

for (const file of process.argv.slice(2)) {
  const lock = JSON.parse(await readFile(file, 'utf8'))
  await writeFile(file, `${JSON.stringify(complete(lock), null, 2)}\n`)
}
