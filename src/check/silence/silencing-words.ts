// How a finding says that it may be silenced where all is right: by a comment of Markdown, or by one of YAML.

import type { Finding, Message } from '../../diagnostics/diagnostic.ts'

/** What a rule's help ends with; it need not know in what file its finding stands. */
export function silencingWords(code: string): Message {
  return {
    zh: `在段前写“<!-- 不查 ${code}：原因 -->”`,
    en: `write <!-- ignore ${code}: reason --> before the paragraph`,
  }
}

function yamlWords(code: string): Message {
  return {
    zh: `在这一项的上一行写“# 不查 ${code}：原因”`,
    en: `write # ignore ${code}: reason on the line above the entry`,
  }
}

/** A comment of Markdown would break a YAML file. */
export function wordedForItsFile(code: string, finding: Finding): Finding {
  const { help, span } = finding
  if (help === undefined || span === undefined || !/\.ya?ml$/i.test(span.path)) return finding
  const [written, wanted] = [silencingWords(code), yamlWords(code)]
  return {
    ...finding,
    help: { zh: help.zh.replace(written.zh, wanted.zh), en: help.en.replace(written.en, wanted.en) },
  }
}
