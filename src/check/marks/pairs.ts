// A text → its pairs of brackets, quotation and title marks, and those that stand alone or close in the wrong order.

const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '《': '》',
  '〈': '〉',
  '（': '）',
  '〔': '〕',
  '【': '】',
}
const OPENING: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(CLOSING).map(([open, close]) => [close, open]),
)

export interface Pair {
  /** The full-width mark that opens it, whatever width it has in the text. */
  readonly mark: string
  readonly start: number
  /** Place of the mark that closes it. */
  readonly end: number
  /** The pair around it. */
  readonly around?: Opened
}

export interface Opened {
  readonly mark: string
  readonly start: number
  readonly around?: Opened
}

export interface Pairs {
  /** By the place of their ends. */
  readonly pairs: readonly Pair[]
  readonly strays: readonly number[]
}

/** Half-width round brackets count as full-width ones. */
export function pairsIn(text: string): Pairs {
  const pairs: Pair[] = []
  const strays: number[] = []
  const depth = new Map<string, number>()
  let top: Opened | undefined
  const pop = (opened: Opened) => {
    depth.set(opened.mark, (depth.get(opened.mark) ?? 1) - 1)
    top = opened.around
  }
  for (const { 0: found, index } of text.matchAll(/[“”‘’《》〈〉（）〔〕【】()]/g)) {
    const mark = found === '(' ? '（' : found === ')' ? '）' : found
    const open = OPENING[mark]
    if (open === undefined) {
      depth.set(mark, (depth.get(mark) ?? 0) + 1)
      top = { mark, start: index, ...(top ? { around: top } : {}) }
    } else if (isApostrophe(mark, index, text)) {
      // People’s
    } else if ((depth.get(open) ?? 0) === 0) strays.push(index)
    else {
      // Whatever was opened since is closed by nothing. Each mark is opened and given up once, so this stays linear.
      while (top && top.mark !== open) {
        strays.push(top.start)
        pop(top)
      }
      if (top) {
        pairs.push({ mark: open, start: top.start, end: index, ...(top.around ? { around: top.around } : {}) })
        pop(top)
      }
    }
  }
  for (; top; top = top.around) strays.push(top.start)
  return { pairs, strays: strays.sort((a, b) => a - b) }
}

function isApostrophe(mark: string, index: number, text: string): boolean {
  return mark === '’' && /[A-Za-z]/.test(text.charAt(index - 1))
}
