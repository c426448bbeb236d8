// 逐级报送, 工作留痕: paperwork that is put on others. Nobody is told of it who did not ask (`checks`).

import { markRule } from '../../marks/mark-rule.ts'
import { wordFinder } from '../../wording/list-finder.ts'
import { burdenWords } from '../../wording/listed-words.ts'

const find = wordFinder(burdenWords)

export const wordingBurden = markRule({
  id: 'wording/burden',
  summary: {
    zh: '可能加重基层负担的说法（“检查”里写明才查）',
    en: 'paperwork that is put on others (only where checks names it)',
  },
  severity: 'info',
  unquoted: true,
  optional: true,
  basis: '实务：为基层减负，不层层要材料、要留痕',
  examples: { found: ['要求各村按时报送，建立台账。'], silent: ['考核结果向社会公布。'] },
  *find(text) {
    for (const { word, start } of find(text)) {
      yield {
        start,
        end: start + word.length,
        message: { zh: `“${word}”可能加重基层负担`, en: `“${word}” may be a burden on others` },
        expected: { zh: '确有依据、确有必要的才写', en: 'what law asks for and the work needs' },
      }
    }
  },
})
