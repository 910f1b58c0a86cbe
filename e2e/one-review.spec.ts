import { governor, governorSettled } from './biographies'
import { expect, test } from './app'

test('from the start page to a corrected file: both quotes, fix, undo, redo, save, export, reopen', async ({ shelf, start }) => {
  const path = shelf.put('torrens.txt', governor)
  const desk = await start()
  await expect(desk.startPage).toBeVisible()

  await desk.open(path)
  await desk.reviewed()
  await expect(desk.count('contradiction')).toHaveAttribute('data-count', '1')
  await expect(desk.saved).toHaveText('saved')

  const card = desk.cards('offices/term-dates-conflict')
  await expect(card.getByTestId('quote-a')).toContainText('until 21 May 1994')
  await expect(card.getByTestId('quote-b')).toContainText(/Term End.*24 May 1994/)
  await card.getByTestId('quote-a').click()
  await expect(desk.status).toContainText('Ln 16')

  await card.getByRole('button', { name: 'Change the record to 21 May 1994' }).click()
  await expect(card).toHaveCount(0)
  await expect(desk.text).toContainText('Term End: 21 May 1994')
  await expect(desk.saved).toContainText('unsaved')

  await desk.page.getByTestId('command-undo').click()
  await expect(card).toBeVisible()
  await expect(desk.saved).toHaveText('saved')
  await desk.page.getByTestId('command-redo').click()
  await expect(card).toHaveCount(0)
  expect(shelf.text('torrens.txt')).toBe(governor)

  await desk.page.getByTestId('command-save').click()
  await expect(desk.saved).toHaveText('saved')
  expect(shelf.text('torrens.txt')).toBe(governorSettled)

  await desk.answerSave(shelf.path('torrens.json'))
  await desk.page.getByTestId('command-export-data').click()
  await expect(desk.notice('torrens.json')).toBeVisible()
  const exported = shelf.text('torrens.json')
  expect(JSON.parse(exported)).toBeTruthy()
  expect(exported).toContain('1994-05-21')
  expect(exported).not.toContain('1994-05-24')

  const again = await reopened()
  await again.reviewed()
  await expect(again.count('contradiction')).toHaveAttribute('data-count', '0')
  await expect(again.saved).toHaveText('saved')

  async function reopened() {
    await desk.end()
    return start(path)
  }
})

test('the other side can be chosen as well', async ({ shelf, start }) => {
  const path = shelf.put('torrens.txt', governor)
  const desk = await start(path)
  await desk.reviewed()
  await desk.cards('offices/term-dates-conflict').getByRole('button', { name: 'Change the text to 24 May 1994' }).click()
  await expect(desk.count('contradiction')).toHaveAttribute('data-count', '0')
  await desk.choose('save')
  await expect(desk.saved).toHaveText('saved')
  expect(shelf.text('torrens.txt')).toBe(governor.replace('21 May 1994', '24 May 1994'))
})

test('typing is reviewed at once', async ({ shelf, start }) => {
  const desk = await start(shelf.put('torrens.txt', governor))
  await desk.reviewed()
  await desk.clickBehind(8, 13)
  await desk.page.keyboard.press('Delete')
  await desk.page.keyboard.press('Delete')
  await desk.page.keyboard.type('21')
  await expect(desk.text).toContainText('Term End: 21 May 1994')
  await expect(desk.count('contradiction')).toHaveAttribute('data-count', '0')
  expect(shelf.text('torrens.txt')).toBe(governor)
})
