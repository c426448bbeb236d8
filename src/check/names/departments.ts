// What short names of departments say that they are about. Two of them may differ in one character (民政 and 财政): an
// organ's name with one character changed is another organ where the word stands here. From general knowledge of the
// departments of counties and cities, former ones included; a word too many costs a finding, one too few gives a wrong one.

export const DEPARTMENTS: ReadonlySet<string> = new Set(
  `司法 财政 民政 教育 体育 林业 农业 水利 水务 税务 商务 统计 审计 公安 交通 交运 卫生 卫健 文化 文旅 文体 文广 档案 信访
   国资 医保 社保 气象 邮政 城管 城建 住建 住房 人社 人事 劳动 应急 环保 地税 国税 工商 质监 安监 食药 畜牧 牧业 粮食 盐业 盐务
   烟草 供电 电力 规划 国土 土地 房管 房产 园林 海洋 渔业 水产 农机 农垦 民宗 宗教 外事 侨务 机关 事务 科技 科学 工信 经信 经贸
   外贸 商业 工业 旅游 广电 物价 计生 编制 监察 民防 人防 消防 地震 水电 市政 建设 公路 铁路 航务 港航 海事 民航 林草 草原 绿化
   老龄 移民 扶贫 乡村 振兴 金融 招商 政务 数据 信息 公务 财务 能源 矿产 煤炭 测绘 地质 国安 安全 保密 机要 史志 方志 出版 版权
   新闻 文物 残联 供销 红十 团市 公积 市监 药监 行政 综治 城投 水文 港务 税收 稽查 执法 法制`.split(/\s+/),
)
