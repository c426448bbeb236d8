// 以下简称《条例》: declared and never used, used before it is declared, or written “条例” later.

import type { Message } from '../../../diagnostics/diagnostic.ts'
import { type Place, type ShortForm, shortFormsOf } from '../../citations/short-forms.ts'
import { type Mark, markFindings } from '../../marks/mark-rule.ts'
import type { ReadingRule } from '../../reading.ts'

const id = 'citation/short-form'

export const citationShortForm: ReadingRule = {
  id,
  summary: { zh: '简称没有用上、用在前面或写法不一', en: 'a short name unused, used too early, or written two ways' },
  severity: 'info',
  basis: '实务：先写全称并注明“以下简称”，以后一律用这个简称；用书名号还是引号，前后一致',
  examples: {
    found: ['根据《城市绿化条例》（以下简称《条例》）开展工作。'],
    silent: ['根据《城市绿化条例》（以下简称《条例》）开展工作，把《条例》宣传到户。'],
  },
  *check({ reading: { prose } }) {
    for (const short of shortFormsOf(prose)) {
      for (const { place, ...said } of faultsOf(short)) {
        yield* markFindings({ start: place.start, end: place.end, ...said }, place.prose, id)
      }
    }
  },
}

interface Fault extends Pick<Mark, 'message' | 'expected' | 'help'> {
  readonly place: Place
}

function* faultsOf({ name, form, declared, before, after }: ShortForm): Iterable<Fault> {
  const written = form === 'title' ? `《${name}》` : `“${name}”`
  const expected: Message = { zh: '先注明简称，以后一律用它', en: 'declared first, used from there on' }
  if (after.length === 0) {
    const message = { zh: `简称${written}后文没有用到`, en: `the short name ${written} is not used afterwards` }
    const help = { zh: '删去“以下简称”的括注，或后文改用简称', en: 'delete the remark, or use the short name' }
    yield { place: declared, message, expected, help }
  }
  // A name in quotation marks may well be part of the whole name before it.
  const early = form === 'title' ? before.find((use) => use.form === 'title') : undefined
  if (early) {
    const message = { zh: `${written}用在了注明简称之前`, en: `${written} stands before it is declared` }
    const help = { zh: '这里写全称并注明简称，后文用简称', en: 'write the whole name here, with the remark' }
    yield { place: early, message, expected, help }
  }
  const other = after.find((use) => use.form !== 'bare' && use.form !== form)
  if (other) {
    const message = {
      zh: `简称注明时是${written}，这里写法不同`,
      en: `declared as ${written}, and written otherwise here`,
    }
    yield {
      place: other,
      message,
      expected: { zh: written, en: written },
      help: { zh: `改为${written}`, en: `write ${written}` },
    }
  }
}
