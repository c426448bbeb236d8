// Every place of a project that takes text from outside. A place is a line of the manifest or of the profile's file, or a
// file of its own (one of data/ with a section that uses it), so that a finding tells by its path and line which place was refused. A new field of the manifest is
// one more `value` (a text) or `list`.

const manifest = (id, write) => ({ id: `manifest ${id}`, manifest: write })
const value = (id, key) => manifest(id, (text) => [key, text])
const list = (id, key) => manifest(id, (text) => [key, [`甲${text}`, text, `${text}乙`]])
const profile = (id, write) => ({ id: `profile ${id}`, profile: write })
const markdown = (id, write) => ({ id: `markdown ${id}`, extension: 'md', section: write })
const yaml = (id, write) => ({ id: `yaml ${id}`, extension: 'yaml', section: (text) => JSON.stringify(write(text)) })
const content = (id, write) => yaml(id, (text) => ({ 标题: '甲', 内容: [write(text)] }))

// A file of data/ with the group `key`, and a section that uses it.
const data = (id, write, section) => ({
  id: `data ${id}`,
  extension: 'md',
  data: (text, key) => ['yaml', JSON.stringify({ [key]: write(text) })],
  section,
})
const csv = (id, lines, section) => ({
  id: `csv ${id}`,
  extension: 'md',
  data: (text) => ['csv', lines.map((cells) => `${cells(csvCell(text)).join()}\n`).join('')],
  section,
})
const csvCell = (text) => `"${text.replaceAll('"', '""')}"`
const dataTable = (key, attributes = '') => `::数据表[题]{数据=${key} ${attributes}}`
const withTable = (attributes) => (text, key) => dataTable(key, attributes?.(text))

const figure = '![甲](assets/a.png "图")'
const table = (attributes, cell = '甲', caption = '表') =>
  `:::表格[${caption}]{${attributes}}\n| ${cell} | 乙 |\n| --- | --- |\n| ${cell} | 1 |\n:::`

const places = [
  value('organ', '单位'),
  value('title', '标题'),
  value('document number', '发文字号'),
  value('note', '附注'),
  value('printing organ', '印发机关'),
  value('secrecy period', '保密期限'),
  value('copy number', '份号'),
  value('date', '成文日期'),
  list('signers', '签发人'),
  list('addressees', '主送'),
  list('copies', '抄送'),
  list('signature', '署名'),
  manifest('mark', (text) => ['发文机关标志', { 机关: [text, '甲'] }]),
  manifest('attachments', (text) => [
    '附件',
    [
      { 标题: text, 文件: 'attachments/1.md' },
      { 标题: `${text}乙` },
      { 标题: '丙', 文件: 'attachments/2.md', 单独装订: true },
    ],
  ]),
  manifest('publication', (text) => [
    '发布',
    {
      ...Object.fromEntries(
        ['网站名称', '网站域名', '栏目名称', '栏目描述', '栏目类别', '来源', '作者', '摘要'].map((key) => [key, text]),
      ),
      网站标识码: text,
      栏目关键词: [text],
      关键词: [text, '甲'],
      信息公开: Object.fromEntries(
        ['索引号', '主题分类', '组配分类', '发布机构', '有效性', '公开方式'].map((key) => [key, text]),
      ),
    },
  ]),
  manifest('publication address', (text) => ['发布', { 网址: `https://www.example.gov.cn/${text}` }]),
  manifest('section names', (text) => ['章节', { [text]: { 标题: text, 默认文字: text } }]),
  manifest('checks', (text) => ['检查', { [text]: { 级别: '关', 理由: text } }]),
  manifest('unknown key', (text) => [text, '甲']),
  profile('typeface', (text) => ['字体', { 仿宋: [text, `"${text}`], 小标宋: text, 楷体: `'${text}`, 黑体: text }]),
  profile('typeface of digits', (text) => ['字体', { 西文: text }]),
  profile('colour', (text) => ['标题', { 颜色: text }]),
  profile('size', (text) => ['正文', { 字号: text }]),
  profile('length', (text) => ['页面', { 天头: text }]),
  profile('choice', (text) => ['一级标题', { 对齐: text }]),
  profile('reason', (text) => ['主送', { 字号: { 值: 15, 理由: text } }]),
  markdown('paragraph', (text) => text),
  markdown('text in a paragraph', (text) => `文字${text}文字`),
  markdown('heading', (text) => `# 甲${text}\n\n文字`),
  markdown('lower headings', (text) => `# 甲\n\n## ${text}\n\n### ${text}\n\n#### ${text}\n\n文字`),
  markdown('front matter', (text) => `---\n标题: ${JSON.stringify(text)}\n---\n\n文字`),
  markdown('heading’s name', (text) => `# 甲 {#${text}}\n\n文字`),
  markdown('points and dashes', (text) => `1. ${text}\n2. 甲${text}\n\n- ${text}`),
  markdown('strong', (text) => `甲**${text}**乙*${text}*丙`),
  markdown('cells', (text) => `| ${text} | 乙 |\n| --- | --- |\n| ${text} | 甲${text} |`),
  markdown('caption of a table', (text) => table('单位=件', '甲', text)),
  markdown('unit', (text) => table(`单位="${text}"`)),
  markdown('name of a table', (text) => table(`标识="${text}b"`)),
  markdown('settings of a table', (text) => table(`列宽=${text} ${text}`)),
  markdown('notes of a table', (text) => `${table('单位=件').replace(/:::$/, '')}\n注：${text}\n:::`),
  markdown('footnote', (text) => `甲[^一]\n\n[^一]: ${text}`),
  markdown('key of a footnote', (text) => `甲[^${text}]\n\n[^${text}]: 注`),
  markdown('text of a link', (text) => `[${text}](https://example.cn/)`),
  markdown('target of a link', (text) => `[甲](${text})`),
  markdown('target in brackets', (text) => `[甲](<${text}>)`),
  markdown('rest of an address', (text) => `[甲](<https://example.cn/${text}>)`),
  markdown('title of a link', (text) => `[甲](https://example.cn/ "${text}")`),
  markdown('reference', (text) => `[甲][乙]\n\n[乙]: ${text}`),
  markdown('autolink', (text) => `<${text}>`),
  markdown('cross-reference', (text) => `[甲](#${text})`),
  markdown('alternative text', (text) => figure.replace('甲', () => text)),
  markdown('caption of a figure', (text) => figure.replace('图', () => text)),
  markdown('file of an image', (text) => `![甲](${text})`),
  markdown('name of a figure', (text) => `${figure}{#${text}c}`),
  markdown('width of a figure', (text) => `${figure}{width="${text}"}`),
  markdown('note of a figure', (text) => `${figure}{note="${text}"}`),
  markdown('caption and note of a chart', (text) => `::图表[${text}]{数据=丁 类型=柱形图 图注="${text}"}`),
  markdown('settings of a chart', (text) => `::图表{数据=${text} 类型=饼图 行="${text}" 标识="${text}f"}`),
  markdown('comment', (text) => `<!-- ${text} -->\n\n文字`),
  markdown('escaped text', (text) => text.replace(/[!-/:-@[-`{-~]/g, '\\$&')),
  yaml('title', (text) => ({ 标题: text, 内容: '甲' })),
  content('paragraph', (text) => text),
  content('heading', (text) => ({ 小标题: text, 内容: [text] })),
  content('points', (text) => ({ 要点: [text, `甲${text}`] })),
  content('cells', (text) => ({
    表格: { 表头: [text, '乙'], 各行: [[text, { 文字: text }]], 注: [text], 题: text, 单位: text },
  })),
  content('name of a table', (text) => ({ 表格: { 表头: ['甲'], 各行: [['乙']], 题: '丙', 标识: `${text}d` } })),
  content('figure', (text) => ({ 图片: { 文件: 'assets/a.png', 说明: text, 图题: text, 图注: text } })),
  content('figure’s name', (text) => ({ 图片: { 文件: 'assets/a.png', 说明: '甲', 标识: `${text}e` } })),
  content('figure’s width', (text) => ({ 图片: { 文件: 'assets/a.png', 说明: '甲', 宽度: text } })),
  content('figure’s file', (text) => ({ 图片: { 文件: text, 说明: '甲' } })),
  content('chart', (text) => ({ 图表: { 数据: '丁', 类型: '饼图', 图题: text, 图注: text } })),
  content('chart’s data', (text) => ({ 图表: { 数据: text, 类型: text, 行: [text] } })),
  {
    ...markdown('names and unit in a chart', () => '::图表[图]{数据=戊 类型=柱形图}'),
    data: (text) => ['yaml', `${JSON.stringify({ 戊: { 单位: text, [text]: 1, 乙: 2 } })}\n`],
  },
  content('unknown key', (text) => ({ [text]: text })),
  { id: 'yaml without quotes', extension: 'yaml', section: (text) => `标题: ${text}\n内容: 文字\n` },
  { id: 'yaml text without quotes', extension: 'yaml', section: (text) => `标题: 甲\n内容:\n  - ${text}\n` },
  data(
    'text',
    (text) => ({ 甲: text }),
    (_, key) => `甲{{ ${key}.甲 }}乙\n\n${dataTable(key)}`,
  ),
  data('names of rows', (text) => ({ [text]: 1, 乙: 2 }), withTable()),
  data('names of columns', (text) => ({ 甲: { [text]: 1, 乙: { [text]: 2 } } }), withTable()),
  data(
    'unit',
    (text) => ({ 单位: text, 甲: 1 }),
    (_, key) => `{{ ${key}.甲：带单位 }}\n\n${dataTable(key)}`,
  ),
  data('number with its unit', (text) => ({ 甲: `1${text}` }), withTable()),
  data(
    'note, source, aliases',
    (text) => ({
      说明: text,
      来源: text,
      甲: { 值: 1, 上年: 2, 说明: text, 来源: text, 又称: [text] },
    }),
    withTable(),
  ),
  data(
    'last year’s value',
    (text) => ({ 甲: { 值: text, 上年: text } }),
    (_, key) => `{{ 上年(${key}.甲) }}`,
  ),
  data('formula', (text) => ({ 甲: `=${text}` }), withTable()),
  data('assertion', (text) => ({ 甲: 1, 断言: { [text]: '甲 = 1', 乙: text } }), withTable()),
  data(
    'file',
    (text) => ({ 文件: text, 表头行: text }),
    () => '文字',
  ),
  csv('cells', [() => ['甲', '乙'], (cell) => ['一', cell], (cell) => ['二', cell]], withTable()),
  csv('heads', [(cell) => [cell, cell, '乙'], () => ['一', 1, 2]], withTable()),
  csv('names', [() => ['甲', '乙'], (cell) => [cell, 1], () => ['二', 2]], withTable()),
  data(
    'table’s corner',
    () => ({ 甲: 1 }),
    withTable((text) => `表角="${text}"`),
  ),
  data(
    'table’s sums',
    () => ({ 甲: 1 }),
    withTable((text) => `合计行="${text}" 合计列="${text}乙"`),
  ),
  data(
    'table’s head',
    () => ({ 甲: 1 }),
    withTable((text) => `列="${text}"`),
  ),
  data(
    'table’s note',
    () => ({ 甲: 1 }),
    withTable((text) => `注="${text}"`),
  ),
  data(
    'table’s rows',
    () => ({ 甲: 1 }),
    withTable((text) => `行="${text}"`),
  ),
  data(
    'table’s caption',
    () => ({ 甲: 1 }),
    (text, key) => dataTable(key).replace('题', () => text),
  ),
  markdown('table’s data', (text) => `::数据表{数据="${text}"}`),
  markdown('formula', (text) => `文字{{${text}}}文字`),
  data(
    'name in a formula',
    (text) => ({ [text]: 1 }),
    (text, key) => `{{ ${key}.“${text}” }}`,
  ),
  content('table of data', (text) => ({ 数据表: { 数据: text, 题: text } })),
  {
    ...data('table in YAML', () => ({ 甲: 1 })),
    extension: 'yaml',
    section: (text, key) =>
      JSON.stringify({
        标题: '甲',
        内容: [{ 数据表: { 数据: key, 题: text, 注: [text], 单位: text, 表角: text, 合计行: text, 合计列: text } }],
      }),
  },
  { id: 'file name', extension: 'md', section: () => '文字', name: (text) => `甲${text.replace(/[/\0]/g, '')}` },
  {
    id: 'image, its name and its place',
    extension: 'md',
    section: (text) => `![甲](<assets/${imageName(text)}.png>)`,
    asset: (text) => [`assets/${imageName(text)}.png`, 'png'],
  },
  {
    id: 'SVG file',
    kind: 'svg-files',
    extension: 'md',
    section: () => '![甲](assets/b.svg "图")',
    asset: (text) => ['assets/b.svg', text],
  },
  {
    id: 'SVG file around it',
    extension: 'md',
    section: () => '![甲](assets/c.svg "图")',
    asset: (text) => [
      'assets/c.svg',
      `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><desc>${text}</desc><path d="M0 0h9v9"/></svg>`,
    ],
  },
]

/** Whole files stand for files alone; every other payload goes everywhere else. */
export function placesOf({ kind }) {
  return places.filter((place) => (place.kind === 'svg-files') === (kind === 'svg-files'))
}

const imageName = (text) => text.replace(/[/\\<>\0\n\r]/g, '')
