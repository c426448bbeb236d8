// Titles in the lines that they are set in: whole words, balanced, the widest line never last.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { breakTitles } from '../../src/build/break-titles.ts'
import { titleLines } from '../../src/build/title-lines.ts'
import { TITLE_TERMS } from '../../src/build/title-terms.ts'
import type { Doc, Inline } from '../../src/model/doc.ts'
import { gbt9704 } from '../../src/model/gbt9704.ts'
import { inlineText } from '../../src/model/inline-text.ts'
import { widthInCharacters } from '../../src/model/measure.ts'

// 156 mm hold 20 characters of 2号.
const ROOM = 20
const ORGANS = [
  '临江县乡村振兴局',
  '临江县人民政府办公室',
  '临江县人民代表大会常务委员会',
  '某市教育局',
  '某市人民政府',
]

function docOf(title: readonly Inline[], attachment = '名单'): Doc {
  return {
    title,
    addressees: [],
    body: [],
    attachmentNote: [],
    signature: { organs: ORGANS.slice(1) },
    attachments: [{ label: '附件', title: [{ kind: 'text', text: attachment }], body: [] }],
    footnotes: [],
    properties: { organ: '临江县乡村振兴局', language: 'zh-CN' },
  }
}

/** The lines of some inlines, and how each line ends. */
function linesOf(content: readonly Inline[]): string[] {
  return content
    .map((inline) => (inline.kind === 'line-break' ? '\n' : inline.kind === 'text' ? inline.text : ''))
    .join('')
    .split('\n')
}

const broken = (title: string) => linesOf(breakTitles(docOf([{ kind: 'text', text: title }]), gbt9704).title)

describe('a title in lines', () => {
  test.each([
    ['临江县乡村振兴局2023年度', '法治政府建设工作报告'],
    ['临江县人民政府关于2023年度', '法治政府建设情况的报告'],
    ['临江县人民政府2023年法治政府建设年度报告'],
    ['临江县2023年政府信息公开工作年度报告'],
    ['某市教育局2023年政府信息公开工作年度报告'],
    ['临江县人民政府办公室关于印发', '《临江县2024年政务公开工作要点》的', '通知'],
    ['临江县人民政府关于加强生态环境保护和', '促进绿色发展的实施意见'],
    ['关于临江县2023年', '国民经济和社会发展计划执行情况与2024年', '国民经济和社会发展计划草案的报告'],
    ['关于2023年全县财政预算执行情况和', '2024年财政预算草案的报告'],
    ['临江县生态环境局关于2023年度', '履行党政主要负责人推进法治建设', '第一责任人职责情况的报告'],
    ['临江县住房和城乡建设局关于老旧小区改造', '工作进展情况的报告'],
    ['中共临江县委全面依法治县委员会办公室', '关于2023年度法治政府建设', '示范创建工作情况的报告'],
    ['临江县发展和改革局关于“十四五”', '规划实施情况中期评估的报告'],
    ['临江县卫生健康委员会关于贯彻落实', '《中华人民共和国基本医疗卫生与', '健康促进法》情况的报告'],
    ['临江县应急管理局2023年安全生产', '工作总结及2024年工作计划'],
    ['关于进一步优化营商环境更好', '服务市场主体的实施方案'],
    ['临江县乡村振兴局2021—2025年', '巩固拓展脱贫攻坚成果同乡村振兴', '有效衔接规划（征求意见稿）'],
    ['2023年度行政执法数据统计表'],
    ['临江县乡村振兴局重点工作', '完成情况及责任分工明细表'],
    ['临江县城市管理和综合行政执法局2023年度', '城市精细化管理工作开展情况的报告'],
    ['临江县司法局关于2023年度行政复议', '应诉工作情况的报告'],
    ['临江县人民政府关于2023年度', '国有资产管理情况的综合报告'],
    ['临江县2023年度环境状况和环境保护', '目标完成情况的报告'],
    ['临江县水利局关于全面推行河湖长制', '工作进展情况的报告'],
    ['临江县人民代表大会常务委员会关于2023年度', '规范性文件备案审查工作情况的报告'],
    ['关于对全县学前教育机构开展', '专项整治行动的通知'],
    ['临江县市场监督管理局关于2023年度', '食品安全工作情况的报告'],
    ['临江县人民政府关于印发临江县突发公共事件', '总体应急预案的通知'],
    ['临江县农业农村局2023年', '高标准农田建设工作总结'],
    ['临江县审计局关于2022年度县级预算执行和', '其他财政收支审计查出问题整改情况的报告'],
    ['某市教育局关于2023年度', '教育督导工作情况的报告'],
    ['关于组织开展2024年“全民国家安全教育日”', '普法宣传活动的通知'],
    ['临江县财政局关于2023年度', '部门决算公开情况的说明'],
    ['临江县人力资源和社会保障局根治欠薪工作', '领导小组办公室关于2023年工作情况的报告'],
    ['临江县文化和旅游局关于《临江县', '全域旅游发展规划（2023—2030年）》', '编制情况的报告'],
    ['关于表彰2023年度法治政府建设', '先进集体和先进个人的决定'],
    ['临江县退役军人事务局2023年度', '双拥工作情况报告'],
    ['临江县政务服务管理局关于深化“放管服”', '改革优化营商环境工作情况的报告'],
    ['临江县林业局关于落实林长制和', '森林防火责任制情况的自查报告'],
    ['临江县乡村振兴局行政权力清单和', '责任清单（2023年版）'],
    ['第一批证明事项告知承诺制目录'],
    ['临江县乡村振兴局2023年度衔接推进', '乡村振兴补助资金项目完成情况表'],
    ['临江县人民政府与某市人民政府', '关于共建产业园区的合作协议'],
    ['临江县妇女儿童工作委员会', '2023年度《临江县儿童发展规划》', '监测评估报告'],
    ['临江县数据局2023年数字政府建设', '工作情况报告'],
    ['临江县应急管理局关于“11·3”', '道路交通安全事故防范和整改', '措施落实情况的评估报告'],
  ])('%#', (...lines) => {
    expect(broken(lines.join(''))).toEqual(lines)
  })
})

describe('what the author decided', () => {
  const text = (value: string): Inline => ({ kind: 'text', text: value })

  test('stays, where its lines fit', () => {
    const title = [text('临江县'), { kind: 'line-break' } as const, text('2023年度法治政府建设情况的工作报告')]
    expect(breakTitles(docOf(title), gbt9704).title).toEqual(title)
  })

  test('is no reason to leave a line that does not fit to chance', () => {
    const title = [
      text('临江县'),
      { kind: 'line-break' } as const,
      text('人民政府关于2023年度法治政府建设情况的工作报告'),
    ]
    const lines = breakTitles(docOf(title), gbt9704).title
    expect(linesOf(lines)).toEqual(['临江县', '人民政府关于2023年度法治政府建设', '情况的工作报告'])
    expect(lines.map((inline) => inline.kind === 'line-break' && (inline.computed ?? false))).toEqual([
      false,
      false,
      false,
      true,
      false,
    ])
  })

  test('may be more than text: then nothing is computed', () => {
    const title: Inline[] = [{ kind: 'strong', content: [text('临江县人民政府关于2023年度法治政府建设情况的报告')] }]
    expect(breakTitles(docOf(title), gbt9704).title).toBe(title)
  })
})

test('titles of attachments are broken, too', () => {
  const doc = docOf([{ kind: 'text', text: '报告' }], '临江县乡村振兴局2023年度重点工作完成情况及责任分工明细表')
  const [attachment] = breakTitles(doc, gbt9704).attachments
  expect(linesOf(attachment?.title ?? [])).toEqual(['临江县乡村振兴局2023年度重点工作', '完成情况及责任分工明细表'])
})

test('computed breaks are no text', () => {
  const title = '临江县人民政府关于2023年度法治政府建设情况的报告'
  expect(inlineText(breakTitles(docOf([{ kind: 'text', text: title }]), gbt9704).title)).toBe(title)
})

const terms = [...TITLE_TERMS]
const pieces = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...terms) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...ORGANS, '关于', '的', '和', '及', '2023年度', '2024年', '《甲乙丙丁》', '（试行）'),
  },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(...'甲乙丙丁戊己庚辛壬癸'), minLength: 1, maxLength: 3 }) },
)

describe('whatever the title', () => {
  const titles = fc.array(pieces, { minLength: 2, maxLength: 16 })
  const options = { numRuns: 300 }

  test('its text stays, and every line fits', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          titles.map((words) => words.join('')),
          fc.string({ unit: 'grapheme', maxLength: 90 }),
        ),
        (title) => {
          const lines = titleLines(title, ORGANS, ROOM, widthInCharacters)
          expect(lines.join('')).toBe(title)
          if (lines.length > 1) for (const line of lines) expect(widthInCharacters(line)).toBeLessThanOrEqual(ROOM)
        },
      ),
      options,
    )
  })

  test('no name, number or bracket is torn, and no line begins or ends badly', () => {
    fc.assert(
      fc.property(titles, (words) => {
        const title = words.join('')
        const lines = titleLines(title, ORGANS, ROOM, widthInCharacters)
        const whole = title.match(/《甲乙丙丁》|（试行）|20\d\d年度?/g) ?? []
        for (const piece of [...whole, ...ORGANS.filter((organ) => title.includes(organ))])
          expect(lines.some((line) => line.includes(piece))).toBe(true)
        for (const line of lines.slice(1)) expect(line).not.toMatch(/^[》）的]/)
        for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[《（]$|关于$/)
      }),
      options,
    )
  })

  test('no term between particles is torn', () => {
    const separate = fc.array(fc.constantFrom(...terms), { minLength: 3, maxLength: 10 })
    fc.assert(
      fc.property(separate, (words) => {
        const ends = new Set<number>()
        let end = 0
        for (const word of words) {
          ends.add(end + word.length)
          end += word.length + 1
        }
        const lines = titleLines(words.join('的'), [], ROOM, widthInCharacters)
        let at = 0
        for (const line of lines.slice(0, -1)) {
          at += line.length
          // Behind the 的 that follows a word.
          expect(ends.has(at - 1)).toBe(true)
        }
      }),
      options,
    )
  })

  test('the widest line is last only where no other break serves', () => {
    const free = fc.array(fc.constantFrom('工程', '设备', '矿产', '隐患'), { minLength: 11, maxLength: 36 })
    fc.assert(
      fc.property(free, (words) => {
        const widths = titleLines(words.join(''), [], ROOM, widthInCharacters).map(widthInCharacters)
        expect(widths.at(-1)).toBeLessThanOrEqual(Math.max(...widths.slice(0, -1)))
        expect(widths).toHaveLength(Math.ceil((words.length * 2) / ROOM))
      }),
      options,
    )
  })
})
