// The rows of GB/T 9704-2012 for the elements around the body: 版头, 署名 and seals, 版记, 信函格式. Part of gbt9704.ts.

import { type ElementStyle, type Profile, row } from './profile.ts'
import { align, cells, font, lines, practice, size3, size4 } from './row-makers.ts'

const bodyFont = font('仿宋', '5.2.2')
const bodySize = size3('5.2.2')
const red = (clause: string) => row('FF0000', '颜色', clause, '规定', '红色 Y80 % M80 %')

/** What is urgent or secret says so in 黑体 (7.2.2, 7.2.3). */
function warning(clause: string): ElementStyle {
  return { font: font('黑体', clause), size: size3(clause), align: align('left', clause) }
}

function signatureStyle(linesBefore?: ElementStyle['linesBefore']): ElementStyle {
  return {
    font: bodyFont,
    size: bodySize,
    align: align('right', '7.3.5.2'),
    rightIndent: cells(2, '7.3.5.2'),
    tracking: row(0, 'pt', practice, '实务', '按自然字宽排：各软件对数字两侧字距的算法不同，位置不因此而异'),
    ...(linesBefore ? { linesBefore } : {}),
  }
}

/** 4号仿宋, one 字 from either edge (7.4.2, 7.4.3). */
function imprintStyle(clause: string): ElementStyle {
  return {
    font: font('仿宋', clause),
    size: size4(clause),
    align: align('justify', clause),
    leftIndent: cells(1, clause),
    rightIndent: cells(1, clause),
  }
}

export const elementStyles = {
  copyNumber: { font: bodyFont, size: size3('7.2.1'), align: align('left', '7.2.1') },
  classification: warning('7.2.2'),
  urgency: warning('7.2.3'),
  mark: {
    font: font('小标宋', '7.2.4', '推荐'),
    size: row(48, 'pt', practice, '实务', '最大字号；标准只要求醒目、美观、庄重，字数多时按版心宽缩小'),
    align: align('center', '7.2.4'),
    color: red('7.2.4'),
  },
  documentNumber: {
    font: bodyFont,
    size: bodySize,
    align: align('center', '7.2.5'),
    linesBefore: lines(2, '7.2.5'),
  },
  signer: {
    font: font('楷体', '7.2.6', '规定'),
    size: size3('7.2.6', '规定'),
    align: align('right', '7.2.6'),
    leftIndent: cells(1, '7.2.5'),
    rightIndent: cells(1, '7.2.6'),
  },
  signature: signatureStyle(lines(1, '7.3.5.2')),
  signingDate: signatureStyle(),
  copies: imprintStyle('7.4.2'),
  printing: imprintStyle('7.4.3'),
} satisfies Partial<Profile['styles']>

type Measures = 'ink' | 'masthead' | 'letter' | 'signature' | 'seal' | 'stamp' | 'redRule' | 'imprintRule'

export const elementMeasures: Pick<Profile, Measures> = {
  ink: {
    above: row(0.84, '倍', practice, '实务', '宋体、仿宋类汉字字面上沿至基线，约为字号的 0.84'),
    below: row(0.14, '倍', practice, '实务', '仿宋基线至字身下沿，约为字号的 0.14'),
    belowMark: row(0.08, '倍', practice, '实务', '小标宋基线至字面下沿，约为字号的 0.08'),
  },
  masthead: {
    markOffset: row(35, 'mm', '7.2.4', '规定', '量至字面上沿；另有量至文字框上沿的读法'),
    markLineHeight: row(1.1, '倍', practice, '实务', '容下整个字面的最小行距'),
    jointMarkLineHeight: row(1.25, '倍', practice, '实务', '联合行文时各机关名称的行距'),
    markHeight: row(70, 'mm', '7.3.3', '推算', '首页须显示正文：225 − 35 − 文号、红线、标题和二行正文约 115'),
    markGap: row(0.5, '倍', practice, '实务'),
    signersPerLine: row(2, '个/行', '7.2.6', '一般', '一般每行排 2 个姓名'),
  },
  letter: {
    markOffset: row(30, 'mm', '10.1', '规定', '上页边至字面上沿'),
    ruleDistance: row(4, 'mm', '10.1', '规定'),
    footRuleOffset: row(20, 'mm', '10.1', '规定'),
    ruleWidth: row(170, 'mm', '10.1', '规定'),
    thick: row(2.25, 'pt', practice, '实务'),
    thin: row(0.75, 'pt', practice, '实务'),
    ruleGap: row(1.5, 'pt', practice, '实务'),
    textGap: row(14, 'pt', '10.1', '推算', '3号汉字高度的 7/8：16 × 7/8'),
  },
  signature: { dateShift: cells(2, '7.3.5.2') },
  seal: {
    linesBefore: lines(2, practice, '实务'),
    dateIndent: cells(4, '7.3.5.1', '一般'),
    diameter: row(42, 'mm', practice, '实务', '国家行政机关印章直径 42 mm（市、县），其他机关可改'),
    gap: row(3, 'mm', practice, '实务', '7.3.5.1 只要求互不相交或相切'),
    perRow: row(3, '个/行', practice, '实务', '版心宽 156 mm 容 3 枚'),
    rowLines: lines(5, practice, '实务'),
  },
  stamp: {
    linesBefore: lines(2, '7.3.5.3'),
    rightIndent: cells(4, '7.3.5.3'),
    titleGap: cells(2, '7.3.5.3'),
    linesBeforeDate: lines(1, '7.3.5.3'),
    width: row(30, 'mm', practice, '实务', '签名章的宽度由各机关定'),
    height: row(15, 'mm', practice, '实务', '签名章的高度由各机关定'),
  },
  redRule: {
    color: red('7.2.7'),
    thickness: row(1, 'pt', practice, '实务'),
    distance: row(4, 'mm', '7.2.7', '规定', '量至发文字号字面下沿'),
  },
  imprintRule: {
    thick: row(1, 'pt', '7.4.1', '推荐', '0.35 mm = 0.99 pt'),
    thin: row(0.75, 'pt', '7.4.1', '推荐', '0.25 mm = 0.71 pt'),
  },
}
