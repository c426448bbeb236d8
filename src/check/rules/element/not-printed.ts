// What the manifest gives for an element and the paper has no place for: said, as nothing is lost silently.

import type { Message } from '../../../diagnostics/diagnostic.ts'
import type { Manifest } from '../../../model/report.ts'
import type { Rule } from '../../../model/rule.ts'

interface Lost {
  /** The field's English path. */
  readonly field: string
  readonly message: Message
  readonly help: Message
  readonly isLost: (manifest: Manifest) => boolean
}

const isLetter = ({ form }: Manifest) => form === 'letter'
const LETTER_HELP = { zh: '删去这一行，或把“格式”改成公文', en: 'delete the line, or choose “form: document”' }
const LETTER_IMPRINT = {
  zh: '信函的版记不加印发机关和印发日期，不会印出',
  en: 'a letter’s imprint has neither printing organ nor date; it is not printed',
}

const CASES: readonly Lost[] = [
  {
    field: 'mark.organs',
    message: {
      zh: '联合行文的信函只用主办机关标志，其余的不会印出',
      en: 'a joint letter carries the mark of the organ in charge alone; the others are not printed',
    },
    help: { zh: '只写主办机关', en: 'name the organ in charge alone' },
    isLost: (manifest) => isLetter(manifest) && (manifest.mark?.organs.length ?? 0) > 1,
  },
  {
    field: 'printingOrgan',
    message: LETTER_IMPRINT,
    help: LETTER_HELP,
    isLost: (manifest) => isLetter(manifest) && manifest.printingOrgan !== undefined,
  },
  {
    field: 'printingDate',
    message: LETTER_IMPRINT,
    help: LETTER_HELP,
    isLost: (manifest) => isLetter(manifest) && manifest.printingDate !== undefined,
  },
  {
    field: 'secrecyPeriod',
    message: { zh: '只有保密期限、没有密级，不会印出', en: 'a period of secrecy without a class is not printed' },
    help: { zh: '补上“密级”，或删去“保密期限”', en: 'give the class, or delete the period' },
    isLost: ({ secrecyPeriod, classification }) => secrecyPeriod !== undefined && classification === undefined,
  },
  {
    field: 'addresseesPlace',
    message: { zh: '没有主送机关，主送位置不起作用', en: 'there are no addressees to place' },
    help: { zh: '补上“主送”，或删去“主送位置”', en: 'give the addressees, or delete their place' },
    isLost: ({ addresseesInImprint, addressees }) => addresseesInImprint === true && addressees.length === 0,
  },
]

export const notPrinted: Rule = {
  id: 'element/not-printed',
  summary: { zh: '写了却不会印出', en: 'given, but not printed' },
  severity: 'warning',
  basis: 'GB/T 9704-2012 7.2.2、7.3.2、10.1',
  examples: {
    place: 'manifest',
    found: ['保密期限: 1年'],
    silent: ['密级: 秘密\n保密期限: 1年\n份号: 000001'],
  },
  *check({ report }) {
    for (const { field, message, help, isLost } of CASES) {
      if (!isLost(report.manifest)) continue
      const span = report.fieldSpans.get(field)
      yield { message, expected: EXPECTED, help, ...(span ? { span } : {}) }
    }
  },
}

const EXPECTED = { zh: '只写这种格式里有的要素', en: 'only elements that this form has' }
