// dist/run.js: runs the bundled chunks out of V8's code cache, which takes off about a third of a cold build's time.
// scripts/build.js puts the names in. CommonJS, as only `vm.Script` accepts a code cache on Node 20.
// On Node 22 and 24, too: their module.enableCompileCache() gained less when measured, and would be a second way.
'use strict'

const { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } = require('node:fs')
const { dirname, join } = require('node:path')
const { Script } = require('node:vm')
const { crc32 } = require('node:zlib')

/* global CHUNKS, ENTRY */

const CHECKSUM_BYTES = 4

// The cache stands inside the package, never in a shared folder: who may write it may write the program itself.
function cacheFolder() {
  // crc32 came with Node 20.15; without a checksum a damaged cache would crash V8 instead of being refused.
  if (crc32 === undefined || process.env.NODE_DISABLE_COMPILE_CACHE || process.env.NODE_V8_COVERAGE) return undefined
  try {
    const { size, mtimeMs } = statSync(process.execPath)
    // Two builds of one Node version may differ in what a code cache refers to, and V8 refuses one made under other flags.
    const setting = JSON.stringify([size, mtimeMs, process.execArgv, process.env.NODE_OPTIONS])
    return join(__dirname, '.cache', `${process.version}-${process.arch}-${crc32(setting).toString(16)}`)
  } catch {
    return undefined
  }
}

function readCache(file) {
  try {
    const bytes = readFileSync(file)
    const data = bytes.subarray(CHECKSUM_BYTES)
    return data.length > 0 && bytes.readUInt32LE(0) === crc32(data) ? data : undefined
  } catch {
    return undefined
  }
}

function writeCache(file, script) {
  const data = script.createCachedData()
  const checksum = Buffer.alloc(CHECKSUM_BYTES)
  checksum.writeUInt32LE(crc32(data))
  const temporary = `${file}.${process.pid}`
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(temporary, Buffer.concat([checksum, data]))
    renameSync(temporary, file)
  } catch {
    // A package folder that cannot be written is usual (installed by an administrator): only the speed is lost.
    discard(temporary)
  }
}

function discard(file) {
  try {
    rmSync(file, { force: true })
  } catch {
    // Where the folder itself is missing or no folder, there is nothing to take away.
  }
}

function compile(filename, cachedData) {
  // The build writes pure ASCII; read as Latin-1, V8 keeps it in one byte a character.
  const source = `(function(exports,require,module,__filename,__dirname){${readFileSync(filename, 'latin1')}\n})`
  return new Script(source, cachedData === undefined ? { filename } : { filename, cachedData })
}

function createLoader(folder) {
  const cache = cacheFolder()
  const loaded = new Map()
  const uncached = []
  const load = (name) => {
    const known = loaded.get(name)
    if (known !== undefined) return known.exports
    const cacheFile = cache === undefined ? undefined : join(cache, name)
    const cachedData = cacheFile === undefined ? undefined : readCache(cacheFile)
    const script = compile(join(folder, name), cachedData)
    if (cacheFile !== undefined && (cachedData === undefined || script.cachedDataRejected)) {
      uncached.push({ cacheFile, script })
    }
    const chunk = { exports: {} }
    loaded.set(name, chunk)
    script.runInThisContext()(chunk.exports, resolve, chunk, join(folder, name), folder)
    return chunk.exports
  }
  const resolve = (id) => (id.startsWith('./') ? load(id.slice(2)) : require(id))
  // At exit, when the functions that this kind of run needs have been compiled and can go in.
  process.once('exit', () => {
    for (const { cacheFile, script } of uncached) writeCache(cacheFile, script)
  })
  return load
}

exports.run = createLoader(join(__dirname, CHUNKS))(ENTRY).run
