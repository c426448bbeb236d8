import { expect, test } from 'vitest'
import { resolveInProject } from '../../src/build/project-path.ts'

test.each([
  ['assets/a.png', '', 'assets/a.png'],
  ['../assets/a.png', 'sections/10.md', 'assets/a.png'],
  ['a.png', 'sections/10/01.md', 'sections/10/a.png'],
  ['.\\图\\a.png', '', '图/a.png'],
  ['../../a.png', 'sections/10.md', 'outside'],
  ['sections/../../a.png', '', 'outside'],
  ['/etc/passwd', '', 'outside'],
  ['C:\\a.png', '', 'outside'],
])('%s from %j', (address, from, path) => {
  expect(resolveInProject(address, from)).toBe(path)
})
