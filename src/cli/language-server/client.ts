// What an editor says of itself → what answers to it depend on.

import type { InitializeParams } from 'vscode-languageserver'
import type { Language } from '../../diagnostics/text.ts'

export interface Client {
  readonly language: Language
  /** Edits may name the version of the text that they are for. */
  readonly versionedEdits: boolean
  /** Edits may leave the cursor where something is still to be written. */
  readonly snippetEdits: boolean
  /** An action's edit may be asked for when the action is chosen. */
  readonly lateEdits: boolean
  readonly relatedInformation: boolean
}

/** `asked`: the language of `--lang`, which comes first; `byDefault` counts for an editor that names none. */
export function clientOf(
  { capabilities, locale }: Pick<InitializeParams, 'capabilities' | 'locale'>,
  asked: Language | undefined,
  byDefault: Language,
): Client {
  const { textDocument, workspace } = capabilities
  return {
    language: asked ?? (locale === undefined ? byDefault : /^en\b/i.test(locale) ? 'en' : 'zh'),
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
    lateEdits: textDocument?.codeAction?.resolveSupport?.properties.includes('edit') === true,
    relatedInformation: textDocument?.publishDiagnostics?.relatedInformation === true,
  }
}
