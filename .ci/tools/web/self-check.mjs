// A page that is wrong in every way → whether each check says so: one that cannot fail would prove nothing.
import { judgeAxe } from './axe.mjs'
import { newPage } from './browser.mjs'
import { judgeKeyboard, judgeOutline, judgeSkipLink } from './keyboard.mjs'
import { judgeHeadings, judgeReach } from './structure.mjs'

const BROKEN = `<!doctype html><html><title>坏页</title><style>a { outline: none } nav { position: fixed; bottom: 0 }</style>
<nav class="outline"><a href="#_nowhere">无处</a></nav><main><h1>一</h1><h3 style="color: #ccc">淡色的标题</h3>
<div style="width: 2000px">宽</div><div style="overflow-x: auto; width: 9em" tabindex="-1"><p style="width: 99em">长</p></div>
<a href="#x" tabindex="-1">不可及</a></main></html>`

/** Each check with a word of what it must find on the page. */
const EXPECTED = [
  [async (page) => (await judgeAxe(page)).sentences, 'html-has-lang'],
  [async (page) => (await judgeAxe(page)).sentences, 'color-contrast'],
  [(page) => judgeReach(page, 1280), 'scrolls sideways'],
  [judgeHeadings, 'an h3'],
  [judgeKeyboard, 'focus on 无处 cannot be seen'],
  [judgeKeyboard, '2 places are out of'],
  [judgeSkipLink, 'not the skip link'],
  [async (page) => (await judgeOutline(page)).sentences, 'does not bring its heading into view'],
]

export async function selfCheck(browser) {
  const page = await newPage(browser)
  const address = `data:text/html;charset=utf-8,${encodeURIComponent(BROKEN)}`
  const problems = []
  for (const [judge, word] of EXPECTED) {
    await page.goto(address)
    const sentences = await judge(page)
    if (!sentences.some((sentence) => sentence.includes(word)))
      problems.push(`self-check: on a broken page no check says “${word}”, only ${JSON.stringify(sentences)}`)
  }
  await page.context().close()
  console.log(
    `self-check: ${EXPECTED.length - problems.length} of ${EXPECTED.length} faults of a broken page are found`,
  )
  return problems
}
