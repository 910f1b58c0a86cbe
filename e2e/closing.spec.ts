import { governor, governorSettled, painter } from './biographies'
import { expect, test } from './app'

test.describe('closing a file with unsaved text asks, as closing the window does', () => {
  test('cancel: everything stays; save: the file is written and goes', async ({ shelf, start }) => {
    const desk = await start(shelf.put('torrens.txt', governor))
    await desk.type('HELLO ')
    await expect(desk.saved).toContainText('unsaved')
    await desk.answerQuestion(2)
    await desk.page.keyboard.press('ControlOrMeta+w')
    expect(await desk.questions()).toEqual(['Save the changes to “torrens.txt”?'])
    expect(shelf.text('torrens.txt')).toBe(governor)
    await expect(desk.text).toContainText('HELLO')
    await expect(desk.saved).toContainText('unsaved')

    await desk.page.keyboard.type('AGAIN ') // the keyboard is where it was
    await desk.answerQuestion(0)
    await desk.choose('close')
    await expect(desk.startPage).toBeVisible()
    expect(shelf.text('torrens.txt')).toBe(`HELLO AGAIN ${governor}`)
  })

  test('discard, after a choice: the file is as it was, and nothing comes back', async ({ shelf, start }) => {
    const desk = await start(shelf.put('torrens.txt', governor))
    await desk.reviewed()
    await desk.findings.focus()
    await desk.page.keyboard.press('j')
    await desk.page.keyboard.press('1')
    await expect(desk.saved).toContainText('unsaved')
    await desk.answerQuestion(1)
    await desk.page.keyboard.press('ControlOrMeta+w')
    await expect(desk.startPage).toBeVisible()
    expect(shelf.text('torrens.txt')).toBe(governor)
    await desk.open(shelf.path('torrens.txt'))
    await desk.reviewed()
    await expect(desk.saved).toHaveText('saved')
    await expect(desk.text).toContainText('Term End: 24 May 1994')
    await expect(desk.notices).toHaveCount(0)
  })

  test('a file without changes goes without a question', async ({ shelf, start }) => {
    const desk = await start(shelf.put('torrens.txt', governor))
    await desk.answerQuestion(2)
    await desk.page.keyboard.press('ControlOrMeta+w')
    await expect(desk.startPage).toBeVisible()
    expect(await desk.questions()).toEqual([])
  })
})

test('what else takes a file out of sight keeps its unsaved text and writes nothing', async ({ shelf, start }) => {
  const desk = await start(shelf.put('people/torrens.txt', governor))
  await desk.type('HELLO ')
  await expect(desk.saved).toContainText('unsaved')
  const back = async (): Promise<void> => {
    await desk.page.getByTestId('stack-entry').filter({ hasText: 'torrens.txt' }).click()
    await expect(desk.text).toContainText('HELLO')
    await expect(desk.saved).toContainText('unsaved')
    expect(shelf.text('people/torrens.txt')).toBe(governor)
  }
  await desk.choose('start-page')
  await expect(desk.startPage).toBeVisible()
  await back()
  await desk.open(shelf.put('valstar.txt', painter))
  await expect(desk.page).toHaveTitle(/valstar\.txt/)
  await back()
  shelf.put('others/marin.txt', governor)
  await desk.answerOpen(shelf.path('others'))
  await desk.choose('open-folder')
  await expect(desk.page.getByTestId('stack-entry')).toHaveCount(3)
  await desk.page.keyboard.press('ControlOrMeta+PageDown')
  await expect(desk.page).toHaveTitle(/(?:marin|valstar)\.txt/) // which of the two is next depends on how many are reviewed by now
  await back()
})

test('Save As over a file that is open with unsaved text shows what was saved; one undo brings the other text back', async ({ shelf, start }) => {
  const desk = await start(shelf.put('valstar.txt', painter), shelf.put('torrens.txt', governor))
  await desk.page.getByTestId('stack-entry').filter({ hasText: 'valstar.txt' }).click()
  await desk.type('HELLO ')
  await expect(desk.saved).toContainText('unsaved')
  await desk.page.getByTestId('stack-entry').filter({ hasText: 'torrens.txt' }).click()
  await desk.reviewed()
  await desk.cards().getByTestId('fix-button').first().click()
  await desk.answerSave(shelf.path('valstar.txt'))
  await desk.choose('save-as')
  await expect(desk.page).toHaveTitle(/valstar\.txt/)
  await expect(desk.text).toContainText('Term End: 21 May 1994')
  await expect(desk.saved).toHaveText('saved')
  expect(shelf.text('valstar.txt')).toBe(governorSettled)
  expect(shelf.text('torrens.txt')).toBe(governor)
  await desk.choose('undo')
  await expect(desk.text).toContainText('HELLO')
  await expect(desk.saved).toContainText('unsaved')
})
