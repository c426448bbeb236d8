// What a start of `report` costs beside `node -e 0`, on one Node: --help, and a build of the example in both formats.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { benchEnvironment, medianTimes } from './measure.js'
import { printTable } from './table.js'

const bin = fileURLToPath(new URL('../bin/report.js', import.meta.url))
const example = fileURLToPath(new URL('../examples/cangxi-2023', import.meta.url))

/** Prints the table; the reference comes first. */
export function benchStart({ node, folder, rounds }) {
  const version = execFileSync(node, ['-v'], { encoding: 'utf8' }).trim()
  const build = [bin, 'build', example, '--out', join(folder, 'start')]
  const uncached = benchEnvironment({ NODE_DISABLE_COMPILE_CACHE: '1' })
  const rows = [
    ['node -e 0', { file: node, options: ['-e', '0'] }],
    ['report --help', { file: node, options: [bin, '--help'] }],
    ['report build, DOCX and HTML', { file: node, options: build }],
    ['report --help, without code cache', { file: node, options: [bin, '--help'], environment: uncached }],
    ['report build, without code cache', { file: node, options: build, environment: uncached }],
  ]
  const times = medianTimes(
    rows.map(([, command]) => command),
    rounds,
  )
  console.log(`Start on Node ${version}: median of ${rounds} fresh processes, in turn`)
  printTable(
    ['', 'ms', '× node -e 0'],
    rows.map(([name], index) => [name, times[index].toFixed(0), (times[index] / times[0]).toFixed(2)]),
  )
}
