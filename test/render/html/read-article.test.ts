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
  expect(readArticle(page).paragraphs).toEqual(expected)
})

test('reads what the printer lost as lost', () => {
  expect(readArticle('<article>\n<p>甲</p>\n</article>')).not.toEqual(readArticle('<article>\n<p>甲乙</p>\n</article>'))
})

test('finds the article behind values that hold its name', () => {
  const head = '<meta name="a" content="\n<article>\n<p>头</p>\n">\n<meta content="<article">\n'
  expect(readArticle(`${head}<main>\n<article>\n<p>甲</p>\n</article>\n</main>\n`).paragraphs).toEqual(['甲'])
})

test('ends on broken markup', () => {
  expect(readArticle('<article>\n<p title="甲</article>').paragraphs).toEqual([])
})

test('reads tables, images and footnotes by themselves', () => {
  const page = [
    '<article>',
    '<div class="table"><table>\n<thead>\n<tr>\n<th scope="col">甲</th>\n<th>乙</th>\n</tr>\n</thead>',
    '<tbody>\n<tr>\n<td>一</td>\n<td></td>\n</tr>\n</tbody>\n</table>\n</div>',
    '<figure>\n<img src="data:image/png;base64,AA==" alt="图">\n</figure>\n<img src="" alt="空">',
    '<section class="footnotes">\n<ol>\n<li id="a">\n<p>注一</p>\n<p>又一段</p>\n</li>\n<li>\n<p>注二</p>\n</li>\n</ol>\n</section>',
    '<footer><p>丙</p>\n</footer></article>',
  ].join('\n')
  const tables = [
    [
      ['甲', '乙'],
      ['一', ''],
    ],
  ]
  const paragraphs = ['甲', '乙', '一', '', '丙']
  expect(readArticle(page)).toEqual({ paragraphs, tables, images: 1, footnotes: ['注一又一段', '注二'] })
})
