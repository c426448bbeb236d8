// The instruments that this report rests on, each named once. Article numbers are given only where a source shows
// the text (spec: 第二十四条 on publication).

/** 中共中央办公厅、国务院办公厅, in force since 2019-04-15. */
export const SUPERVISION = '《法治政府建设与责任落实督察工作规定》（厅字〔2019〕28号）'
export const CONTENTS = `${SUPERVISION}：年度报告应当包括的内容`
export const PUBLICATION = `${SUPERVISION}第二十四条：每年4月1日前公开`
export const SUBMISSION = `${SUPERVISION}：每年3月1日前报送`
export const PRACTICE = '实务'
