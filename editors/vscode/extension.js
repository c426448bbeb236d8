// The extension of VS Code: starts `report lsp` for the windows that hold a report, and stops it with them.
const { LanguageClient } = require('vscode-languageclient/node')
const { workspace } = require('vscode')

let client

exports.activate = async () => {
  const program = workspace.getConfiguration('nianbao').get('program') || 'report'
  const isScript = /\.[cm]?js$/i.test(program)
  // npm's command is a .cmd on Windows, which Node starts by a shell alone; a name with blanks in it is quoted there.
  const server = isScript
    ? { command: 'node', args: [program, 'lsp'] }
    : { command: `"${program}"`, args: ['lsp'], options: { shell: true } }
  const files = ['markdown', 'yaml', 'csv'].map((language) => ({ scheme: 'file', language }))
  client = new LanguageClient('nianbao', '年度报告 report', server, {
    documentSelector: [...files, { scheme: 'file', pattern: '**/*.csv' }],
  })
  await client.start()
}

exports.deactivate = () => client?.stop()
