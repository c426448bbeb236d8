// All payloads → page and fragment of each, built on every core of the machine.
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

/** In the order of the payloads. */
export async function buildAll(payloads) {
  const built = []
  const threads = availableParallelism()
  const shares = Array.from({ length: threads }, (_, thread) =>
    payloads.map((payload, index) => ({ index, payload })).filter(({ index }) => index % threads === thread),
  )
  await Promise.all(
    shares.map(
      (workerData) =>
        new Promise((resolve, reject) => {
          const options = { workerData, resourceLimits: { maxYoungGenerationSizeMb: 96 } }
          const worker = new Worker(new URL('./build-worker.mjs', import.meta.url), options)
          worker.on('message', ({ index, ...result }) => {
            built[index] = { ...payloads[index], ...result }
          })
          worker.on('error', reject)
          worker.on('exit', resolve)
        }),
    ),
  )
  return built
}
