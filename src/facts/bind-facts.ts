// Parsed files and data → the files with every reference worked out, every table of data filled in, and the facts
// themselves. Assertions are checked here, too: they speak of nothing but data.

import { createLog, type Log } from '../diagnostics/diagnostic.ts'
import type { FactGroup, Facts } from '../model/facts.ts'
import type { DataFiles } from '../model/located.ts'
import { mapSectionBlocks, mapSectionTexts, type SectionMapper } from '../model/map-section.ts'
import type { ParsedFile } from '../model/section.ts'
import type { Span } from '../source/span.ts'
import { bindAlternative, bindText } from './bind-text.ts'
import { checkAssertions } from './check-assertions.ts'
import { computeFacts } from './compute-facts.ts'
import { createScope } from './expression/scope.ts'
import { fillTable } from './fill-table.ts'
import { readFacts } from './read-facts.ts'
import type { Binding } from './uses.ts'

export interface FactsInput {
  readonly files: ReadonlyMap<string, ParsedFile>
  readonly data: DataFiles
  /** A finding says that some of the data cannot be read: what is unknown may stand there. */
  readonly isIncomplete?: boolean
  /** Last year's project's. */
  readonly previous?: DataFiles
}

export interface BoundFacts {
  readonly files: ReadonlyMap<string, ParsedFile>
  readonly facts: Facts
  /** By dotted name: where the report says a fact, in the order of the files. */
  readonly uses: ReadonlyMap<string, readonly Span[]>
  /** Dotted names that formulas and assertions of the data call. */
  readonly mentions: ReadonlySet<string>
}

/** Findings about last year's data go to `previousLog`: their places are not of this project. */
export function bindFacts(input: FactsInput, log: Log, previousLog: Log): BoundFacts {
  const written = readFacts(input.data, log)
  const previous = input.previous && computed(readFacts(input.previous, previousLog), previousLog)
  const uses: Binding['uses'] = new Map()
  const mentions = new Set<string>()
  const root = computeFacts(written, { scope: createScope(written, previous), uses, mentions, log })
  const facts: Facts = { root, ...(previous ? { previous } : {}) }
  const said = input.isIncomplete ? createLog() : log
  const binding: Binding = { scope: createScope(root, previous), uses, mentions, log: said }
  const mapper: SectionMapper = {
    text: (text) => bindText(text, binding),
    table: (table) => fillTable(table, binding),
    figure: (figure) => bindAlternative(figure, binding),
  }
  const files = new Map([...input.files].map(([path, file]) => [path, bindFile(file, mapper)]))
  checkAssertions(root, binding)
  return { files, facts, uses, mentions }
}

function computed(root: FactGroup, log: Log): FactGroup {
  return computeFacts(root, { scope: createScope(root), uses: new Map(), mentions: new Set(), log })
}

function bindFile(file: ParsedFile, mapper: SectionMapper): ParsedFile {
  const { title } = file
  return {
    ...file,
    blocks: mapSectionBlocks(file.blocks, mapper),
    footnotes: file.footnotes.map((note) => ({
      ...note,
      content: note.content.map((paragraph) => mapSectionTexts(paragraph, mapper)),
    })),
    ...(title ? { title: { ...title, content: mapSectionTexts(title.content, mapper) } } : {}),
  }
}
