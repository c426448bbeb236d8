// Who may import whom, as data: the table of design.md, and what only one folder may touch.

/** A room of the house: the files under `path` (a folder, or one file), and the rooms that they may import. */
export interface Room {
  readonly name: string
  readonly path: string
  readonly mayImport: readonly string[]
  /** Rooms that may be imported only by `import()`, so that they load when needed. */
  readonly lazily?: readonly string[]
  readonly reason: string
}

const data = ['model', 'diagnostics', 'source']

export const rooms: readonly Room[] = [
  { name: 'source', path: 'src/source/', mayImport: [], reason: 'texts and places stand below everything' },
  { name: 'diagnostics', path: 'src/diagnostics/', mayImport: ['source'], reason: 'findings know places, not phases' },
  {
    name: 'model',
    path: 'src/model/',
    mayImport: ['source', 'diagnostics'],
    reason: 'the models are what the phases share, so they know none of them',
  },
  { name: 'parse', path: 'src/parse/', mayImport: data, reason: 'parsing ends at parsed sections' },
  { name: 'facts', path: 'src/facts/', mayImport: data, reason: 'facts know data files, not sections or paper' },
  {
    name: 'build',
    path: 'src/build/',
    mayImport: [...data, 'facts'],
    reason: 'building starts from parsed sections as the model has them, and sees neither parser, file nor renderer',
  },
  {
    name: 'check',
    path: 'src/check/',
    mayImport: [...data, 'facts'],
    reason: 'rules look at the finished report and its paper, not at how they were made',
  },
  {
    name: 'fixes',
    path: 'src/fixes/',
    mayImport: data,
    reason: 'a fix is an edit that a finding brings along: who found it, and who writes the file, is not its to know',
  },
  {
    name: 'render/docx',
    path: 'src/render/docx/',
    mayImport: ['model'],
    reason: 'a renderer sees Doc and profile alone, never a template, a finding or the other renderer',
  },
  {
    name: 'render/html',
    path: 'src/render/html/',
    mayImport: ['model'],
    reason: 'a renderer sees Doc and profile alone, never a template, a finding or the other renderer',
  },
  {
    name: 'render/json',
    path: 'src/render/json/',
    mayImport: ['model'],
    reason: 'a renderer sees Doc and profile alone, never a template, a finding or the other renderer',
  },
  {
    name: 'render/tables',
    path: 'src/render/tables/',
    mayImport: ['model'],
    reason: 'a renderer sees Doc and profile alone, never a template, a finding or the other renderer',
  },
  {
    name: 'fonts',
    path: 'src/fonts/',
    mayImport: data,
    reason: 'fonts are bytes and answers that are handed in; which machine they came from is not its to know',
  },
  {
    name: 'verify',
    path: 'src/verify/',
    mayImport: data,
    reason: 'verifying measures any file as it is: it knows neither how ours are made nor who lays pages out',
  },
  {
    name: 'preview/browser',
    path: 'src/preview/browser/',
    mayImport: ['preview'],
    reason: 'the script of the shell runs in a browser: of the program it knows the shape of the state alone',
  },
  {
    name: 'preview',
    path: 'src/preview/',
    mayImport: data,
    reason: 'what the preview answers and shows follows from values: sockets and folders are io, pages the renderer’s',
  },
  {
    name: 'pdf',
    path: 'src/pdf/',
    mayImport: data,
    reason: 'a printed PDF is bytes that are handed in; which browser made them, and how, is not its to know',
  },
  {
    name: 'compile-tables.ts',
    path: 'src/compile-tables.ts',
    mayImport: [...data, 'build'],
    reason: 'files of tables are named and checked as the others are: a part of compile, which hands the renderer on',
  },
  {
    name: 'compile-facts.ts',
    path: 'src/compile-facts.ts',
    mayImport: [...data, 'parse', 'facts'],
    reason: 'parsing and facts know nothing of each other: a part of compile hands on what was read',
  },
  {
    name: 'import',
    path: 'src/import/',
    mayImport: data,
    reason:
      'importing turns the bytes of a spreadsheet into lines of CSV: it knows neither folders nor what reads the CSV',
  },
  {
    name: 'stats',
    path: 'src/stats/',
    mayImport: [...data, 'facts'],
    reason:
      'statistics are counted from the finished report and its paper; who estimates its pages is not theirs to know',
  },
  {
    name: 'charts',
    path: 'src/charts/',
    mayImport: data,
    reason: 'a drawing follows from the chart and its size: what it stands for and where it goes is not its to know',
  },
  {
    name: 'compile-kinds.ts',
    path: 'src/compile-kinds.ts',
    mayImport: [...data, 'parse', 'facts', 'build', 'check'],
    reason: 'the list of all kinds of finding: a part of compile, which the command line prints, too',
  },
  {
    name: 'reporters',
    path: 'src/reporters/',
    mayImport: data,
    reason: 'a reporter writes findings down: which rule made them, and where the text goes, is not its to know',
  },
  {
    name: 'compile.ts',
    path: 'src/compile.ts',
    mayImport: [
      ...data,
      'parse',
      'facts',
      'build',
      'check',
      'compile-facts.ts',
      'compile-tables.ts',
      'compile-kinds.ts',
    ],
    lazily: ['charts'],
    reason: 'compile joins the pure phases; renderers and templates are handed to it, and the font of charts is large',
  },
  {
    name: 'lsp',
    path: 'src/lsp/',
    mayImport: [...data, 'parse', 'facts', 'build', 'fixes'],
    reason:
      'an answer to an editor follows from the project, its findings and a place: who asks, and what is open, is not its to know',
  },
  {
    name: 'io',
    path: 'src/io/',
    mayImport: data,
    reason: 'io moves bytes between folders and values, and decides nothing',
  },
  {
    name: 'template-api.ts',
    path: 'src/template-api.ts',
    mayImport: ['model', 'build', 'diagnostics'],
    reason: 'the only door of templates shows them the model and what arranges it',
  },
  { name: 'templates', path: 'templates/', mayImport: ['template-api.ts'], reason: 'templates have one door' },
  { name: 'package.json', path: 'package.json', mayImport: [], reason: 'a manifest imports nothing' },
  {
    name: 'cli',
    path: 'src/cli/',
    mayImport: [
      ...data,
      'parse',
      'facts',
      'build',
      'check',
      'fonts',
      'pdf',
      'preview',
      'lsp',
      'compile.ts',
      'compile-tables.ts',
      'compile-kinds.ts',
      'io',
      'templates',
      'package.json',
    ],
    lazily: [
      'render/docx',
      'render/html',
      'render/json',
      'render/tables',
      'verify',
      'import',
      'stats',
      'reporters',
      'fixes',
    ],
    reason:
      'renderers, reporters, fixes, verifying, importing and counting load only when they are asked for: write `await import(…)`',
  },
]

/** Packages and Node modules that only some rooms may import; `*` at the end stands for any rest. */
export interface Ownership {
  readonly packages: readonly string[]
  readonly rooms: readonly string[]
  /** Single files outside the rooms that may import the types, and nothing that runs. */
  readonly typesIn?: readonly string[]
  readonly reason: string
}

export const ownerships: readonly Ownership[] = [
  {
    packages: ['unified', 'remark-*', 'micromark', 'micromark-*', 'mdast', 'mdast-*', 'unist', 'yaml'],
    rooms: ['parse'],
    reason: 'mdast and yaml nodes never leave parse/',
  },
  {
    packages: ['zod', 'zod/mini'],
    rooms: ['build', 'templates'],
    typesIn: ['src/model/template.ts'],
    reason: 'validation belongs to build/ and to the schemas of templates',
  },
  {
    packages: ['image-size'],
    rooms: ['build'],
    reason: 'images are read where the Doc is built: what a renderer gets is sound',
  },
  {
    packages: ['@resvg/*'],
    rooms: ['render/docx'],
    reason: 'only a DOCX needs a picture of pixels beside a drawing',
  },
  {
    packages: ['leven', 'get-east-asian-width'],
    rooms: ['diagnostics'],
    reason: 'only findings compare words or draw carets',
  },
  {
    packages: ['csv-parse', 'csv-parse/*'],
    rooms: ['parse', 'render/tables'],
    reason: 'CSV is read where every other text is, and by the room that writes it, which reads its own files back',
  },
  {
    packages: ['big.js'],
    rooms: ['facts'],
    reason: 'numbers are worked out in facts/ alone: everywhere else they are printed text',
  },
  { packages: ['jsep'], rooms: ['facts'], reason: 'formulas are read in facts/; their tree is the room’s own' },
  { packages: ['fontkitten'], rooms: ['fonts'], reason: 'character maps of fonts are read in fonts/ alone' },
  {
    packages: ['docx'],
    rooms: ['render/docx'],
    reason: 'OOXML is made in render/docx alone',
  },
  {
    packages: ['node:zlib'],
    rooms: ['render/docx', 'charts'],
    reason: 'a DOCX is zipped where it is made, and the font of charts unpacked where it is read',
  },
  {
    packages: ['d3-scale', 'd3-shape', '@embedpdf/*'],
    rooms: ['charts'],
    reason: 'charts are drawn and lettered in charts/ alone',
  },
  {
    packages: ['saxes'],
    rooms: ['build', 'verify'],
    reason: 'what strangers wrote as XML is read strictly, where it comes in: SVG in build/, a DOCX in verify/',
  },
  {
    packages: ['fflate'],
    rooms: ['verify', 'import'],
    reason: 'foreign files are opened where they come in; our own are read back as the markup they are made of',
  },
  {
    packages: ['hucre', 'hucre/*', 'numfmt'],
    rooms: ['import'],
    reason: 'the forms of a spreadsheet library never leave import/',
  },
  {
    packages: ['pdfjs-dist', 'pdfjs-dist/*'],
    rooms: ['verify'],
    reason: 'foreign files are opened where they are measured; our own are read back as the markup they are made of',
  },
  {
    packages: ['hast', 'hastscript', 'hast-util-*'],
    rooms: ['render/html'],
    reason: 'HTML is made in render/html alone',
  },
  {
    packages: ['xast', 'xastscript', 'xast-util-to-xml'],
    rooms: ['reporters'],
    reason: 'XML is written in reporters/ alone: a DOCX is made by its own library',
  },
  {
    packages: ['node:fs', 'node:fs/promises', 'node:path', 'node:os'],
    rooms: ['io'],
    reason: 'files are touched in io/ alone: everything else is a function of its input',
  },
  {
    packages: ['commander', 'chalk', '@clack/prompts', 'node:process', 'node:stream'],
    rooms: ['cli'],
    reason: 'only the command line talks to a terminal',
  },
  {
    packages: ['vscode-languageserver', 'vscode-languageserver-protocol/node', 'vscode-languageserver-textdocument'],
    rooms: ['lsp', 'cli'],
    reason: 'the forms of the protocol are those of answers, and of the command that talks to editors',
  },
  {
    packages: ['node:http', 'chokidar'],
    rooms: ['io'],
    reason: 'sockets and watched folders are of the outside world, as files are',
  },
  {
    packages: ['diff'],
    rooms: ['cli'],
    reason: 'a diff is shown by the command that was asked for it, and nothing else',
  },
  { packages: ['node:child_process'], rooms: ['io'], reason: 'other programs are asked where files are read' },
  { packages: ['node:buffer'], rooms: ['io'], reason: 'bytes become text where files are read' },
  { packages: ['node:url'], rooms: ['io', 'cli'], reason: 'addresses of files are for those who touch files' },
]

/** Something that makes equal input give unequal bytes, or writes past the streams that cli/ was given. */
export interface Ban {
  readonly what: string
  readonly rooms: readonly string[]
  readonly reason: string
}

export const bans: readonly Ban[] = [
  { what: 'Date.now', rooms: ['cli'], reason: 'the clock is no input: equal input gives equal bytes' },
  { what: 'performance', rooms: ['cli'], reason: 'the clock is no input: equal input gives equal bytes' },
  { what: 'new Date()', rooms: [], reason: 'the clock is no input; dates come from the project' },
  { what: 'Date()', rooms: [], reason: 'the clock is no input; dates come from the project' },
  { what: 'new Date(year, month…)', rooms: [], reason: 'it means the time zone of the machine: use Date.UTC' },
  { what: 'Math.random', rooms: [], reason: 'equal input gives equal bytes' },
  { what: 'crypto', rooms: [], reason: 'random ids make equal input give unequal bytes' },
  { what: 'console', rooms: [], reason: 'output goes through the streams that cli/ is handed' },
  { what: 'process', rooms: ['cli'], reason: 'environment and streams belong to the command line' },
  { what: '.localeCompare', rooms: [], reason: 'the order would depend on the machine: compare code points' },
  { what: '.toLocaleString', rooms: [], reason: 'the text would depend on the locale of the machine' },
]
