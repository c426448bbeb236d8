// The names of a profile's rows in both languages. In Chinese they are the keys of overlays; in English the keys are
// those of the types. The order is that of lists. A row without a name does not compile.

import type { Message } from '../diagnostics/diagnostic.ts'
import type { FontClass, Profile, StyleRole, StyleRow } from './profile.ts'

/** The parts of a profile that hold rows; `latinFont` is a row itself, and `styles` are named by element and row. */
export type GroupKey = Exclude<keyof Profile, 'id' | 'title' | 'styles' | 'latinFont'>

export interface GroupNames<K extends GroupKey> {
  readonly name: Message
  readonly rows: { readonly [R in keyof Profile[K]]: Message }
}

function names(zh: string, en: string): Message {
  return { zh, en }
}

/** A group and an element of the same key share their name, and their rows in an overlay. */
export const groupNames: { readonly [K in GroupKey]: GroupNames<K> } = {
  page: {
    name: names('页面', 'page'),
    rows: {
      width: names('纸宽', 'sheet width'),
      height: names('纸高', 'sheet height'),
      top: names('天头', 'top border'),
      bottom: names('地脚', 'bottom border'),
      left: names('订口', 'binding border (left)'),
      right: names('切口', 'outer border (right)'),
      mirrored: names('对称页边距', 'mirrored margins'),
    },
  },
  grid: {
    name: names('版心', 'type area'),
    rows: {
      width: names('宽', 'width'),
      height: names('高', 'height'),
      compensation: names('补偿', 'compensation'),
      lines: names('行数', 'lines'),
      linePitch: names('行距', 'line pitch'),
      characters: names('字数', 'characters'),
      characterPitch: names('字距', 'character pitch'),
      tracking: names('字间加宽', 'tracking'),
    },
  },
  pageNumber: {
    name: names('页码', 'page number'),
    rows: {
      position: names('位置', 'position'),
      font: names('字体', 'font'),
      size: names('字号', 'size'),
      offset: names('距版心', 'offset from type area'),
      sideIndent: names('边空', 'side indent'),
      footerDistance: names('页脚距纸边', 'footer from sheet edge'),
    },
  },
  masthead: {
    name: names('版头', 'masthead'),
    rows: {
      markOffset: names('标志距版心', 'mark from type area'),
      markLineHeight: names('标志行距', 'line of the mark'),
      jointMarkLineHeight: names('联合标志行距', 'lines of a joint mark'),
      markHeight: names('联合标志总高', 'height of a joint mark'),
      markGap: names('文件二字间隔', 'gap before 文件'),
      signersPerLine: names('每行签发人', 'signers a line'),
    },
  },
  letter: {
    name: names('信函', 'letter'),
    rows: {
      markOffset: names('标志距上页边', 'mark from sheet top'),
      ruleDistance: names('首线距标志', 'first rule from mark'),
      footRuleOffset: names('末线距下页边', 'second rule from sheet foot'),
      ruleWidth: names('线长', 'rule width'),
      thick: names('粗线', 'thick'),
      thin: names('细线', 'thin'),
      ruleGap: names('两线间隔', 'gap of the two lines'),
      textGap: names('线与文字间隔', 'gap beside text'),
    },
  },
  redRule: {
    name: names('红色分隔线', 'red rule'),
    rows: {
      color: names('颜色', 'colour'),
      thickness: names('粗', 'thickness'),
      distance: names('距发文字号', 'distance from number'),
    },
  },
  signature: {
    name: names('署名', 'signature'),
    rows: { dateShift: names('日期右移', 'shift of the date') },
  },
  seal: {
    name: names('印章', 'seal'),
    rows: {
      linesBefore: names('上空', 'lines before'),
      dateIndent: names('日期右空', 'right indent of the date'),
      diameter: names('直径', 'diameter'),
      gap: names('间隔', 'gap'),
      perRow: names('每排', 'seals a row'),
      rowLines: names('排距', 'row distance'),
    },
  },
  stamp: {
    name: names('签名章', 'signature stamp'),
    rows: {
      linesBefore: names('上空', 'lines before'),
      rightIndent: names('右空', 'right indent'),
      titleGap: names('职务间隔', 'gap after the title'),
      linesBeforeDate: names('日期上空', 'lines before the date'),
      width: names('宽', 'width'),
      height: names('高', 'height'),
    },
  },
  ink: {
    name: names('字面', 'ink'),
    rows: {
      above: names('基线以上', 'above baseline'),
      below: names('基线以下', 'below baseline'),
      belowMark: names('标志基线以下', 'below baseline of the mark'),
    },
  },
  imprintRule: {
    name: names('版记分隔线', 'imprint rules'),
    rows: { thick: names('粗线', 'thick'), thin: names('细线', 'thin') },
  },
  table: {
    name: names('表格', 'table'),
    rows: {
      ruleThickness: names('线粗', 'rule thickness'),
      cellPadding: names('格内左右空白', 'cell padding'),
      rowHeight: names('最小行高', 'least row height'),
    },
  },
  emphasis: { name: names('强调', 'emphasis'), rows: { font: names('字体', 'font') } },
  fonts: {
    name: names('字体', 'fonts'),
    rows: {
      小标宋: names('小标宋', '小标宋'),
      仿宋: names('仿宋', '仿宋'),
      楷体: names('楷体', '楷体'),
      黑体: names('黑体', '黑体'),
      宋体: names('宋体', '宋体'),
    } satisfies Record<FontClass, Message>,
  },
}

/** Named among the fonts. */
export const latinFontName = names('西文', 'Latin')

/** The elements, named as in model/doc.ts. */
export const roleNames: Readonly<Record<StyleRole, Message>> = {
  body: names('正文', 'body'),
  copyNumber: names('份号', 'copy number'),
  classification: names('密级', 'classification'),
  urgency: names('紧急程度', 'urgency'),
  mark: names('发文机关标志', 'mark'),
  documentNumber: names('发文字号', 'document number'),
  signer: names('签发人', 'signer'),
  title: names('标题', 'title'),
  addressee: names('主送', 'addressee'),
  heading1: names('一级标题', 'heading 1'),
  heading2: names('二级标题', 'heading 2'),
  heading3: names('三级标题', 'heading 3'),
  heading4: names('四级标题', 'heading 4'),
  attachmentNote: names('附件说明', 'attachment note'),
  signature: names('署名', 'signature'),
  signingDate: names('成文日期', 'signing date'),
  note: names('附注', 'note'),
  attachmentLabel: names('附件', 'attachment label'),
  attachmentTitle: names('附件标题', 'attachment title'),
  tableHead: names('表头', 'table head'),
  tableCell: names('表文', 'table cell'),
  tableUnit: names('表格单位', 'table unit'),
  tableNote: names('表注', 'table note'),
  figure: names('图', 'figure'),
  caption: names('图题', 'caption'),
  figureNote: names('图注', 'figure note'),
  contentsTitle: names('目录标题', 'contents title'),
  contents1: names('目录一级', 'contents 1'),
  contents2: names('目录二级', 'contents 2'),
  contents3: names('目录三级', 'contents 3'),
  contents4: names('目录四级', 'contents 4'),
  coverTitle: names('封面标题', 'cover title'),
  coverOrgan: names('封面单位', 'cover organ'),
  coverDate: names('封面日期', 'cover date'),
  copies: names('抄送', 'copies'),
  printing: names('印发机关和印发日期', 'printing'),
  footnote: names('脚注', 'footnote'),
}

export const styleRowNames: Readonly<Record<StyleRow, Message>> = {
  font: names('字体', 'font'),
  size: names('字号', 'size'),
  bold: names('加粗', 'bold'),
  align: names('对齐', 'alignment'),
  firstLineIndent: names('首行空', 'first-line indent'),
  leftIndent: names('左空', 'left indent'),
  rightIndent: names('右空', 'right indent'),
  linesBefore: names('段前空', 'lines before'),
  lineHeight: names('行距', 'line height'),
  tracking: names('字间加宽', 'tracking'),
  color: names('颜色', 'colour'),
}
