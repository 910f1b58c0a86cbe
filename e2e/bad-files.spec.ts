import { execFileSync } from 'node:child_process'
import { chmodSync, symlinkSync } from 'node:fs'
import { governor, governorSettled, painter, picture } from './biographies'
import { expect, test } from './app'
import type { Desk } from './desk'
import type { Shelf } from './app'

/** Whatever was opened before, the desk opens and reviews the next file. */
async function goesOn(desk: Desk, shelf: Shelf): Promise<void> {
  await desk.open(shelf.put('torrens.txt', governor))
  await expect(desk.page).toHaveTitle(/torrens\.txt/)
  await desk.reviewed()
  await expect(desk.count('contradiction')).toHaveAttribute('data-count', '1')
}

test('an empty file opens as an empty text, can be typed into and saved', async ({ shelf, desk }) => {
  await desk.open(shelf.put('empty.txt', ''))
  await expect(desk.notices.locator('p')).toHaveText('“empty.txt” is empty. There is nothing to review.')
  await desk.reviewed()
  await expect(desk.page.locator('.findings')).toContainText('There is nothing to review.')
  await desk.type('Born on 31 April 1999.')
  await expect(desk.cards('dates/day-does-not-exist')).toBeVisible()
  await desk.choose('save')
  await expect(desk.saved).toHaveText('saved')
  expect(shelf.text('empty.txt')).toBe('Born on 31 April 1999.')
  await goesOn(desk, shelf)
})

test('silence says what was read: a record and prose, one of them, or neither, which is not done', async ({ shelf, desk }) => {
  const [record = '', prose = ''] = painter.split(/\n(?=Edo Valstar \()/)
  shelf.put('people/blank.txt', ' \n\n')
  shelf.put('people/both.txt', painter)
  shelf.put('people/prose.txt', prose)
  shelf.put('people/record.txt', record)
  await desk.answerOpen(shelf.path('people'))
  await desk.choose('open-folder')
  await expect(desk.page.getByTestId('stack-done')).toContainText('3 of 4 done')
  const entry = (name: string) => desk.page.getByTestId('stack-entry').filter({ hasText: name })
  await expect(entry('blank.txt')).toHaveAccessibleName('blank.txt, nothing to review')
  for (const [name, words] of [['blank.txt', 'There is nothing to review.'], ['both.txt', 'Record and prose were compared'], ['prose.txt', 'only the prose was read'], ['record.txt', 'only the record was read']] as const) {
    await entry(name).click()
    await expect(desk.page).toHaveTitle(new RegExp(name))
    await desk.reviewed()
    await expect(desk.page.locator('.findings .empty')).toContainText(words)
  }
})

test('a binary file is named and not opened', async ({ shelf, desk }) => {
  await desk.open(shelf.put('picture.txt', picture))
  await expect(desk.notice('“picture.txt” is not a text file')).toBeVisible()
  await expect(desk.startPage).toBeVisible()
  await goesOn(desk, shelf)
})

test('a folder where a file should be opens as a folder', async ({ shelf, desk }) => {
  shelf.put('people/torrens.txt', governor)
  await desk.open(shelf.path('people'))
  await expect(desk.page.getByText('people', { exact: true }).first()).toBeVisible()
  await goesOn(desk, shelf)
})

test('a file that is not there, a link in a circle, a pipe: each has its sentence', async ({ shelf, desk }) => {
  await desk.open(shelf.path('nobody.txt'))
  await expect(desk.notice('“nobody.txt” is not there.')).toBeVisible()
  symlinkSync(shelf.path('circle.txt'), shelf.path('circle.txt'))
  await desk.open(shelf.path('circle.txt'))
  await expect(desk.notice('“circle.txt” is a link that leads round in a circle')).toBeVisible()
  execFileSync('mkfifo', [shelf.path('pipe.txt')])
  await desk.open(shelf.path('pipe.txt'))
  await expect(desk.notice('“pipe.txt” is a device or a pipe')).toBeVisible()
  await goesOn(desk, shelf)
})

test('a file that may not be read is named', async ({ shelf, desk }) => {
  test.skip(process.getuid?.() === 0, 'everything may be read by root')
  chmodSync(shelf.put('closed.txt', governor), 0)
  await desk.open(shelf.path('closed.txt'))
  await expect(desk.notice('“closed.txt” may not be read by this user')).toBeVisible()
  await goesOn(desk, shelf)
})

test('a file that the system cannot read is named', async ({ shelf, desk }) => {
  test.skip(process.platform !== 'linux', 'a file of the kernel that gives no bytes')
  await desk.open('/proc/self/mem')
  await expect(desk.notice('“mem” could not be read')).toBeVisible()
  await goesOn(desk, shelf)
})

test('20 MB open, are told to be large, and leave the desk usable', async ({ shelf, desk }) => {
  test.slow()
  const line = 'He went to the harbour, looked at the water and came back without having said a word to anybody.\n\n'
  await desk.open(shelf.put('long.txt', line.repeat(Math.ceil(20 * 1024 * 1024 / line.length))))
  await expect(desk.notice('“long.txt” is large (20.0 MB)')).toBeVisible()
  await expect(desk.text).toContainText('He went to the harbour')
  await goesOn(desk, shelf)
})

test.describe('a file that vanishes while it is open', () => {
  test('can be put back', async ({ shelf, start }) => {
    const desk = await start(shelf.put('torrens.txt', governor))
    await desk.reviewed()
    shelf.remove('torrens.txt')
    await expect(desk.diskBar).toContainText('torrens.txt is gone from the disk')
    await desk.cards().getByTestId('fix-button').first().click()
    await desk.choose('save')
    await desk.diskBar.getByRole('button', { name: 'Put it back' }).click()
    await expect(desk.saved).toHaveText('saved')
    await expect(desk.diskBar).toHaveCount(0)
    await expect(desk.notices).toHaveCount(0)
    expect(shelf.text('torrens.txt')).toBe(governorSettled)
  })

  test('can be saved elsewhere', async ({ shelf, start }) => {
    const desk = await start(shelf.put('torrens.txt', governor))
    await desk.reviewed()
    shelf.remove('torrens.txt')
    await desk.answerSave(shelf.path('elsewhere.txt'))
    await desk.diskBar.getByRole('button', { name: 'Save As' }).click()
    await expect(desk.page).toHaveTitle(/elsewhere\.txt/)
    await expect(desk.diskBar).toHaveCount(0)
    expect(shelf.text('elsewhere.txt')).toBe(governor)
  })
})

test('an export that cannot be written says what to do with an export', async ({ shelf, start }) => {
  const desk = await start(shelf.put('torrens.txt', governor))
  await desk.reviewed()
  await desk.answerSave(shelf.path('gone/torrens.json'))
  await desk.choose('export-data')
  await expect(desk.notices.locator('p')).toHaveText('“torrens.json” could not be exported: its folder is not there. Export again and choose another place.')
})
