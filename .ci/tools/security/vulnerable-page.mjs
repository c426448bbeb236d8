// A payload → pages that a careless program would write: no escaping, no policy. The trap must spring on them, or its
// silence about our pages would mean nothing.

export function vulnerablePages(text) {
  const link = /\]\(<?(.*?)>?(?: ["'].*)?\)$|\]: <?(.*?)>?$/s.exec(text)
  const address = link?.[1] ?? link?.[2] ?? text.replace(/^<(.*)>$/s, '$1')
  return [
    page(`<a href="${address}">甲</a><div>${text}</div>`),
    page(
      [
        `<a href="${text}">甲</a><b title="${text}">乙</b><b title='${text}'>乙</b><i x=${text}>乙</i>`,
        `<p style="color:${text}">丙</p><style>p { font-family: "${text}"; color: ${text} } ${text}</style>`,
      ].join(''),
    ),
  ]
}

function page(body) {
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>甲</title><body>${body}</body></html>`
}

/** The same pages with the policy of ours. */
export function underPolicy(pages, policy) {
  return pages.map((html) => html.replace('<meta charset="utf-8">', (meta) => meta + policy))
}
