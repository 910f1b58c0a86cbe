import { governor, governorSettled } from './biographies'
import { expect, test } from './app'

const longer = governor.replace('She has taught law', 'She has taught Roman law')

test('a clean text follows the disk at once, and one undo brings the old text back', async ({ shelf, start }) => {
  const desk = await start(shelf.put('torrens.txt', governor))
  await desk.reviewed()
  shelf.put('torrens.txt', longer)
  await expect(desk.text).toContainText('She has taught Roman law')
  await expect(desk.saved).toHaveText('saved')
  await expect(desk.diskBar).toHaveCount(0)
  await desk.page.getByTestId('command-undo').click()
  await expect(desk.text).toContainText('She has taught law')
  await expect(desk.saved).toContainText('unsaved')
})

test.describe('an unsaved text is never touched: a bar has the choices', () => {
  test('keep mine', async ({ shelf, start }) => {
    const desk = await start(shelf.put('torrens.txt', governor))
    await desk.reviewed()
    await desk.cards().getByTestId('fix-button').first().click()
    await expect(desk.saved).toContainText('unsaved')
    shelf.put('torrens.txt', longer)
    await expect(desk.diskBar).toContainText('torrens.txt was changed by another program')
    await expect(desk.text).toContainText('Term End: 21 May 1994')
    expect(shelf.text('torrens.txt')).toBe(longer)

    await desk.diskBar.getByRole('button', { name: 'Keep mine' }).click()
    await expect(desk.saved).toHaveText('saved')
    await expect(desk.diskBar).toHaveCount(0)
    expect(shelf.text('torrens.txt')).toBe(governorSettled)
  })

  test('take the one on disk', async ({ shelf, start }) => {
    const desk = await start(shelf.put('torrens.txt', governor))
    await desk.reviewed()
    await desk.cards().getByTestId('fix-button').first().click()
    await expect(desk.saved).toContainText('unsaved')
    shelf.put('torrens.txt', longer)
    await desk.diskBar.getByRole('button', { name: 'Take the one on disk' }).click()
    await expect(desk.diskBar).toHaveCount(0)
    await expect(desk.text).toContainText('She has taught Roman law')
    await expect(desk.text).toContainText('Term End: 24 May 1994')
    await expect(desk.saved).toHaveText('saved')
    expect(shelf.text('torrens.txt')).toBe(longer)
  })

  test('saving does not overwrite what another program wrote meanwhile', async ({ shelf, start }) => {
    const desk = await start(shelf.put('torrens.txt', governor))
    await desk.reviewed()
    await desk.cards().getByTestId('fix-button').first().click()
    await expect(desk.saved).toContainText('unsaved')
    shelf.put('torrens.txt', longer)
    await desk.choose('save')
    await expect(desk.diskBar).toContainText('torrens.txt was changed by another program while your text was unsaved')
    await expect(desk.notices).toHaveCount(0)
    await expect(desk.diskBar).toHaveCount(1)
    expect(shelf.text('torrens.txt')).toBe(longer)
  })

  test('compare: both side by side, the words on disk taken one by one, the rest kept', async ({ shelf, start }) => {
    const desk = await start(shelf.put('torrens.txt', governor))
    await desk.reviewed()
    await desk.cards().getByTestId('fix-button').first().click()
    await expect(desk.saved).toContainText('unsaved')
    shelf.put('torrens.txt', longer)
    await desk.choose('save') // may find the change before the watch has told of it
    await desk.diskBar.getByRole('button', { name: 'Compare' }).click()
    const changes = desk.page.getByTestId('changes-view')
    await expect(changes).toContainText('2 differences between the file on disk, whose words are struck out, and your text.')
    await expect(changes.getByTestId('hunk')).toContainText(['24 → 21', 'Roman'])
    await expect(changes.getByTestId('difference')).toContainText('Roman law')
    await changes.getByRole('button', { name: /Take the words on disk in line 1[0-9]/ }).click()
    await expect(changes).toContainText('One difference')
    await expect(desk.text).toContainText('She has taught Roman law')

    shelf.put('torrens.txt', longer.replace('Arrabal since', 'Kolm since')) // the comparison follows the disk
    await expect(changes).toContainText('2 differences')
    await expect(changes.getByTestId('hunk')).toContainText(['24 → 21', 'Kolm → Arrabal'])
    await desk.diskBar.getByRole('button', { name: 'Keep mine' }).click()
    await expect(desk.diskBar).toHaveCount(0)
    await expect(changes).toContainText('2 changes since this file was opened')
    expect(shelf.text('torrens.txt')).toBe(longer.replace('Term End: 24 May 1994', 'Term End: 21 May 1994'))
    await expect(desk.notices).toHaveCount(0)
  })
})
