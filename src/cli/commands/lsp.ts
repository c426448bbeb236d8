// `report lsp`: findings, fixes, hover, completion and outline for editors, over the Language Server Protocol on stdin and
// stdout, until the editor says exit or goes away.

import type { Readable, Writable } from 'node:stream'
import { type Connection, createConnection } from 'vscode-languageserver'
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node'
import { templates } from '../../../templates/index.ts'
import { analyse } from '../../compile.ts'
import { type ExitCode, FINDINGS, OK } from '../exit-codes.ts'
import { isLanguage, requestedLanguage } from '../language.ts'
import { type ServerOptions, serveEditor } from '../language-server/serve-editor.ts'
import type { Context } from '../project-session.ts'

/** 0 after `shutdown` and `exit`, 1 where the editor went without a word, as the protocol says. */
export async function lsp({ environment, terminal }: Context): Promise<ExitCode> {
  const { stdin, stdout, argv } = environment
  if (stdin.isTTY) {
    terminal.say({
      zh: 'report lsp 由编辑器启动，在这里等着它的消息。按 Ctrl+C 结束。',
      en: 'report lsp is started by editors and waits for their messages here. Ctrl+C ends it.',
    })
  }
  const asked = requestedLanguage(argv)
  const hadShutdown = await serveOver(stdin, stdout, {
    ...(isLanguage(asked) ? { asked } : {}),
    byDefault: terminal.language,
    analyse: async (project, drawings) => analyse(project, templates, drawings),
  })
  return hadShutdown ? OK : FINDINGS
}

/** Until the editor says exit or goes away; whether it had asked for the shutdown before. */
export async function serveOver(input: Readable, output: Writable, options: ServerOptions): Promise<boolean> {
  const { connection, ended } = connect(input, output)
  const server = serveEditor(connection, options)
  connection.listen()
  const hadShutdown = await ended
  await server.close()
  connection.dispose()
  input.destroy()
  return hadShutdown
}

interface Connected {
  readonly connection: Connection
  /** Whether the editor had asked for the shutdown before. */
  readonly ended: Promise<boolean>
}

function connect(input: Readable, output: Writable): Connected {
  let end = (_hadShutdown: boolean) => {}
  const ended = new Promise<boolean>((resolve) => {
    end = resolve
  })
  // The library's own would end the process at once, with what is still to be written.
  const watchDog = {
    shutdownReceived: false,
    initialize: () => {},
    exit: (code: number) => end(code === 0),
  }
  const leave = () => end(watchDog.shutdownReceived)
  input.once('end', leave)
  input.once('close', leave)
  const connection = createConnection(
    (logger) => createProtocolConnection(new StreamMessageReader(input), new StreamMessageWriter(output), logger),
    watchDog,
  )
  return { connection, ended }
}
