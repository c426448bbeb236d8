// Where a formulation is written so. Addresses are those of the copies that were read, on 2026-11-25.

/** Amended 2022-10-22. https://larryfinkelman.com/info/1118/3946.html, http://m.spwnfw.com/page134?article_id=1076 */
export const PARTY_CONSTITUTION = '《中国共产党章程》总纲'
/** 中发〔2021〕33号. http://zqb.cyol.com/html/2021-08/12/nw.D110000zgqnb_20210812_3-01.htm */
export const OUTLINE_2021 = '《法治政府建设实施纲要（2021—2025年）》'
/** http://jxxfw.com/periodical/e316b83170ab221252266e021fd4fa46.html */
export const OUTLINE_2015 = '《法治政府建设实施纲要（2015—2020年）》'
/** https://www.beijing.gov.cn/zhengce/zhengcefagui/201905/t20190522_61817.html */
export const THREE_SYSTEMS = '国办发〔2018〕118号'
/** Its text as it came out. Spec section 6: “五位一体”总体布局, “四个全面”战略布局, 新发展理念. */
export const SITE_GUIDE = '国办发〔2017〕47号'
/** 《中央宣传部、司法部关于开展法治宣传教育的第八个五年规划》 and the reports of those years, all of which write “八五”. */
export const LEGAL_EDUCATION = '“八五”普法规划和各地年度报告的写法'
/** 新华社《新闻报道中的禁用词和慎用词》, at second hand: https://www.nownews.com/news/6790338, http://www.2263.com.cn/article/834.html */
export const PRESS = '新华社《新闻报道中的禁用词和慎用词》（据转载）'
/**
 * Published documents of governments: 金昌 2025 (yongchang.gov.cn art_4ac8ce0009be4a7a991a7121d36457ca), 成都 2022
 * (ceirp.cn 8726), 包头 2024 (baotou.gov.cn 267413), 镇巴县政府工作规则 2024.
 */
export const DOCUMENTS = '近年中央和各地文件的写法'
/** Known, not looked up: never more than an info. */
export const USAGE = '通行写法'
