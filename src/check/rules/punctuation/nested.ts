// “…“…”…” and 《…《…》…》: inside, ‘ ’ and 〈 〉; and these two have no place outside.

import { type Mark, markRule } from '../../marks/mark-rule.ts'
import { type Opened, type Pair, pairsIn } from '../../marks/pairs.ts'

const INNER: Readonly<Record<string, readonly [inner: string, zh: string, en: string]>> = {
  '“': ['‘ ’', '引号', 'quotation marks'],
  '《': ['〈 〉', '书名号', 'title marks'],
}

const OUTER: Readonly<Record<string, readonly [outer: string, zh: string, en: string]>> = {
  '‘': ['“', '单引号', 'single quotation marks'],
  '〈': ['《', '单书名号', 'single title marks'],
}

export const punctuationNested = markRule({
  id: 'punctuation/nested',
  summary: { zh: '引号、书名号没有外双内单', en: 'quotation or title marks not double outside and single inside' },
  severity: 'warning',
  basis: 'GB/T 15834-2011（引号里再用引号时外双内单；书名号里再用书名号时外双内单）',
  examples: {
    found: ['提出“坚持“三个结合”的要求”。'],
    silent: ['提出“坚持‘三个结合’”的要求。', '印发《关于转发〈条例〉的通知》。'],
  },
  *find(text, _kind, isFree) {
    yield* angleBrackets(text, isFree)
    const { pairs, strays } = pairsIn(text)
    const unclosed = new Set(strays)
    for (const pair of pairs) {
      // What stands inside a mark that was never closed need not stand inside anything: punctuation/pairs.
      const mark =
        (pair.around && unclosed.has(pair.around.start) ? undefined : doubleInside(pair)) ?? singleOutside(pair, text)
      if (mark) yield mark
    }
  },
})

/** Whatever lies between, such as a bracket, parts the two: only the nearest pair counts. */
function doubleInside({ mark, start, around }: Pair): Mark | undefined {
  const inner = INNER[mark]
  if (inner === undefined || around?.mark !== mark) return undefined
  return {
    start,
    end: start + 1,
    message: { zh: `${inner[1]}“${mark}”里又用了“${mark}”`, en: `${inner[2]} ${mark} inside ${mark}` },
    expected: { zh: `里面一层用${inner[0]}`, en: `${inner[0]} for the inner ones` },
  }
}

function singleOutside({ mark, start, around }: Pair, text: string): Mark | undefined {
  const outer = OUTER[mark]
  if (outer === undefined || isWithin(outer[0], around) || /\w/.test(text.charAt(start + 1))) return undefined
  return {
    start,
    end: start + 1,
    message: { zh: `${outer[1]}用在了最外层`, en: `${outer[2]} outside` },
    expected: { zh: `外层用“${outer[0]}”`, en: `${outer[0]} outside` },
  }
}

// Nobody nests deeper; walking further up for each pair would take squared time.
const DEEPEST = 5

function isWithin(mark: string, around: Opened | undefined): boolean {
  let opened = around
  for (let level = 0; opened && level < DEEPEST; level++) {
    if (opened.mark === mark) return true
    opened = opened.around
  }
  return opened !== undefined
}

const ANGLED = /[<＜](?=[^<>＜＞《》\n]{0,80}\p{Script=Han})[^<>＜＞《》\n]{1,80}[>＞]/gu
const NEAR = 80

/** 《…<…>…》: what a keyboard has in place of 〈 〉. */
function* angleBrackets(text: string, isFree: (at: number) => boolean): Iterable<Mark> {
  for (const { 0: found, index } of text.matchAll(ANGLED)) {
    const last = index + found.length - 1
    const before = text.slice(Math.max(0, index - NEAR), index)
    if (before.lastIndexOf('《') <= before.lastIndexOf('》')) continue
    for (const [at, right] of [
      [index, '〈'],
      [last, '〉'],
    ] as const) {
      yield {
        start: at,
        end: at + 1,
        ...(isFree(index) && isFree(last) ? { replacement: right } : {}),
        message: { zh: `书名号里用了“${text.charAt(at)}”`, en: `“${text.charAt(at)}” inside title marks` },
        expected: { zh: `“${right}”`, en: `“${right}”` },
      }
    }
  }
}
