// The payloads of test/fixtures/injections, one list a kind of attack, each once.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER = 'test/fixtures/injections'

/** { kind, text } of each; `kind` is the name of its list. */
export const payloads = readdirSync(FOLDER)
  .sort()
  .flatMap((file) => {
    const texts = JSON.parse(readFileSync(join(FOLDER, file), 'utf8'))
    return texts.map((text) => ({ kind: file.replace('.json', ''), text }))
  })
