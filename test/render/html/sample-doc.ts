// A Doc with every node kind and every element of the paper, and the image that it shows.

import type { Doc, Inline } from '../../../src/model/doc.ts'
import type { Asset } from '../../../src/source/source.ts'

export function text(value: string): Inline[] {
  return [{ kind: 'text', text: value }]
}

// A grey picture of 2 × 1 pixels.
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAAAAADRSSBWAAAADElEQVQI12NoaGAAAAMEAYG4+WNKAAAAAElFTkSuQmCC'

export const sampleAssets: ReadonlyMap<string, Asset> = new Map([
  ['assets/图.png', { path: 'assets/图.png', bytes: Uint8Array.from(Buffer.from(PNG, 'base64')) }],
])

const image = { asset: 'assets/图.png', type: 'png', width: 2, height: 1 } as const

export const emptyDoc: Doc = {
  title: text('报告'),
  addressees: [],
  body: [],
  attachmentNote: [],
  attachments: [],
  footnotes: [],
  properties: { organ: '苍溪县乡村振兴局', language: 'zh-CN' },
}

export const sampleDoc: Doc = {
  ...emptyDoc,
  masthead: { documentNumber: '苍乡振发〔2023〕5号', signers: ['张三', '李四'] },
  title: [
    { kind: 'text', text: '苍溪县乡村振兴局' },
    { kind: 'line-break' },
    { kind: 'text', text: '2023年度法治政府建设工作报告' },
  ],
  addressees: ['中共苍溪县委员会', '苍溪县人民政府'],
  body: [
    { kind: 'paragraph', content: text('2023年度，我局坚持“依法行政”——现就有关工作报告如下。') },
    { kind: 'heading', level: 1, number: '一、', content: text('主要举措和成效'), id: 's1' },
    {
      kind: 'paragraph',
      lead: { kind: 'heading', level: 2, number: '（一）', content: text('加强组织领导，健全工作机制。'), id: 's1-1' },
      content: [
        { kind: 'text', text: '形成' },
        {
          kind: 'strong',
          content: [
            { kind: 'text', text: '齐抓共管' },
            { kind: 'emphasis', content: text('的') },
          ],
        },
        { kind: 'text', text: '格局' },
        { kind: 'footnote-ref', key: 'a' },
        { kind: 'text', text: '。' },
        { kind: 'ordinal', text: '一是' },
        { kind: 'text', text: '对照' },
        { kind: 'link', href: 'https://example.gov.cn/a?b=1&c="2"', content: text('《实施方案》') },
        { kind: 'footnote-ref', key: 'a' },
        { kind: 'text', text: '；第二行' },
        { kind: 'line-break' },
        { kind: 'text', text: '完。' },
      ],
    },
    { kind: 'heading', level: 3, number: '1.', content: text('细化分工'), id: 's1-1-1' },
    { kind: 'heading', level: 4, number: '（1）', content: text('压实责任'), id: 's1-1-1-1' },
    { kind: 'paragraph', content: [{ kind: 'ordinal', text: '——' }, ...text('做到底数清、情况明。')] },
    {
      kind: 'paragraph',
      content: text('<b>不是标记</b> &amp; <!-- 注 --> <script>alert("1")</script> </article> </style> ]]>'),
    },
    {
      kind: 'table',
      id: 't-1',
      number: '表1',
      caption: text('办理情况'),
      unit: '万元',
      notes: [text('含上年结转。')],
      orientation: 'portrait',
      columns: ['left', 'center', 'right'],
      head: [[{ content: text('来源') }, { content: text('类别') }, { content: text('件数') }]],
      rows: [
        [{ content: text('12345热线') }, { content: text('线索') }, { content: text('1') }],
        [
          { content: text('问政四川') },
          { content: text('咨询') },
          {
            content: [
              { kind: 'text', text: '12' },
              { kind: 'footnote-ref', key: 'b' },
            ],
          },
        ],
      ],
    },
    { kind: 'figure', id: 'figure-1', image, alt: '“宣传”现场 > 1', number: '图1', caption: text('宣传现场') },
    { kind: 'figure', id: 'figure-2', image, alt: '', number: '图2', caption: [] },
  ],
  attachmentNote: ['网络舆情办理情况表', '普法宣传活动一览'],
  signature: { organs: ['苍溪县乡村振兴局'], date: { year: 2023, month: 12, day: 1 } },
  note: '此件公开发布',
  attachments: [
    {
      label: '附件1',
      title: text('网络舆情办理情况表'),
      body: [
        { kind: 'heading', level: 1, number: '一、', content: text('总体情况'), id: 'a1-s1' },
        { kind: 'heading', level: 2, number: '（一）', content: text('办理'), id: 'a1-s1-1' },
        { kind: 'heading', level: 3, number: '1.', content: text('热线'), id: 'a1-s1-1-1' },
        { kind: 'heading', level: 4, number: '（1）', content: text('线索'), id: 'a1-s1-1-1-1' },
        { kind: 'paragraph', content: text('附件正文。') },
      ],
    },
    { label: '附件2', title: text('普法宣传活动一览'), body: [{ kind: 'paragraph', content: text('另一附件。') }] },
  ],
  imprint: { copies: ['县人大常委会', '县委依法治县办'] },
  footnotes: [
    { key: 'a', number: 1, content: [text('见《条例》第三条。'), text('第二段。')] },
    { key: 'b', number: 2, content: [[...text('含重复件，'), { kind: 'footnote-ref', key: 'a' }, ...text('同注。')]] },
  ],
}
