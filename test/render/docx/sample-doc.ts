// A Doc that has every element, every block and every kind of inline, and the assets it needs.

import { deflateSync } from 'node:zlib'
import type { Block, Doc, Heading, Inline, Level, Paragraph } from '../../../src/model/doc.ts'
import type { Asset } from '../../../src/source/source.ts'

export const text = (value: string): Inline => ({ kind: 'text', text: value })

export const paragraph = (...content: readonly Inline[]): Paragraph => ({ kind: 'paragraph', content })

export const heading = (level: Level, number: string, title: string): Heading => ({
  kind: 'heading',
  level,
  number,
  content: [text(title)],
  id: `${level}-${number}`,
})

/** A document of nothing but a title and these blocks. */
export function docOf(body: readonly Block[], changes: Partial<Doc> = {}): Doc {
  return {
    title: [text('法治政府建设工作报告')],
    addressees: [],
    body,
    attachmentNote: [],
    attachments: [],
    footnotes: [],
    properties: { organ: '苍溪县乡村振兴局', language: 'zh-CN' },
    ...changes,
  }
}

/** A grey PNG of so many pixels; real enough for every reader. */
export function png(width: number, height: number): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 0, 0, 0, 0], 8)
  const rows = Buffer.alloc((width + 1) * height, 0x90)
  for (let row = 0; row < height; row++) rows[row * (width + 1)] = 0
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}

export const sampleAssets: ReadonlyMap<string, Asset> = new Map(
  [
    { path: 'assets/现场.png', bytes: png(1200, 600) },
    { path: 'assets/小图.png', bytes: png(96, 48) },
  ].map((asset) => [asset.path, asset]),
)

const figure = (asset: string, width: number, height: number, number: string, caption: string): Block => ({
  kind: 'figure',
  id: `figure-${number}-${caption}`,
  image: { asset, type: 'png', width, height },
  alt: `照片 "${asset}" <1>`,
  number,
  caption: caption === '' ? [] : [text(caption)],
})

const body: readonly Block[] = [
  paragraph(text('2023年，坚持“法治政府”建设——阿不都·热合曼同志说：“好”……'), { kind: 'footnote-ref', key: 'a' }),
  heading(1, '一、', '工作举措和成效'),
  heading(2, '（一）', '组织领导'),
  heading(3, '1.', '制度建设'),
  heading(4, '（1）', '清单管理'),
  {
    kind: 'paragraph',
    lead: heading(2, '（二）', '加强学习。'),
    content: [
      { kind: 'ordinal', text: '一是' },
      { kind: 'strong', content: [text('加粗'), { kind: 'emphasis', content: [text('又强调')] }] },
      { kind: 'emphasis', content: [text('强调'), { kind: 'strong', content: [text('再加粗')] }] },
      {
        kind: 'link',
        href: 'https://www.gov.cn/政策?a=1&b=2',
        content: [text('链接'), { kind: 'strong', content: [text('粗')] }],
      },
      { kind: 'line-break' },
      { kind: 'footnote-ref', key: 'b' },
      { kind: 'footnote-ref', key: 'a' },
      text('John’s  report\t制表'),
    ],
  },
  {
    kind: 'table',
    id: 't-1',
    number: '表1',
    caption: [text('经费“情况”')],
    unit: '万元',
    notes: [[text('含上年结转。')]],
    orientation: 'portrait',
    columns: ['left', 'center', 'right'],
    head: [[{ content: [text('序号')] }, { content: [text('项目')] }, { content: [text('金额（万元）')] }]],
    rows: [
      [{ content: [text('1')] }, { content: [text('行政执法培训')] }, { content: [text('12.50')] }],
      [{ content: [] }, { content: [{ kind: 'footnote-ref', key: 'b' }] }, { content: [text('300')] }],
    ],
  },
  figure('assets/现场.png', 1200, 600, '图1', '培训现场'),
  figure('assets/小图.png', 96, 48, '', ''),
  figure('assets/现场.png', 1200, 600, '图2', '同一张'),
]

export const sampleDoc: Doc = docOf(body, {
  masthead: { documentNumber: '苍乡振发〔2023〕5号', signers: ['张三', '李四光', '王五'] },
  title: [text('苍溪县乡村振兴局'), { kind: 'line-break' }, text('2023年度法治政府建设工作报告')],
  addressees: ['县委', '县人民政府'],
  attachmentNote: ['重点工作完成情况表', '制度清单'],
  signature: { organs: ['苍溪县乡村振兴局'], date: { year: 2023, month: 12, day: 21 } },
  note: '此件公开发布',
  attachments: [
    { label: '附件1', title: [text('重点工作完成情况表')], body: [paragraph(text('附件正文。'))] },
    { label: '附件2', title: [text('制度清单')], body: [{ ...heading(1, '一、', '清单'), id: 'a2-1' }] },
  ],
  imprint: { copies: ['县委办公室', '县司法局'] },
  footnotes: [
    {
      key: 'a',
      number: 1,
      content: [[text('脚注一“甲”。')], [text('第二段，见'), { kind: 'footnote-ref', key: 'b' }]],
    },
    { key: 'b', number: 2, content: [[{ kind: 'link', href: 'https://www.sc.gov.cn/', content: [text('脚注二')] }]] },
  ],
})
