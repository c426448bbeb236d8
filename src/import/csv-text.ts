// Lines of cells → CSV text (RFC 4180) in UTF-8 with LF, as parse/ reads it.

export function csvText(records: readonly (readonly string[])[]): string {
  return records.map((record) => `${record.map(field).join(',')}\n`).join('')
}

function field(text: string): string {
  return /[",\n\r]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
