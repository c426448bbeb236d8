import { spawnSync } from 'node:child_process'
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { type Files, fill, scratchFolder } from '../io/scratch-folder.ts'

/** An installed package with the real bin/ and a `dist/` of the test's own. */
async function installed(dist: Files): Promise<string> {
  const root = await scratchFolder({ 'package.json': '{ "type": "module" }' })
  await cp('bin', join(root, 'bin'), { recursive: true })
  await fill(root, dist)
  return root
}

const start = (root: string, ...argv: string[]) =>
  spawnSync(process.execPath, [join(root, 'bin/report.js'), ...argv], { encoding: 'utf8' })

test('an unbuilt clone says what to do', async () => {
  const { status, stdout, stderr } = start(await installed({}), 'build')
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toMatch(/请在它的文件夹里先运行 npm install 和 npm run build[\s\S]*npm run build/)
})

test('hands over the process and passes on the exit code', async () => {
  const root = await installed({
    'dist/package.json': '{ "type": "commonjs" }',
    'dist/run.js': `exports.run = async ({ argv, env, cwd, platform, stdin, stdout, stderr, packageRoot, currentYear, systemLocale }) => {
      const given = [argv, typeof env.PATH, cwd === process.cwd(), platform === process.platform, stdin === process.stdin,
        stderr === process.stderr, packageRoot.href, currentYear() > 2000, systemLocale().length > 1]
      stdout.write(JSON.stringify(given))
      return 70
    }`,
  })
  const { status, stdout } = start(root, 'a', '--b')
  expect(status).toBe(70)
  const home = pathToFileURL(`${root}/`).href
  expect(JSON.parse(stdout)).toEqual([['a', '--b'], 'string', true, true, true, true, home, true, true])
})
