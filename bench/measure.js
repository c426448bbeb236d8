// Command lines → wall times and peak memory, each measured in a process of its own.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const GNU_TIME = '/usr/bin/time'

/** Without NODE_EXTRA_CA_CERTS: Node 20 reads the file that it names at every start, which doubles bare Node's time. */
export function benchEnvironment(extra = {}) {
  const { NODE_EXTRA_CA_CERTS: _, ...environment } = process.env
  return { ...environment, ...extra }
}

/**
 * Runs the commands in turn, so that a change of the machine's load meets all of them, and returns the median wall
 * time of each in milliseconds. Two rounds before the counted ones fill the file system's cache and the code cache.
 */
export function medianTimes(commands, rounds) {
  const times = commands.map(() => [])
  for (let round = -2; round < rounds; round++) {
    for (const [index, command] of commands.entries()) {
      const { milliseconds } = runOnce(command)
      if (round >= 0) times[index].push(milliseconds)
    }
  }
  return times.map(median)
}

/** One run: wall time in milliseconds. Throws with the command's own words when it fails. */
export function runOnce({ file, options, environment = benchEnvironment() }) {
  const began = performance.now()
  const { status, signal, stderr, error } = spawnSync(file, options, {
    env: environment,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  const milliseconds = performance.now() - began
  if (status !== 0) throw new Error(`${file} ${options.join(' ')}: ${error ?? signal ?? `exit ${status}`}\n${stderr}`)
  return { milliseconds }
}

/** One run with its peak resident memory in MB; memory is undefined on a machine without GNU time. */
export function runWithMemory(command, folder) {
  if (!existsSync(GNU_TIME)) return runOnce(command)
  const report = join(folder, 'time')
  const options = ['-o', report, '-f', '%M', command.file, ...command.options]
  const { milliseconds } = runOnce({ ...command, file: GNU_TIME, options })
  return { milliseconds, megabytes: Number(readFileSync(report, 'utf8')) / 1024 }
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}
