// Fixed formulations that every report repeats: that they stand in two places, or stood in last year's report, says nothing
// (spec/proofreading.md, section 6). They are taken out before the length of a sentence is judged.

const FORMULAS = [
  '(?:高举中国特色社会主义伟大旗帜|坚持)?以?习近平新时代中国特色社会主义思想为?(?:指导|指引)?',
  '(?:全面|深入)?(?:学习|宣传){0,2}贯彻(?:落实)?(?:党的)?(?:十九大|二十大|二十届)[^，。；]{0,24}?精神',
  '(?:深入)?(?:学习|宣传|践行){0,3}(?:贯彻)?(?:落实)?习近平法治思想',
  '(?:深刻(?:领悟|认识))?两个确立的?(?:决定性意义)?',
  '增强四个意识坚定四个自信做到两个维护',
  '(?:党政)?主要负责人(?:切实)?履行推进法治建设第一责任人职责',
  '职能科学权责法定执法严明公开公正智能高效廉洁诚信人民满意的?法治政府',
  '在[省市县区州镇乡]委[^，。；]{0,16}的?(?:坚强|正确)?领导下',
].join('|')

const PATTERN = new RegExp(FORMULAS, 'g')

/** How many characters of a sentence in the form of {@link comparable} are its own. */
export function weightOf(key: string): number {
  return key.replace(PATTERN, '').length
}
