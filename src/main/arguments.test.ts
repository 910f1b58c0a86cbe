import { expect, it } from 'vitest'
import { filesFrom } from './arguments'

it('finds the files among switches and the program’s own paths', () => {
  const argv = ['/opt/electron', '/home/app', '--no-sandbox', 'life.txt', '/tmp/other.txt', '-x', 'life.txt']
  expect(filesFrom(argv, '/work', ['/home/app'])).toEqual(['/work/life.txt', '/tmp/other.txt'])
  expect(filesFrom(['/opt/electron', '--flag', '--', '--odd name.txt'], '/work', [])).toEqual(['/work/--odd name.txt'])
  expect(filesFrom(['/opt/electron'], '/work', [])).toEqual([])
})
