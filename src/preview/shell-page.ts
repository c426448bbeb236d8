// The page around the report's page: a toolbar, the findings, and a frame. Its texts are our own and stand here; what
// the report brings reaches the browser as JSON, and never becomes markup.

import type { Message } from '../diagnostics/diagnostic.ts'
import type { Language } from '../diagnostics/finding-words.ts'

const TEXTS = {
  title: { zh: '报告预览', en: 'Report preview' },
  view: { zh: '查看方式', en: 'View' },
  web: { zh: '网页', en: 'Web' },
  paper: { zh: '纸面', en: 'Paper' },
  actual: { zh: '实际大小', en: 'Actual size' },
  findings: { zh: '检查结果', en: 'Findings' },
  page: { zh: '报告页面', en: 'The report’s page' },
  show: { zh: '看原文处', en: 'Show in the page' },
  none: { zh: '没有发现问题', en: 'No findings' },
  sheets: { zh: '共 # 页', en: '# pages' },
  lost: {
    zh: '预览程序已经停止。要继续预览，请重新运行 report preview。',
    en: 'The preview has stopped. Run report preview again to go on.',
  },
  loading: { zh: '正在编排……', en: 'Building …' },
} as const satisfies Readonly<Record<string, Message>>

export function shellPage(language: Language): string {
  const t = (name: keyof typeof TEXTS) => TEXTS[name][language]
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}" data-show="${t('show')}" data-none="${t('none')}" data-sheets="${t('sheets')}" data-lost="${t('lost')}" data-title="${t('title')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${t('title')}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/preview.css">
<script src="/preview.js" defer></script>
</head>
<body>
<header>
<h1>${t('title')}</h1>
<p id="status" role="status">${t('loading')}</p>
<p id="sheets" hidden></p>
<div class="tools">
<button type="button" id="actual" aria-pressed="false" hidden>${t('actual')}</button>
<div role="group" aria-label="${t('view')}" class="views">
<button type="button" id="web" aria-pressed="true">${t('web')}</button>
<button type="button" id="paper" aria-pressed="false">${t('paper')}</button>
</div>
<button type="button" id="toggle" aria-expanded="false" aria-controls="findings">${t('findings')} <span id="count">0</span></button>
</div>
</header>
<div id="notice" role="alert" hidden></div>
<div class="work">
<main aria-label="${t('page')}" id="stage" data-title="${t('page')}"></main>
<aside id="findings" aria-label="${t('findings')}" tabindex="-1" hidden></aside>
</div>
</body>
</html>
`
}
