// A project of texts, one of them with | where the cursor stands → the question that an editor would ask.

import { createSetting } from '../../src/cli/language-server/setting.ts'
import type { Language } from '../../src/diagnostics/text.ts'
import type { Question } from '../../src/lsp/snapshot.ts'
import { createSource } from '../../src/source/source.ts'
import { analyseFiles, type Files, projectOf } from '../project.ts'

const DATA = `来源: 县信访局
网络舆情:
  单位: 件
  热线: { 值: 10, 上年: 8, 来源: 12345热线台账 }
  书记信箱: 4
  合计: "=热线 + 书记信箱"
姓名: 张三
`

/** A sound report in which every file may be replaced. */
export const SOUND: Files = {
  'report.yaml': '模板: rule-of-law\n年度: 2023\n单位: 临江县司法局\n',
  'sections/10-举措成效.md': '# 举措成效\n\n受理网络舆情{{ 网络舆情.合计 }}件。\n',
  'data/数据.yaml': DATA,
}

/** Findings are those of the texts as they are; the report is that of the sound texts, as in an editor while one types. */
export async function questionAt(path: string, marked: string, language: Language = 'zh'): Promise<Question> {
  const offset = marked.indexOf('|')
  const text = marked.slice(0, offset) + marked.slice(offset + 1)
  const files = { ...SOUND, [path]: text }
  const { report = analyseFiles(SOUND).report, diagnostics } = analyseFiles(files)
  return {
    snapshot: { project: projectOf(files), diagnostics, ...(report ? { report } : {}) },
    setting: await createSetting(language),
    text: { source: createSource(path, text), lead: 0 },
    offset,
  }
}
