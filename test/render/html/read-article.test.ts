// Finished markup → the text read back out of it.

import { expect, test } from 'vitest'
import { readArticle } from '../../../src/render/html/read-article.ts'

test.each([
  ['paragraphs', '<p>甲</p>\n<p class="note">乙</p>\n', ['甲', '乙']],
  ['inline elements', '<p>甲<strong>乙<em>丙</em></strong><time datetime="2023-12-01">丁</time></p>\n', ['甲乙丙丁']],
  ['a line break', '<h1>甲<br>乙</h1>\n', ['甲\n乙']],
  ['a run-in heading', '<div class="run-in"><h3 id="a">甲。</h3><p>乙</p>\n</div>\n', ['甲。乙']],
  ['references', '<p>&#x3C;p>&#x26;amp;&#x1F600;</p>\n', ['<p>&amp;😀']],
  [
    'a `>` inside an attribute',
    '<figure>\n<img alt="a>b</p>\n" src="">\n<figcaption>图1</figcaption>\n</figure>\n',
    ['图1'],
  ],
  ['generated text', '<p>甲<sup><a href="#a" data-generated="">1</a></sup>乙</p>\n', ['甲乙']],
  ['a mark imitated by an address', '<p><a href="http://a/ data-generated=">甲</a></p>\n', ['甲']],
  ['cells', '<tr>\n<th>甲</th>\n<td>乙</td>\n</tr>\n', ['甲', '乙']],
])('reads %s', (_, article, expected) => {
  const page = `<title>头</title>\n<style>p { }</style>\n<main>\n<article class="a>b">\n${article}</article>\n</main>\n`
  expect(readArticle(page)).toEqual(expected)
})

test('reads what the printer lost as lost', () => {
  expect(readArticle('<article>\n<p>甲</p>\n</article>')).not.toEqual(readArticle('<article>\n<p>甲乙</p>\n</article>'))
})

test('ends on broken markup', () => {
  expect(readArticle('<article>\n<p title="甲</article>')).toEqual([])
})
