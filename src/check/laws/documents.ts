// Party rules, plans, rules of ministries and the newest regulations that reports cite, each with where it was read.

import type { Law } from './law.ts'

export interface SourcedLaw extends Law {
  readonly source: string
}

export const documents: readonly SourcedLaw[] = [
  {
    name: '信访工作条例',
    issued: '2022-02-25',
    inForce: '2022-05-01',
    revised: [],
    source: 'github.com/LawRefBook/Laws@2f4c5c2 行政法规/信访工作条例(2022-02-25).md',
  },
  {
    name: '党政机关公文处理工作条例',
    issued: '2012',
    inForce: '2012-07-01',
    revised: [],
    source: 'github.com/YidongQIN/GBT9704@087c266 auth_doc.tex, art. 42',
  },
  {
    name: '行政执法监督条例',
    issued: '2025-12-17',
    inForce: '2026-02-01',
    revised: [],
    number: '国务院令第825号',
    source: 'http://www.moqicareer.com/zckd/xzfg/3923.html (text); Xinhua, 2025-12-23',
  },
  {
    name: '公平竞争审查条例实施办法',
    issued: '2025-02-28',
    inForce: '2025-04-20',
    revised: [],
    number: '国家市场监督管理总局令第99号',
    source: 'http://dongshibiao.com/listing/lawsshow_pi.php?id=15812; https://dzb.zzrbnews.com/news/75992',
  },
  {
    name: '法治政府建设与责任落实督察工作规定',
    issued: '2019',
    inForce: '2019-04-15',
    revised: [],
    number: '厅字〔2019〕28号',
    source: 'http://m.zgkjsz.com/page/2019/0524/5143930.shtml; number: 陕西省《法治政府建设年度报告工作指引》',
  },
  {
    name: '党政主要负责人履行推进法治建设第一责任人职责规定',
    issued: '2016',
    revised: [],
    source: 'http://fissico.com/html/xw/dzyw/27116.html (四川日报, 2016-12-15, whole text)',
  },
  {
    name: '全面推进依法行政实施纲要',
    issued: '2004',
    revised: [],
    source: 'https://3g.china.com/act/news/945/20160111/21114601.html',
  },
  {
    name: '法治政府建设实施纲要（2015—2020年）',
    issued: '2015-12',
    revised: [],
    source: 'https://fx361.cc/page/2016/0416/21599258.shtml; https://3g.china.com/act/news/945/20160111/21114601.html',
  },
  {
    name: '法治政府建设实施纲要（2021—2025年）',
    issued: '2021-08',
    revised: [],
    number: '中发〔2021〕33号',
    source: 'http://zqb.cyol.com/html/2021-08/12/nw.D110000zgqnb_20210812_3-01.htm; number: as for 督察工作规定',
  },
  {
    name: '法治中国建设规划（2020—2025年）',
    issued: '2021-01',
    revised: [],
    source: 'https://szb.rmdbw.cn/content/202201/01/content_2495.html',
  },
  {
    name: '法治社会建设实施纲要（2020—2025年）',
    revised: [],
    source: 'its name in a list of 学习强国 quoted in a public script; no day was found',
  },
  {
    name: '关于开展法治宣传教育的第八个五年规划（2021—2025年）',
    revised: [],
    source: 'https://dzb.zzrbnews.com/news/9001.html (Xinhua; undated)',
  },
  {
    name: '提升行政执法质量三年行动计划（2023—2025年）',
    issued: '2023-08-09',
    revised: [],
    number: '国办发〔2023〕27号',
    source:
      'https://1wenmi.com/docdown/957072.html; http://wenshui.gov.cn/xxgk/zfxxgkml/zcjd/202404/t20240430_1861788.html',
  },
  {
    name: '关于加强行政执法协调监督工作体系建设的意见',
    issued: '2024-02',
    revised: [],
    source: '南方周末, 2024-12-02, at https://news.hot166.com',
  },
  {
    name: '政府信息公开信息处理费管理办法',
    issued: '2020',
    revised: [],
    number: '国办函〔2020〕109号',
    source: 'quoted with its number in reports of 2021 and later (重庆)',
  },
  {
    name: '公平竞争审查制度实施细则',
    issued: '2017',
    revised: [],
    source: 'http://m.zgkjsz.com/page/2021/1122/11400007.shtml',
  },
]
