// The base profile: GB/T 9704-2012 党政机关公文格式 and nothing else. House styles are overlays on it.
// Clauses are those of the standard; where it is silent the row says 实务 (practice) or 推算 (arithmetic). What follows
// from other rows by arithmetic is not written here: derive-profile.ts computes it.

import { deriveProfile, type GivenProfile } from './derive-profile.ts'
import { elementMeasures, elementStyles } from './gbt9704-elements.ts'
import {
  type ElementStyle,
  type FontClass,
  type FontStack,
  type Profile,
  row,
  type StyleRole,
  type TextAlign,
} from './profile.ts'
import { align, cells, font, lines, practice, size2, size3, size4 } from './row-makers.ts'

const bodyFont = font('仿宋', '5.2.2')
const bodySize = size3('5.2.2')
// The standard names classes of typeface; which file is of a class is for the machine that prints.
const faces = (...names: string[]): FontStack => ({ names, clause: practice, strength: '实务' })

function heading(face: FontClass): ElementStyle {
  return {
    font: font(face, '7.3.3'),
    size: bodySize,
    align: align('justify', practice, '实务'),
    firstLineIndent: cells(2, '7.3.3'),
  }
}

function tableText(face: FontClass, side: TextAlign): ElementStyle {
  return {
    font: font(face, practice, '实务'),
    size: row(12, 'pt', practice, '实务', '小四 = 12 pt'),
    align: align(side, practice, '实务'),
    lineHeight: row(18, 'pt', practice, '实务', '小四字的一倍半行距'),
  }
}

function contents(face: FontClass, indent: number): ElementStyle {
  return {
    font: font(face, practice, '实务'),
    size: row(16, 'pt', practice, '实务', '与正文同为 3号'),
    align: align('left', practice, '实务'),
    leftIndent: row(indent, '字', practice, '实务', '每级退一字'),
  }
}

const styles: Record<StyleRole, ElementStyle> = {
  ...elementStyles,
  body: {
    font: bodyFont,
    size: bodySize,
    align: align('justify', '5.2.3', '推算'),
    firstLineIndent: cells(2, '7.3.3'),
  },
  title: {
    font: font('小标宋', '7.3.1'),
    size: size2('7.3.1'),
    align: align('center', '7.3.1'),
    linesBefore: lines(2, '7.3.1'),
    lineHeight: row(33, 'pt', practice, '实务', '二行标题行距，常见 33—37 pt'),
  },
  addressee: { font: bodyFont, size: bodySize, align: align('left', '7.3.2'), linesBefore: lines(1, '7.3.2') },
  heading1: heading('黑体'),
  heading2: heading('楷体'),
  heading3: heading('仿宋'),
  heading4: heading('仿宋'),
  attachmentNote: {
    font: bodyFont,
    size: bodySize,
    align: align('left', '7.3.4'),
    leftIndent: cells(2, '7.3.4'),
    linesBefore: lines(1, '7.3.4'),
  },
  note: { font: bodyFont, size: bodySize, align: align('left', '7.3.6'), leftIndent: cells(2, '7.3.6') },
  attachmentLabel: { font: font('黑体', '7.3.7', '规定'), size: size3('7.3.7', '规定'), align: align('left', '7.3.7') },
  attachmentTitle: {
    // 附件格式要求同正文: as under 7.3.1.
    font: font('小标宋', '7.3.7', '推算'),
    size: row(22, 'pt', '7.3.7', '推算', '附件格式要求同正文，标题同 7.3.1'),
    align: align('center', '7.3.7'),
    linesBefore: lines(1, '7.3.7'),
    lineHeight: row(33, 'pt', practice, '实务'),
  },
  tableHead: tableText('黑体', 'center'),
  tableCell: tableText('仿宋', 'left'),
  tableUnit: tableText('仿宋', 'right'),
  tableNote: tableText('仿宋', 'left'),
  figure: { font: bodyFont, size: bodySize, align: align('center', practice, '实务') },
  caption: {
    font: font('黑体', practice, '实务'),
    size: row(14, 'pt', practice, '实务', '四号 = 14 pt'),
    align: align('center', practice, '实务'),
  },
  figureNote: {
    font: font('仿宋', practice, '实务'),
    size: row(10.5, 'pt', practice, '实务', '五号 = 10.5 pt'),
    align: align('center', practice, '实务'),
    lineHeight: row(16, 'pt', practice, '实务', '五号字的一倍半行距'),
  },
  contentsTitle: {
    font: font('小标宋', practice, '实务'),
    size: row(22, 'pt', practice, '实务', '与标题同为 2号'),
    align: align('center', practice, '实务'),
    lineHeight: row(33, 'pt', practice, '实务', '与标题同'),
  },
  contents1: contents('黑体', 0),
  contents2: contents('仿宋', 1),
  contents3: contents('仿宋', 2),
  contents4: contents('仿宋', 3),
  coverTitle: {
    font: font('小标宋', practice, '实务'),
    size: row(26, 'pt', practice, '实务', '1号 = 26 pt'),
    align: align('center', practice, '实务'),
    linesBefore: row(5, '行', practice, '实务', '视觉中心在版心上三分之一处'),
    lineHeight: row(40, 'pt', practice, '实务', '1号字的一倍半行距'),
  },
  coverOrgan: {
    font: font('楷体', practice, '实务'),
    size: row(18, 'pt', practice, '实务', '小2号 = 18 pt'),
    align: align('center', practice, '实务'),
    linesBefore: row(9, '行', practice, '实务'),
  },
  coverDate: {
    font: font('楷体', practice, '实务'),
    size: row(18, 'pt', practice, '实务', '小2号 = 18 pt'),
    align: align('center', practice, '实务'),
  },
  footnote: {
    font: font('仿宋', practice, '实务'),
    size: row(10.5, 'pt', practice, '实务', '五号 = 10.5 pt'),
    align: align('justify', practice, '实务'),
    lineHeight: row(16, 'pt', practice, '实务', '五号字的一倍半行距'),
  },
}

/** What is given; overlays are laid on this, so that the rest follows. */
export const gbt9704Given: GivenProfile = {
  id: 'gbt9704-2012',
  title: { zh: 'GB/T 9704-2012 党政机关公文格式', en: 'GB/T 9704-2012 Layout key for official documents' },
  page: {
    width: row(210, 'mm', '5.1', '规定'),
    height: row(297, 'mm', '5.1', '规定'),
    top: row(37, 'mm', '5.2.1', '规定', '天头 37 mm ± 1 mm'),
    left: row(28, 'mm', '5.2.1', '规定', '订口 28 mm ± 1 mm'),
    mirrored: row(false, '是否', practice, '实务', '双面印刷时双页订口在右，左右页边距互换'),
  },
  grid: {
    width: row(156, 'mm', '5.2.1', '规定'),
    height: row(225, 'mm', '5.2.1', '规定'),
    compensation: row(0, 'mm', practice, '实务', '0：软件的页边距就是版心的边'),
    lines: row(22, '行/页', '5.2.3', '一般'),
    characters: row(28, '字/行', '5.2.3', '一般'),
  },
  pageNumber: {
    position: row('outer', '页码位置', '7.5', '规定'),
    font: font('宋体', '7.5'),
    size: size4('7.5'),
    offset: row(7, 'mm', '7.5', '规定'),
    sideIndent: cells(1, '7.5'),
  },
  ...elementMeasures,
  table: {
    ruleThickness: row(0.5, 'pt', practice, '实务'),
    cellPadding: row(0.5, '字', practice, '实务'),
    rowHeight: row(8, 'mm', practice, '实务', '行高不小于 0.8 厘米'),
  },
  emphasis: { font: font('楷体', practice, '实务') },
  fonts: {
    小标宋: faces('方正小标宋简体', '方正小标宋_GBK', '华文中宋', 'STZhongsong'),
    仿宋: faces('仿宋_GB2312', '仿宋', 'FangSong', 'STFangsong'),
    楷体: faces('楷体_GB2312', '楷体', 'KaiTi', 'STKaiti'),
    黑体: faces('黑体', 'SimHei', 'STHeiti', 'Heiti SC'),
    宋体: faces('宋体', 'SimSun', 'STSong'),
  },
  latinFont: faces('Times New Roman'),
  styles,
}

/** GB/T 9704-2012 党政机关公文格式, in force since 2012-07-01. */
export const gbt9704: Profile = deriveProfile(gbt9704Given)
