// A name that the data have not → what is said of it: what was probably meant, or that it is a setting and no fact.

import { factKeys, groupKeys } from '../../model/fact-keys.ts'
import type { Path } from './expression.ts'
import { lookUp } from './look-up.ts'
import { nameText } from './name-text.ts'
import { type Problem, problem } from './problem.ts'
import type { Scope } from './scope.ts'
import { suggestName } from './suggest-name.ts'

const SETTINGS: ReadonlySet<string> = new Set(
  [...Object.values(groupKeys), ...Object.values(factKeys)].flatMap(({ en, zh }) => [en, zh]),
)

const KNOWN = { zh: 'data 文件夹里有的名称', en: 'a name that the folder data has' }

export function unknownName(path: Path, scope: Scope): Problem {
  const setting = settingOf(path, scope)
  if (setting !== undefined) return setting
  const name = nameText(path.names)
  const guess = suggestName(path.names, scope)
  const help =
    guess === undefined
      ? { zh: '请在 data 文件夹的文件里写明它', en: 'state it in a file of the folder data' }
      : { zh: `是不是“${guess}”？`, en: `did you mean “${guess}”?` }
  return { ...problem(path, `数据里没有“${name}”`, `there is no fact “${name}”`, help, KNOWN), about: 'name' }
}

// 舆情.单位, where 舆情 is known.
function settingOf(path: Path, scope: Scope): Problem | undefined {
  const [last = '', owner] = [path.names.at(-1), path.names.slice(0, -1)]
  if (owner.length === 0 || !SETTINGS.has(last) || lookUp(owner, scope) === undefined) return undefined
  const name = nameText(owner)
  const isLast = last === factKeys.last.zh || last === factKeys.last.en
  const isValue = last === factKeys.value.zh || last === factKeys.value.en
  const help = isLast
    ? { zh: `上年的数写 上年(${name})`, en: `last year’s value is last(${name})` }
    : isValue
      ? { zh: `请写 ${name}`, en: `write ${name}` }
      : { zh: '请直接写出来；单位可用格式“带单位”印出', en: 'write it out; the format with-unit prints the unit' }
  return {
    ...problem(
      path,
      `“${last}”是“${name}”的设置，不是数据`,
      `“${last}” is a setting of “${name}” and no fact`,
      help,
      KNOWN,
    ),
    about: 'name',
  }
}
