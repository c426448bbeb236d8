// Words whose numerals belong to them and are Han ones, and how they look when typed with digits.
// GB/T 15835-2011 4.2.3 (已定型的含汉字数字的词语) asks for Han numerals; it names 一律, 一方面 and 星期五 among its examples.

const WORDS = [
  // its own examples, and words of every day
  '星期一 星期二 星期三 星期四 星期五 星期六 一律 一系列 一揽子 一把手 一刀切 一盘棋 一体化 一站式 一视同仁 一如既往 一以贯之 二维码 二手房',
  // names of the register: policies, offices and ways of work
  '第一书记 第一责任人 第一时间 一岗双责 一票否决 一网通办 一窗受理 一窗通办 一网统管 三重一大 三会一课 三支一扶 四不两直 四议两公开 双随机、一公开 双随机一公开 行政执法三项制度',
  '三农工作 三农问题 “三农” “三公”经费 三公经费 五保户 二十四节气 一村一法律顾问 一带一路 五四运动 五一劳动节',
  // fixed formulations
  '“三个代表” 四个意识 四个自信 两个维护 两个确立 “五位一体” 五位一体 “四个全面” 四个全面 中央八项规定 “四风”',
  // congresses of the Party, as its own documents name them (二十大, 二十届三中全会)
  '党的十八大 党的十九大 党的二十大 十八大精神 十九大精神 二十大精神 二十大报告',
]
  .join(' ')
  .split(' ')

const VALUES: Readonly<Record<string, string>> = {
  一: '1',
  二: '2',
  两: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  八: '8',
  十: '10',
  十八: '18',
  十九: '19',
  二十: '20',
  二十四: '24',
}
const RUN = /二?十[一四八九]?|[一二两三四五六八]/g

/** By how they are mistyped: all of a word's numerals, or one of them. */
export const FIXED_WORDS: ReadonlyMap<string, string> = new Map(
  WORDS.flatMap((word) => mistyped(word).map((typed): [string, string] => [typed, word])),
)

function mistyped(word: string): readonly string[] {
  const runs = [...word.matchAll(RUN)]
  const digits = (run: string) => VALUES[run] ?? run
  const single = runs.map(({ 0: run, index }) => word.slice(0, index) + digits(run) + word.slice(index + run.length))
  return [word.replace(RUN, digits), ...single]
}
