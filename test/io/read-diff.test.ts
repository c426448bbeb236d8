import { expect, test } from 'vitest'
import { readDiff } from '../../src/io/read-diff.ts'

const lines = (...text: string[]) => `${text.join('\n')}\n`

test.each([
  ['nothing', '', []],
  [
    'changed, added and removed lines',
    lines(
      'diff --git a/甲.md b/甲.md',
      'index 1..2 100644',
      '--- a/甲.md',
      '+++ b/甲.md',
      '@@ -1 +1 @@ x',
      '-a',
      '+b',
      '@@ -3,0 +4,2 @@',
      '+c',
      '+d',
      '@@ -9,2 +10,0 @@',
      '-e',
      '-f',
    ),
    [
      [
        '甲.md',
        [
          [1, 2],
          [4, 6],
        ],
      ],
    ],
  ],
  [
    'a new file',
    lines('diff --git a/a b b/a b', 'new file mode 100644', '--- /dev/null', '+++ b/a b\t', '@@ -0,0 +1 @@', '+a'),
    [['a b', 'whole']],
  ],
  [
    'a deleted file',
    lines('diff --git a/a b/a', 'deleted file mode 100644', '--- a/a', '+++ /dev/null', '@@ -1 +0,0 @@', '-a'),
    [],
  ],
  ['a renamed file', lines('diff --git a/a b/b', 'similarity index 100%', 'rename from a', 'rename to b'), [['b', []]]],
  ['a mode', lines('diff --git a/a b/a', 'old mode 100644', 'new mode 100755'), []],
  [
    'an image',
    lines('diff --git a/a.png b/a.png', 'index 1..2 100644', 'Binary files a/a.png and b/a.png differ'),
    [['a.png', 'whole']],
  ],
  [
    'a quoted name',
    lines(
      'diff --git "a/\\"a\\tb\\001" "b/\\"a\\tb\\001"',
      '--- "a/x"',
      '+++ "b/\\"a\\tb\\001"',
      '@@ -1 +1 @@',
      '-a',
      '+b',
    ),
    [['"a\tb\x01', [[1, 2]]]],
  ],
  [
    'text that looks like a head, behind ends of lines that git does not know',
    lines(
      'diff --git a/a b/a',
      '--- a/a',
      '+++ b/a',
      '@@ -1 +1,2 @@',
      '-x',
      '+y\rdiff --git a/b b/b\r@@ -1 +7 @@',
      '+++ b/c\u2028@@ -1 +8 @@',
    ),
    [['a', [[1, 3]]]],
  ],
])('%s', (_, diff, expected) => {
  expect(readDiff(diff)).toEqual(expected)
})
