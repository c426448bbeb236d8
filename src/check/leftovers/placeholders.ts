// What stands for something that has yet to be written, as it is left behind in drafts and in reports copied from another
// office: 青田 2024 (上一年度 …), xuncaibao.com 119532 (*区, *次), zuancaijixie.com 353719 (××, XX), and our own starters.

export interface Placeholder {
  readonly pattern: RegExp
  /** It may stand in a quoted title, too. */
  readonly inTitles?: true
}

// 张××诉 and 王×， name a person who is not to be named: common surnames, and what follows a name.
const SURNAME =
  '[张王李赵刘陈杨黄吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶苏魏吕丁沈姚卢姜崔谭陆汪范廖贾夏韦付邹孟熊秦邱尹薛闫雷侯龙陶黎贺顾郝龚邵钱严覃武戴莫]'
const BEHIND_NAME = '(?:[、，。；：）)与和诉等因在于的]|一案|已|未|向|对|被|不服|$)'
// ××食品公司 in a case; ××家公司 is a number.
const PARTY = '(?![^\\P{Script=Han}家户个件次名条项]\\p{Script=Han}{0,8}(?:公司|合作社|商行|超市)|公司)'
const CROSS = '[×✕╳]'
const MEASURED = '[次件个人项条份户名场期家篇批万亿元年月日省市县区镇乡局%％]'

export const placeholders: readonly Placeholder[] = [
  // ××县, 完成××件; not 138××××8000, and no person.
  {
    pattern: new RegExp(
      `(?<!${CROSS})(?!(?<=${SURNAME})${CROSS}{2}${BEHIND_NAME})(?:(?<!\\d)${CROSS}{2,}|${CROSS}{2,}(?![\\dXx×✕╳]))(?!${CROSS})${PARTY}`,
      'gu',
    ),
  },
  // ×县, ×月×日; not 3×5.
  { pattern: new RegExp(`(?<![\\d×✕╳])${CROSS}(?=[省市县区镇乡局年月日])`, 'g') },
  // XX县, XXX同志, X月X日; no type or file name.
  {
    pattern: new RegExp(
      `(?<![A-Za-z\\d._/\\-])[XＸ]{2,}(?![A-Za-z\\d._/\\-])${PARTY}|x(?<=\\p{Script=Han}x)x+(?=\\p{Script=Han})${PARTY}`,
      'gu',
    ),
  },
  { pattern: /(?<![A-Za-z\d._/-])[XＸ](?=[省市县区镇乡局年月日])/g },
  // 召开会议*次.
  { pattern: new RegExp(`(?<![\\d*A-Za-z])[*＊]+(?=${MEASURED})`, 'g') },
  // 20XX年, 202×年.
  { pattern: /(?<!\d)(?:19|20)(?:[Xx×ＸｘX*＊]{2}|\d[Xx×Ｘ*＊])(?=年|[—～-])/g, inTitles: true },
  // 共____件.
  { pattern: /(?<![A-Za-z\d_])[_＿]{2,}(?![A-Za-z\d_])/g, inTitles: true },
  // A bracket in which nothing stands; 国发〔〕33号 is for citation/document-number to tell.
  { pattern: /〔\s*〕(?!\d)|《\s*》|“\s*”|（）|【\s*】/g, inTitles: true },
  // 【待补充】, （此处填写主要数据）.
  { pattern: /【(?:待|此处|请|填写|需[填补])[^【】]{0,30}】/g },
  {
    pattern:
      /[（(［[](?:此处|在此|请(?:填写|补充|替换|输入)|填写(?!说明|要求|须知|规范))[^（）()［］[\]]{0,30}[）)］\]]/g,
  },
  { pattern: /[（(［[]待(?:补充?|填写?|核实?|定|完善|确认)[）)］\]]/g },
  { pattern: /此处(?:填写|插入|补充|输入)|(?:点击|单击)(?:此处|这里)(?:输入|添加|填写)|请在此处?(?:填写|输入|插入)/g },
  { pattern: /(?<=^|[：:])待(?:补充|填写|完善|核实|定)(?=[。.]?$)/g },
  { pattern: /\b(?:TODO|FIXME|TBD)\b|[Ll]orem ipsum/g },
  { pattern: /@(?:organ|year|nextYear)@/g },
]

/** Each of them has one of these, and nearly no text has: looked for first, they save to look for each of them. */
export const SIGN =
  /[×✕╳xXＸｘ*＊_＿【〔@]|《\s*》|“\s*”|（）|此处|在此|点击|单击|[（(［[](?:请|填写|待)|待(?:补充|填写|完善|核实|定)|TODO|FIXME|TBD|orem ipsum/

/** Examples of our starters' manifests, as they stand behind a key whose `#` was taken away. */
export const STARTER_VALUE = /^(?:与默认标题不同时才写|主送机关[一二]?|抄送机关)$/
