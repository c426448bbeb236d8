// npm run bench [-- --quick] [-- /path/to/other/node …]: what a start costs beside bare Node, and what long reports cost
// beside pandoc, as ratios of medians measured in one run. Never part of the tests: a busy machine moves every figure.
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { benchScale } from './scale.js'
import { benchStart } from './start-up.js'

const options = process.argv.slice(2)
const quick = options.includes('--quick')
const nodes = [process.execPath, ...options.filter((option) => !option.startsWith('--'))]
const folder = mkdtempSync(join(tmpdir(), 'report-bench-'))
try {
  const load = loadavg()[0].toFixed(2)
  console.log(`${cpus()[0]?.model}, ${availableParallelism()} cores, load ${load}; without NODE_EXTRA_CA_CERTS\n`)
  for (const node of nodes) benchStart({ node, folder, rounds: quick ? 5 : 21 })
  benchScale({ folder, rounds: quick ? 1 : 3, factors: quick ? [1, 10, 100] : [1, 10, 100, 1000] })
} finally {
  rmSync(folder, { recursive: true, force: true })
}
