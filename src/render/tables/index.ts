// Table → one CSV and one JSON file for those who work with its numbers, their cells read back out of the finished bytes.

import type { TableFile, TableRenderer } from '../../model/renderer.ts'
import type { TableLines } from '../../model/table-lines.ts'
import { printCsv, readCsv } from './csv.ts'
import { printJson, readJson } from './json.ts'
import { layOutTable } from './lay-out.ts'

export const tableRenderer: TableRenderer = {
  format: 'tables',
  extensions: ['csv', 'json'],
  render(table, doc) {
    const grid = layOutTable(table)
    return [
      toFile('csv', printCsv(grid), (text) => readCsv(text, grid)),
      toFile('json', printJson(table, doc, grid), readJson),
    ]
  },
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function toFile(extension: string, text: string, read: (text: string) => TableLines): TableFile {
  const bytes = new TextEncoder().encode(text)
  return { extension, bytes, readBack: read(decoder.decode(bytes)) }
}
