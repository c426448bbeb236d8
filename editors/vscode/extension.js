// The extension of VS Code: starts `report lsp` for the windows that hold a report, and stops it with them.
const { LanguageClient } = require('vscode-languageclient/node')
const { window, workspace } = require('vscode')

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
  try {
    await client.start()
  } catch {
    // What went wrong stands in the output; what to do about it does not.
    window.showErrorMessage(
      `没能运行“${program} lsp”：请先安装 report，或在设置 nianbao.program 里写 bin/report.js 的完整路径。 / “${program} lsp” does not run: install report, or set nianbao.program to the full path of bin/report.js.`,
    )
  }
}

exports.deactivate = () => client?.stop()
