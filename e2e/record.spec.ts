import { governor, governorSettled } from './biographies'
import { expect, test } from './app'
import type { Desk } from './desk'

const entry = (desk: Desk, key: string) => desk.page.locator(`[data-testid="record-entry"][data-key="${key}"]`)

test('each value says how it stands to the prose: conflicts, agrees, only here', async ({ shelf, start }) => {
  const desk = await start(shelf.put('torrens.txt', governor))
  await desk.reviewed()
  await desk.choose('show-record')
  await expect(desk.page.getByTestId('office-card')).toHaveCount(1)
  await expect(entry(desk, 'term end')).toHaveAttribute('data-standing', 'conflicts')
  await expect(entry(desk, 'term end').getByTestId('record-clash')).toContainText('until 21 May 1994')
  await expect(entry(desk, 'birth date')).toHaveAttribute('data-standing', 'agrees')
  await expect(entry(desk, 'birth date').getByTestId('record-evidence').first()).toContainText('born 4 April 1949')
  await expect(entry(desk, 'children')).toHaveAttribute('data-standing', 'only-here')
})

test('a value edited in place is the smallest edit of the text, and one undo takes it back', async ({ shelf, start }) => {
  const desk = await start(shelf.put('torrens.txt', governor))
  await desk.reviewed()
  await desk.choose('show-record')
  await entry(desk, 'term end').getByTestId('record-value').click()
  await desk.page.getByTestId('record-input').fill('21 May 1994')
  await desk.page.keyboard.press('Enter')
  await expect(desk.text).toContainText('Term End: 21 May 1994')
  await expect(entry(desk, 'term end')).toHaveAttribute('data-standing', 'agrees')
  await expect(desk.count('contradiction')).toHaveAttribute('data-count', '0')

  await desk.choose('undo')
  await expect(desk.text).toContainText('Term End: 24 May 1994')
  await expect(desk.saved).toHaveText('saved')
  await desk.choose('redo')
  await desk.choose('save')
  await expect(desk.saved).toHaveText('saved')
  expect(shelf.text('torrens.txt')).toBe(governorSettled)
})

test('an edit that is given up changes nothing', async ({ shelf, start }) => {
  const desk = await start(shelf.put('torrens.txt', governor))
  await desk.reviewed()
  await desk.choose('show-record')
  await entry(desk, 'successor').getByTestId('record-value').click()
  await desk.page.getByTestId('record-input').fill('Nobody')
  await desk.page.keyboard.press('Escape')
  await expect(entry(desk, 'successor').getByTestId('record-value')).toHaveText('Vito Lamarque')
  await expect(desk.saved).toHaveText('saved')
})

test('a side can be chosen in the record as well, and the place is shown in the text', async ({ shelf, start }) => {
  const desk = await start(shelf.put('torrens.txt', governor))
  await desk.reviewed()
  await desk.choose('show-record')
  const row = entry(desk, 'term end')
  await row.getByTestId('record-evidence').first().click()
  await expect(desk.status).toContainText('Ln 16')
  await row.getByTestId('record-fix').filter({ hasText: 'Change the text to 24 May 1994' }).click()
  await expect(row).toHaveAttribute('data-standing', 'agrees')
  await desk.choose('save')
  await expect(desk.saved).toHaveText('saved')
  expect(shelf.text('torrens.txt')).toBe(governor.replace('21 May 1994', '24 May 1994'))
})
