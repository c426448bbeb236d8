// What a browser asks of the preview and what it is answered, as values: src/preview/ decides, src/io/serve.ts carries.

/** The parts of an HTTP request that the answer hangs on. */
export interface Question {
  readonly method: string
  /** As it stands in the request line, query included. */
  readonly target: string
  readonly host?: string
  readonly origin?: string
  readonly fetchSite?: string
  readonly fetchMode?: string
  readonly fetchDest?: string
}

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** The connection stays open after `body` and carries announcements (server-sent events). */
  readonly stream?: true
}

/** Where the preview listens. */
export interface Listening {
  readonly port: number
  /** Names and addresses that lead here, as an URL has them: IPv6 in brackets. The first is the one to print. */
  readonly hosts: readonly string[]
}
