import { readFileSync, symlinkSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { expect, test } from './app'

const bundled = resolve('samples')
const bytesOf = (name: string): Buffer => readFileSync(join(bundled, name))

test('a sample opens with one click; the copy that is saved goes on without it, with what was decided', async ({ shelf, desk }) => {
  const before = bytesOf('amaro-teixeda.txt')
  await desk.page.getByTestId('sample-button').first().click()
  await desk.reviewed()
  await expect(desk.count('contradiction')).toHaveAttribute('data-count', '6')
  await desk.cards('offices/term-dates-conflict').getByTestId('fix-button').first().click()
  await expect(desk.saved).toContainText('unsaved')
  await desk.cards('offices/ordinal-conflict').getByTestId('flag').click()
  await desk.page.keyboard.press('Enter')
  await expect(desk.page.getByTestId('count-decided')).toHaveText('2 decided')

  await desk.answerSave(shelf.path('mine.txt'))
  await desk.page.getByTestId('command-save').click()
  await expect(desk.page).toHaveTitle(/mine\.txt/)
  await expect(desk.saved).toHaveText('saved')
  expect(shelf.text('mine.txt')).toContain('Term End2: 26 February 2003')
  await desk.reviewed()
  await expect(desk.page.getByTestId('count-decided')).toHaveText('2 decided')
  await expect.poll(() => { try { return shelf.text('mine.txt.review.json') } catch { return '' } }).toContain('"verdict": "flagged"')
  expect(bytesOf('amaro-teixeda.txt').equals(before)).toBe(true)
})

test('nothing is written into the folder of the samples, whatever the dialog answers', async ({ shelf, desk }) => {
  const before = bytesOf('marek-dolvin.txt')
  symlinkSync(bundled, shelf.path('elsewhere'))
  await desk.page.getByTestId('sample-button').filter({ hasText: 'Dolvin' }).click()
  await desk.reviewed()
  await desk.type('X')
  await desk.reviewed()
  for (const target of ['marek-dolvin.txt', 'new.txt'].flatMap((name) => [join(bundled, name), shelf.path(`elsewhere/${name}`)])) {
    await desk.answerSave(target)
    await desk.page.keyboard.press('ControlOrMeta+s')
    await expect(desk.notice('is in the folder of the bundled samples, which are never overwritten')).toBeVisible()
    await desk.notices.getByRole('button', { name: 'Dismiss' }).click()
    expect(dirname(await desk.proposed())).not.toBe(bundled)
    await desk.choose('export-text')
    await expect(desk.notice('is in the folder of the bundled samples, which are never overwritten')).toBeVisible()
    await desk.notices.getByRole('button', { name: 'Dismiss' }).click()
    expect(dirname(await desk.proposed())).not.toBe(bundled)
  }
  await expect(desk.saved).toContainText('unsaved')
  expect(bytesOf('marek-dolvin.txt').equals(before)).toBe(true)

  await desk.answerSave(shelf.path('mine.txt'))
  await desk.page.keyboard.press('ControlOrMeta+s')
  await expect(desk.page).toHaveTitle(/mine\.txt/)
  expect(shelf.text('mine.txt')).toBe(`X${before.toString()}`)
  await desk.choose('start-page')
  await desk.page.getByTestId('sample-button').first().click()
  await desk.reviewed()
  await desk.answerSave(null)
  await desk.choose('save-as')
  await expect.poll(() => desk.proposed()).toBe(shelf.path('amaro-teixeda.txt'))
})
