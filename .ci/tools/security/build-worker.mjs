// A thread: some payloads → what build-payload.mjs makes of each, one message a payload.
import { parentPort, workerData } from 'node:worker_threads'
import { buildPayload } from './build-payload.mjs'
import { loadCompiler } from './compiler.mjs'

const compiler = await loadCompiler()
for (const { index, payload } of workerData)
  parentPort.postMessage({ index, ...(await buildPayload(payload, compiler)) })
