// The instruments that this report rests on, each named once. Articles are given only where a source shows their text
// (spec: 条例 第四十九条, 第五十条, 第二十条 by its numbered items).

export const REGULATION = '《中华人民共和国政府信息公开条例》（2019年修订）'
/** In force since 2021; in place of the trial format of 国办公开办函〔2019〕60号. */
export const FORMAT = '《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）'
export const CONTENTS = `${REGULATION}第五十条；${FORMAT}`
export const DEADLINES = `${REGULATION}第四十九条：县级以上人民政府部门1月31日前，县级以上地方人民政府3月31日前`
export const PRACTICE = '实务'
