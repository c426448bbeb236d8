// Words that are probably written wrong. No public list of official usage was found that has them: they follow the
// standard characters (《通用规范汉字表》) and the words of law, and are only pointed out.

import type { WordPair } from './word-pair.ts'

/** Of one sound or shape: another character than the word has. */
const CHARACTER = '通行写法（待核）'
/** The word is one, but laws use another here. */
const LAW = '法律用语（待核）'

const characters: readonly WordPair[] = [
  // 帐篷, 营帐, 蚊帐.
  { wrong: '帐', right: '账', source: CHARACTER, notAfter: '[蚊营帷军纱绛罗床]', notBefore: '[篷蓬幔房帘顶下前中]' },
  { wrong: '布署', right: '部署', source: CHARACTER, notBefore: '[名理]' },
  // 一部份额, 内部份数.
  { wrong: '部份', right: '部分', source: CHARACTER, notAfter: '[内外\\d]', notBefore: '额|量|数(?![据字])' },
  // 12月份内, 股份内部, 身份内容, 两份内容, 部份内容.
  {
    wrong: '份内',
    right: '分内',
    source: CHARACTER,
    notAfter: '[月年股省身成县市备部\\d一二三四五六七八九十百两几数多每这那该此各]',
  },
  { wrong: '按排', right: '安排', source: CHARACTER, notBefore: '[名序放班行列水污查量位号]' },
  { wrong: '签定', right: '签订', source: CHARACTER, notAfter: '[抽标会]' },
  { wrong: '幅射', right: '辐射', source: CHARACTER },
  { wrong: '竟标', right: '竞标', source: CHARACTER, notAfter: '[究毕]' },
  { wrong: '竟争', right: '竞争', source: CHARACTER, notAfter: '[究毕]' },
  { wrong: '凑和', right: '凑合', source: CHARACTER },
  { wrong: '严历', right: '严厉', source: CHARACTER, notBefore: '[史经来届年练程任]' },
  // 既使群众满意，又使企业满意.
  { wrong: '既使', right: '即使', source: CHARACTER, onlyBefore: '[^，。；又]{1,20}，[^，。；又]{0,6}也' },
  { wrong: '即然', right: '既然', source: CHARACTER, notAfter: '[当立随旋]', notBefore: '[后而]' },
  { wrong: '即要', right: '既要', source: CHARACTER, onlyBefore: '[^。；]{1,40}，(?:又|也|还|更)要' },
  { wrong: '气侯', right: '气候', source: CHARACTER },
  { wrong: '时侯', right: '时候', source: CHARACTER },
  { wrong: '等侯', right: '等候', source: CHARACTER },
  { wrong: '取保侯审', right: '取保候审', source: CHARACTER },
  { wrong: '松驰', right: '松弛', source: CHARACTER },
  { wrong: '复盖', right: '覆盖', source: CHARACTER, notAfter: '[批回答修恢]', notBefore: '[章印戳板房]' },
  { wrong: '防犯', right: '防范', source: CHARACTER, notBefore: '[罪]' },
  { wrong: '编篡', right: '编纂', source: CHARACTER },
  {
    wrong: '座落',
    right: '坐落',
    source: CHARACTER,
    notAfter: '[\\d一二三四五六七八九十两几数多整每这那]',
    notBefore: '[实地成]',
  },
  { wrong: '必须品', right: '必需品', source: CHARACTER, notBefore: '[种质牌类]' },
  { wrong: '必需坚持', right: '必须坚持', source: CHARACTER },
  { wrong: '必需严格', right: '必须严格', source: CHARACTER },
  { wrong: '必需加强', right: '必须加强', source: CHARACTER },
  { wrong: '必需做到', right: '必须做到', source: CHARACTER },
  { wrong: '必需遵守', right: '必须遵守', source: CHARACTER },
  { wrong: '再接再励', right: '再接再厉', source: CHARACTER },
  { wrong: '一如继往', right: '一如既往', source: CHARACTER },
  { wrong: '迫不急待', right: '迫不及待', source: CHARACTER },
  { wrong: '首届一指', right: '首屈一指', source: CHARACTER },
  { wrong: '按步就班', right: '按部就班', source: CHARACTER },
  { wrong: '融汇贯通', right: '融会贯通', source: CHARACTER },
  { wrong: '相辅相承', right: '相辅相成', source: CHARACTER },
  { wrong: '因地治宜', right: '因地制宜', source: CHARACTER },
  { wrong: '责无旁代', right: '责无旁贷', source: CHARACTER },
  { wrong: '举一返三', right: '举一反三', source: CHARACTER },
  { wrong: '再所难免', right: '在所难免', source: CHARACTER },
  { wrong: '安全渡汛', right: '安全度汛', source: CHARACTER },
  { wrong: '度过难关', right: '渡过难关', source: CHARACTER },
  { wrong: '招标启示', right: '招标启事', source: CHARACTER },
  { wrong: '招聘启示', right: '招聘启事', source: CHARACTER },
]

const DECISIONS = '(?:了)?(?:[^，。；、]{0,8})(?:处罚|许可|复议|强制|征收|不予受理|不予公开|答复|撤销)(?:的)?决定'

const legal: readonly WordPair[] = [
  { wrong: '撤消', right: '撤销', source: LAW },
  { wrong: '做出', right: '作出', source: LAW, onlyBefore: DECISIONS },
  { wrong: '检查院', right: '检察院', source: LAW, notBefore: '[内落墙舍区前后]' },
  { wrong: '检查官', right: '检察官', source: LAW },
  { wrong: '检查建议书', right: '检察建议书', source: LAW },
  { wrong: '公益诉讼检查', right: '公益诉讼检察', source: LAW },
  { wrong: '权利清单', right: '权力清单', source: LAW, notAfter: '[产物股债用专知权]' },
  { wrong: '行政权利', right: '行政权力', source: LAW },
  { wrong: '公权利', right: '公权力', source: LAW, notAfter: '[办]' },
  { wrong: '权利运行', right: '权力运行', source: LAW },
  { wrong: '民主权力', right: '民主权利', source: LAW },
  { wrong: '诉讼权力', right: '诉讼权利', source: LAW },
  { wrong: '法人代表', right: '法定代表人', source: LAW, notBefore: '[大团证]' },
  { wrong: '群众反应的', right: '群众反映的', source: LAW },
  { wrong: '企业反应的', right: '企业反映的', source: LAW },
]

export const possiblePairs: readonly WordPair[] = [...characters, ...legal]
