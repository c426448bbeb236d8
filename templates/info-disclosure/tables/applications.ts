// Table 3, 收到和处理政府信息公开申请情况: 25 rows by 7 columns. The corner's text is the sheet's own.

import { entry, head, type TableSpec } from './table-spec.ts'

/** The columns that add up to 总计. */
export const APPLICANTS = ['person', 'company', 'research', 'welfare', 'legal', 'other']

const refused = head('refused', '（三）不予公开', [
  entry('secret', '1.属于国家秘密'),
  entry('forbidden', '2.其他法律行政法规禁止公开', '法律法规禁止公开'),
  entry('stability', '3.危及“三安全一稳定”', '三安全一稳定'),
  entry('third-party', '4.保护第三方合法权益'),
  entry('internal', '5.属于三类内部事务信息', '内部事务信息'),
  entry('process', '6.属于四类过程性信息', '过程性信息'),
  entry('files', '7.属于行政执法案卷', '行政执法案卷'),
  entry('queries', '8.属于行政查询事项', '行政查询事项'),
])

const unavailable = head('unavailable', '（四）无法提供', [
  entry('not-held', '1.本机关不掌握相关政府信息', '不掌握相关信息', '不掌握相关政府信息'),
  entry('not-made', '2.没有现成信息需要另行制作', '没有现成信息'),
  entry('unclear', '3.补正后申请内容仍不明确', '补正后仍不明确'),
])

const declined = head('declined', '（五）不予处理', [
  entry('petition', '1.信访举报投诉类申请', '信访举报投诉'),
  entry('repeated', '2.重复申请'),
  entry('publication', '3.要求提供公开出版物', '公开出版物'),
  entry('excessive', '4.无正当理由大量反复申请', '大量反复申请'),
  entry('confirmation', '5.要求行政机关确认或重新出具已获取信息', '确认或重新出具'),
])

const otherwise = head('otherwise', '（六）其他处理', [
  entry(
    'not-completed',
    '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    '逾期不补正',
    '申请人无正当理由逾期不补正',
  ),
  entry(
    'not-paid',
    '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    '逾期未缴费',
    '申请人逾期未按收费通知要求缴纳费用',
  ),
  entry('rest', '3.其他'),
])

export const applications: TableSpec = {
  id: 'applications',
  name: '申请办理',
  aliases: ['收到和处理政府信息公开申请情况', '申请办理情况', '依申请公开'],
  role: 'applications',
  blocks: [
    {
      corner: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
      columnsHead: '申请人情况',
      columns: [
        entry('person', '自然人'),
        head('organisations', '法人或其他组织', [
          entry('company', '商业企业'),
          entry('research', '科研机构'),
          entry('welfare', '社会公益组织'),
          entry('legal', '法律服务机构'),
          entry('other', '其他'),
        ]),
        entry('total', '总计'),
      ],
      rows: [
        entry('new', '一、本年新收政府信息公开申请数量', '本年新收', '新收'),
        entry('carried', '二、上年结转政府信息公开申请数量', '上年结转'),
        head('results', '三、本年度办理结果', [
          entry('granted', '（一）予以公开'),
          entry('partly', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）', '部分公开'),
          refused,
          unavailable,
          declined,
          otherwise,
          entry('total', '（七）总计'),
        ]),
        entry('next', '四、结转下年度继续办理', '结转下年度'),
      ],
      unit: '件',
      kind: 'count',
    },
  ],
}
