// A path of names as a formula writes it: 申请.“（一）予以公开”.自然人.

const PLAIN = /^[\p{L}\p{Nl}_][\p{L}\p{N}\p{M}_·]*$/u
const PLAIN_MEMBER = /^[\p{L}\p{N}_][\p{L}\p{N}\p{M}_·]*$/u

export function nameText(path: readonly string[]): string {
  return path.map((name, index) => ((index === 0 ? PLAIN : PLAIN_MEMBER).test(name) ? name : quoted(name))).join('.')
}

// Quotes of one kind nest where they are paired; where they are not, another kind holds them.
function quoted(name: string): string {
  const opened = name.split('“').length
  if (opened === name.split('”').length && !/^[^“]*”/u.test(name)) return `“${name}”`
  return name.includes('"') ? `「${name}」` : `"${name}"`
}
