// A Han character that the profile's own typeface for that text does not have, most often in a name: programs take it
// from another typeface, print a box, or nothing.

import type { Finding, Note } from '../../../diagnostics/diagnostic.ts'
import { type Charset, charactersOf, charsetOf } from '../../../model/charset.ts'
import { docText } from '../../../model/doc-text.ts'
import {
  characterSpan,
  codePointName,
  type MissingCharacter,
  missingCharacters,
  spanOfText,
} from '../../../model/missing-characters.ts'
import type { FontClass, Profile } from '../../../model/profile.ts'
import type { Checked, Rule } from '../../../model/rule.ts'
import { textsByFace } from '../../../model/texts-by-face.ts'
import type { Span } from '../../../source/span.ts'

// Marks such as ㎡ are left to `report fonts`: taken from another typeface they look the same. Characters for private use
// come of old systems that had no code for a name.
const HAN = /[\p{Script=Han}\p{Co}]/u
// Every such character comes after it in UTF-16.
const FIRST_CJK = '\u2E80'

export const rareCharacter: Rule = {
  id: 'typography/rare-character',
  summary: { zh: '生僻字，所用字体里没有', en: 'a rare character that the typeface does not have' },
  severity: 'info',
  basis: 'GB/T 2312—1980 等字体字符集（实务；GB/T 9704-2012 5.2.2 只规定字体类别）',
  examples: { found: ['请陶镕同志通报情况。'], silent: ['请陶溶同志通报情况。'] },
  *check(input) {
    const absent = absentByFace(input)
    if (absent.size === 0) return
    const lacks = (character: string, face: FontClass) => absent.get(face)?.has(character) ?? false
    const found = missingCharacters(textsByFace(input.doc, input.profile), lacks, (text, character, occurrence) => {
      const span = spanOfText(text, input.report)
      return span && characterSpan(span, text.text, character, occurrence)
    })
    for (const missing of found) yield findingFor(missing, input.profile)
  },
}

/** For each face: the characters of the whole report that its first font lacks. Nearly always empty, and then cheap. */
function absentByFace({ doc, profile }: Checked<unknown>): ReadonlyMap<FontClass, ReadonlySet<string>> {
  const faces = classesOf(profile).flatMap((face) => {
    const charset = charsetOf(firstName(profile, face))
    return charset === undefined ? [] : [{ face, charset }]
  })
  const used = charactersIn(docText(doc).join('')).filter((character) => character >= FIRST_CJK)
  const absent = new Map<Charset, ReadonlySet<string>>()
  for (const charset of new Set(faces.map((face) => face.charset))) {
    const known = charactersOf(charset)
    // The pattern last: it costs, and there is seldom anything left to try it on.
    const unknown = used.filter((character) => !known.includes(character)).filter((character) => HAN.test(character))
    absent.set(charset, new Set(unknown))
  }
  return new Map(
    faces.flatMap(({ face, charset }) => {
      const characters = absent.get(charset)
      return characters?.size ? [[face, characters] as const] : []
    }),
  )
}

/** Each character of the text once. Nearly all have 16 bits and are noted by their code, as a set takes ten times as long. */
function charactersIn(text: string): string[] {
  const seen = new Uint8Array(0x10000)
  const characters: string[] = []
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (seen[code] === 1) continue
    seen[code] = 1
    if (code < 0xd800 || code > 0xdfff) characters.push(String.fromCharCode(code))
  }
  return [...characters, ...new Set(text.match(/[\ud800-\udbff][\udc00-\udfff]/g))]
}

function findingFor({ character, faces, places }: MissingCharacter, profile: Profile): Finding {
  const fonts = [...new Set(faces.map((face) => firstName(profile, face)))]
  const spans = places.filter((place) => place !== undefined)
  const [span] = spans
  // An organ's name is one place in the manifest and several on the paper.
  const others = spans.filter((place, index) => index > 0 && !isSame(place, span) && !isSame(place, spans[index - 1]))
  const code = codePointName(character)
  const times =
    places.length > 1 ? { zh: `，全文共 ${places.length} 处`, en: `, printed ${places.length} times` } : none
  return {
    message: {
      zh: `“${character}”（${code}）不在${fonts.join('、')}的字符集内${times.zh}`,
      en: `“${character}” (${code}) is not in the character set of ${fonts.join(', ')}${times.en}`,
    },
    expected: { zh: '所用字体里有的字', en: 'characters that the typeface has' },
    help: {
      zh: '人名、地名用字不要改写；把版面配置里这一类字体换成 GBK 或 GB18030 版（如“仿宋”“楷体”或名称带 _GBK 的字体），并用 report fonts 查看本机字体',
      en: 'keep names as they are; have the profile name a GBK or GB 18030 version of the typeface (such as 仿宋, 楷体, or one ending in _GBK), and see this machine’s with report fonts',
    },
    ...(span ? { span } : {}),
    ...(others.length > 0
      ? { notes: others.slice(0, MOST_NOTES).map((place): Note => ({ message: again, span: place })) }
      : {}),
  }
}

const none = { zh: '', en: '' }
const again = { zh: '这里也有', en: 'here, too' }
const MOST_NOTES = 5

function isSame(a: Span, b: Span | undefined): boolean {
  return a.path === b?.path && a.start === b.start
}

function firstName(profile: Profile, face: FontClass): string {
  return profile.fonts[face].names[0] ?? ''
}

function classesOf({ fonts }: Profile): FontClass[] {
  // Object.keys forgets that the keys of a total record are its own.
  return Object.keys(fonts) as FontClass[]
}
