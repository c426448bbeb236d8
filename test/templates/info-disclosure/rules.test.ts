// The rules beside the balance: text against tables, the fee, the deadline, the headings.

import { describe, expect, test } from 'vitest'
import { inCents } from '../../../templates/info-disclosure/money.ts'
import { expectComplete } from '../../project.ts'
import { applicationNumbers, count, findingsOf, intact, judge, type Plain, reportOf, treeOf } from './tree.ts'

const OVERVIEW = 'sections/10-总体情况.md'
const OTHER = 'sections/60-其他事项.md'

function inText(text: string, path = OVERVIEW): string[] {
  return findingsOf(intact(), undefined, { [path]: `${text}\n` }).filter((line) => line.includes('text-number'))
}

describe('numbers in sentences', () => {
  test.each([
    '全年新收政府信息公开申请186件，上年结转5件，办结184件，结转下年度继续办理7件。',
    '本年共收到政府信息公开申请186件。',
    // With those carried over.
    '共收到申请191件，均已办结。',
    '新收申请186件，其中自然人142件。',
    '因政府信息公开被申请行政复议5件，其中结果维持3件；被提起行政诉讼3件。',
    '2022年新收政府信息公开申请15件。',
    '去年同期新收申请90件，今年新收申请186件。',
    '依法办理行政许可5120件。',
    '7件结转下年办理。',
    '全年新收政府信息公开申请100余件。',
    // Of any kind, as an organ of justice has them.
    '全年办理行政复议案件320件，行政诉讼45件。',
  ])('that agree, or are about something else: %s', (text) => {
    expect(inText(text)).toEqual([])
  })

  test.each([
    '全年新收政府信息公开申请185件。',
    '本年共收到政府信息公开申请1,860件。',
    '上年结转4件，',
    '结转下年度继续办理6件。',
    '因政府信息公开被申请行政复议4件。',
    '因政府信息公开引起的行政诉讼案件共计2件。',
    '全年共收到依申请公开14件。',
    '已办结184件，2件结转下年办理。',
    '与2022年相比有所增加；新收申请185件。',
  ])('that disagree: %s', (text) => {
    expect(inText(text)).toEqual([`info-disclosure/text-number ${OVERVIEW}`])
    expect(inText(text, OTHER)).toEqual([`info-disclosure/text-number ${OTHER}`])
  })

  test('the finding stands at the number and shows the cell', () => {
    const text = '全年新收政府信息公开申请185件。'
    const report = reportOf({ root: treeOf(intact()) }, { [OVERVIEW]: text })
    const [finding] = judge(report).filter(({ code }) => code === 'info-disclosure/text-number')
    expect(text.slice(finding?.span?.start, finding?.span?.end)).toBe('185')
    expect(finding?.notes?.[0]?.span?.path).toBe('data/申请办理/新收/总计')
    expect(finding?.help?.zh).toContain('{{ 申请办理.新收.总计 }}')
    expectComplete(finding ? [finding] : [])
  })
})

test('a sentence that is bound to a wrong cell is named beside it', () => {
  const numbers: Record<string, Record<string, Plain>> = applicationNumbers()
  const broken = { ...intact(), 申请办理: { ...numbers, 新收: { ...numbers.新收, 总计: 187 } } }
  const report = reportOf({ root: treeOf(broken) })
  const span = { path: OVERVIEW, start: 3, end: 20 }
  const content = [{ kind: 'text' as const, text: '187', span, facts: { names: ['申请办理.新收.总计'] } }]
  const [first, ...rest] = report.sections
  if (first === undefined) throw new Error('no section')
  const blocks = [{ kind: 'paragraph' as const, content, span }]
  const passages = first.passages.map((passage) => ({ ...passage, blocks }))
  const findings = judge({ ...report, sections: [{ ...first, passages }, ...rest] })
  expect(findings.map(({ code }) => code)).toEqual(['info-disclosure/row-total'])
  expect(findings[0]?.notes?.at(-1)?.span).toEqual(span)
})

describe('the fee for processing information', () => {
  const fee = (text: string, value?: Plain) =>
    judge(
      reportOf({ root: treeOf({ ...intact(), ...(value ? { 信息处理费: value } : {}) }) }, { [OTHER]: `${text}\n` }),
    )
      .filter(({ code }) => code === 'info-disclosure/fee')
      .map(({ message }) => message.zh)

  test.each([
    ['本年度没有收取信息处理费。', undefined],
    ['本年度没有收取信息处理费。', count(0, '元')],
    ['本年度收取信息处理费1200元。', count('0.12', '万元')],
    ['本年度收取信息处理费共计1,200.50元，均已上缴。', count('1200.5', '元')],
    ['信息处理费收取情况：0元。', count(0)],
    ['本年度信息处理费没有收取。', count(0)],
    ['收取信息处理费的情况见附件，没有其他事项。', count(300, '元')],
  ])('said as it should be: %s', (text, value) => {
    expect(fee(text, value)).toEqual([])
  })

  test.each([
    ['没有其他需要报告的事项。', undefined, '这一部分没有写信息处理费'],
    ['本年度没有收取信息处理费。', count(300, '元'), '正文的信息处理费写的是“没有收取”，数据是300元'],
    ['本年度信息处理费未收取。', count(300, '元'), '正文的信息处理费写的是“未收”，数据是300元'],
    ['本年度收取信息处理费200元。', count(300, '元'), '正文的信息处理费写的是“200元”，数据是300元'],
    ['本年度收取信息处理费0.3万元。', count(300, '元'), '正文的信息处理费写的是“0.3万元”，数据是300元'],
  ])('said otherwise: %s', (text, value, expected) => {
    expect(fee(text, value)).toEqual([expected])
  })

  test.each([
    ['1200', '元', 120000n],
    ['0.12', '万元', 120000n],
    ['0.000001', '万元', 1n],
    ['0.001', '元', undefined],
    ['1', '美元', undefined],
    ['-1', '元', undefined],
  ])('%s%s in hundredths of a 元', (amount, unit, cents) => {
    expect(inCents({ amount, unit })).toBe(cents)
  })
})

describe('the last day', () => {
  const late = (organ: string, date: string, more = '') => {
    const manifest = `模板: info-disclosure\n年度: 2023\n单位: ${organ}\n成文日期: ${date}\n${more}`
    return findingsOf(intact(), undefined, { 'report.yaml': manifest })
  }

  test.each([
    ['临江县财政局', '2024-01-31', ''],
    ['临江县人民政府', '2024-03-31', ''],
    ['临江县东溪镇人民政府', '2024-02-10', ''],
    ['临江县财政局', '2024-02-10', '层级: 政府\n'],
  ])('kept: %s %s %s', (organ, date, more) => {
    expect(late(organ, date, more)).toEqual([])
  })

  test.each([
    ['临江县财政局', '2024-02-01', ''],
    ['临江县人民政府', '2024-04-01', ''],
    ['临江县人民政府', '2024-02-10', '层级: 部门\n'],
  ])('missed: %s %s %s', (organ, date, more) => {
    expect(late(organ, date, more)).toEqual(['info-disclosure/deadline report.yaml'])
  })
})

describe('headings', () => {
  const heading = (title: string) =>
    findingsOf(intact(), undefined, { 'sections/40-复议诉讼.md': `# ${title}\n\n全年没有。\n` })

  test.each([
    '政府信息公开行政复议、行政诉讼情况',
    '政府信息公开行政复议和行政诉讼情况',
    '政府信息公开行政复议及行政诉讼情况',
    '因政府信息公开被申请行政复议、行政诉讼情况',
  ])('of the format: %s', (title) => {
    expect(heading(title)).toEqual([])
  })

  test('other ones', () => {
    expect(heading('复议和诉讼')).toEqual(['info-disclosure/heading sections/40-复议诉讼.md'])
  })
})
