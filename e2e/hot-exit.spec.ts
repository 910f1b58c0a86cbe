import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { governor, governorSettled, painter } from './biographies'
import { expect, test } from './app'
import type { Desk } from './desk'

/** The unsaved text is kept: what a crash from now on does not lose. A file that is still being written has another ending. */
async function kept(desk: Desk): Promise<void> {
  const home = await desk.app.evaluate(({ app }) => app.getPath('userData'))
  await expect.poll(() => { try { return readdirSync(join(home, 'unsaved')).filter((name) => name.endsWith('.json')).length } catch { return 0 } }).toBe(1)
}

test('killed with unsaved text: it comes back, marked as unsaved, and can be saved', async ({ shelf, start }) => {
  const first = await start(shelf.put('torrens.txt', governor))
  await first.reviewed()
  await first.cards().getByTestId('fix-button').first().click()
  await expect(first.saved).toContainText('unsaved')
  await kept(first)
  await first.kill()
  expect(shelf.text('torrens.txt')).toBe(governor)

  const second = await start()
  await second.reviewed()
  await expect(second.notice('your unsaved text from the last time is back')).toBeVisible()
  await expect(second.saved).toContainText('unsaved')
  await expect(second.text).toContainText('Term End: 21 May 1994')
  await expect(second.count('contradiction')).toHaveAttribute('data-count', '0')
  expect(shelf.text('torrens.txt')).toBe(governor)
  await second.choose('save')
  await expect(second.saved).toHaveText('saved')
  expect(shelf.text('torrens.txt')).toBe(governorSettled)
  await second.kill()

  const third = await start()
  await expect(third.startPage).toBeVisible()
})

test('killed, and the file is newer now: both are kept until the editor chooses', async ({ shelf, start }) => {
  const first = await start(shelf.put('torrens.txt', governor))
  await first.reviewed()
  await first.cards().getByTestId('fix-button').first().click()
  await kept(first)
  await first.kill()
  const newer = governor.replace('lawyer', 'judge')
  shelf.put('torrens.txt', newer)

  const second = await start()
  await expect(second.diskBar).toBeVisible()
  await expect(second.text).toContainText('Term End: 21 May 1994')
  await expect(second.text).toContainText('is a lawyer')
  expect(shelf.text('torrens.txt')).toBe(newer)
  await second.diskBar.getByRole('button', { name: 'Take the one on disk' }).click()
  await expect(second.text).toContainText('is a judge')
  await expect(second.saved).toHaveText('saved')
  expect(shelf.text('torrens.txt')).toBe(newer)
})

test('killed, and the file is gone now: one bar says so, and puts it back', async ({ shelf, start }) => {
  const first = await start(shelf.put('torrens.txt', governor))
  await first.reviewed()
  await first.cards().getByTestId('fix-button').first().click()
  await kept(first)
  await first.kill()
  shelf.remove('torrens.txt')

  const second = await start()
  await expect(second.diskBar).toContainText('torrens.txt is gone from the disk')
  await expect(second.notices).toHaveCount(1)
  await expect(second.notice('your unsaved text from the last time is back')).toBeVisible()
  await second.diskBar.getByRole('button', { name: 'Put it back' }).click()
  await expect(second.saved).toHaveText('saved')
  expect(shelf.text('torrens.txt')).toBe(governorSettled)
})

test.describe('closing the window with unsaved text asks', () => {
  test('save: the file is written and the program ends', async ({ shelf, start }) => {
    const desk = await start(shelf.put('torrens.txt', governor))
    await desk.reviewed()
    await desk.cards().getByTestId('fix-button').first().click()
    await expect(desk.saved).toContainText('unsaved')
    await desk.answerQuestion(0)
    await desk.choose('quit')
    await desk.ended()
    expect(shelf.text('torrens.txt')).toBe(governorSettled)
  })

  test('cancel: everything stays; discard: the file is as it was, and nothing comes back', async ({ shelf, start }) => {
    const desk = await start(shelf.put('torrens.txt', governor), shelf.put('valstar.txt', painter))
    await desk.reviewed()
    await desk.type('Note. ')
    await expect(desk.saved).toContainText('unsaved')
    await kept(desk)
    await desk.answerQuestion(2)
    await desk.choose('quit')
    await expect(desk.saved).toContainText('unsaved')
    await expect(desk.text).toContainText('Note.')
    await desk.answerQuestion(1)
    await desk.choose('quit')
    await desk.ended()
    expect(shelf.text('valstar.txt')).toBe(painter)
    const again = await start()
    await expect(again.startPage).toBeVisible()
  })
})
