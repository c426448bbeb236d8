// A report of some forty pages with everything that moves text to other pages: headings of three levels, some run into
// their text, tables, figures, footnotes, points and attachments. The same text at every run.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const SENTENCES = [
  '全年共办理各类事项12.6万件，其中网上办理占比达到87.35%，比上年提高6.2个百分点。',
  '坚持问题导向，逐项建立清单、明确责任、限定时限，做到件件有着落、事事有回音。',
  '按照“谁主管、谁负责”的原则，把任务分解到科室、落实到个人，每月调度一次。',
  '从检查的情况看，还有少数单位重视不够、措施不实，需要继续督促整改。',
  '印发《临江县政务服务事项管理办法》（临府办发〔2024〕12号），自2024年7月1日起施行。',
  '有关做法在全市推广，先后接待学习考察16批次、共计238人次。',
]
const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="120mm" height="60mm" viewBox="0 0 120 60"><path d="M0 0H120V60H0z" fill="#dde6ee"/><path d="M5 55L60 10L115 55z" fill="#2f5d8a"/></svg>'

/** The folder, which it makes. */
export function writeLongReport(folder) {
  for (const name of ['sections', 'assets', 'attachments']) mkdirSync(join(folder, name), { recursive: true })
  const write = (path, text) => writeFileSync(join(folder, path), text)
  write('assets/图.svg', SVG)
  write(
    'report.yaml',
    '模板: general-report\n年度: 2024\n单位: 临江县人民政府\n封面: 是\n目录: 3\n成文日期: 2025-02-01\n检查: { repeat/*: 关 }\n附件:\n  - 标题: 指标完成情况\n    文件: attachments/1.md\n',
  )
  for (let part = 1; part <= 9; part += 1) write(`sections/${part}0-第${part}方面工作.md`, section(part))
  write('attachments/1.md', `指标完成情况如下。\n\n${table(30)}`)
  return folder
}

function section(part) {
  const lines = part % 3 === 0 ? ['---', '接排: [3]', '---'] : []
  lines.push(`# 第${part}方面的工作`, '', text(part, 3), '')
  for (let group = 1; group <= 4; group += 1) {
    lines.push(`## 第${part}方面之第${group}组措施`, '', text(part + group, 4), '')
    for (let item = 1; item <= 3; item += 1) {
      lines.push(`### 第${part}方面第${group}组之第${item}项任务`, '', text(part * group + item, 5 + item), '')
      if (item === 2) lines.push(text(part + item, 6), '')
    }
    if (group === 2) lines.push(table(6 + part), '')
    if (group === 3) lines.push(`![示意图](assets/图.svg "第${part}方面示意图"){宽度=${50 + part * 5}%}`, '')
    if (group === 4) lines.push(`${text(part, 3)}[^注]`, '')
  }
  return `${[...lines, `[^注]: ${text(part, 2)}`].join('\n')}\n`
}

function text(seed, count) {
  return Array.from({ length: count }, (_, index) => SENTENCES[(seed * 5 + index * 7 + seed) % SENTENCES.length]).join(
    '',
  )
}

function table(rows) {
  const body = Array.from({ length: rows }, (_, index) => `| ${index + 1} | 指标${index + 1} | ${(index + 3) * 7}.5 |`)
  return ['| 序号 | 指标 | 数值 |', '|:-:|---|--:|', ...body].join('\n')
}
