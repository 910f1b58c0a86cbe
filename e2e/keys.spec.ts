import { readFileSync } from 'node:fs'
import { governor } from './biographies'
import { expect, test } from './app'
import type { Desk } from './desk'

const sample = readFileSync('samples/amaro-teixeda.txt', 'utf8')

const focused = (desk: Desk, place: '.findings-list' | '.monaco-editor'): Promise<void> =>
  expect.poll(() => desk.page.evaluate((selector) => document.activeElement?.closest(selector) != null, place)).toBe(true)

async function toText(desk: Desk): Promise<void> {
  await desk.choose('focus-text')
  await focused(desk, '.monaco-editor')
}

/** The finding the keys work on. */
const selected = (desk: Desk) => desk.page.locator('[data-testid="finding-card"][data-selected="true"]')

test('F8 in the text marks the place without selecting it: the next key replaces nothing', async ({ shelf, start }) => {
  const desk = await start(shelf.put('torrens.txt', governor))
  await desk.reviewed()
  await toText(desk)
  await desk.page.keyboard.press('F8')
  await expect(selected(desk)).toHaveAttribute('data-check', 'offices/term-dates-conflict')
  await focused(desk, '.monaco-editor')
  await expect(desk.page.locator('.selected-place').first()).toBeVisible()
  await desk.page.keyboard.type('1')
  await expect(desk.saved).toContainText('unsaved')
  await desk.choose('save')
  await expect(desk.saved).toHaveText('saved')
  expect(shelf.text('torrens.txt')).toBe(governor.replace('until 21 May', 'until 121 May'))
})

test('the keys of the findings are shown where they work', async ({ shelf, start }) => {
  const desk = await start(shelf.put('torrens.txt', governor))
  await desk.reviewed()
  const keys = desk.page.locator('.findings .keys')
  const ofCards = desk.cards().locator('kbd').first()
  await toText(desk)
  await expect(keys.filter({ hasText: 'dismiss' })).toBeHidden()
  await expect(keys.filter({ hasText: 'next finding' })).toBeVisible()
  await expect(ofCards).toBeHidden()
  await desk.choose('show-findings')
  // before that the keyboard is the text's still
  await expect(keys.filter({ hasText: 'dismiss' })).toBeVisible()
  await expect(keys.filter({ hasText: 'next finding' })).toBeHidden()
  await desk.page.keyboard.press('j')
  await expect(ofCards).toBeVisible()
})

test('F8 from anywhere else takes the keyboard to the findings, where 1 chooses', async ({ shelf, start }) => {
  const desk = await start(shelf.put('torrens.txt', governor))
  await desk.reviewed()
  await desk.page.getByTestId('tab-record').click()
  await desk.page.keyboard.press('F8')
  await focused(desk, '.findings-list')
  await desk.page.keyboard.press('1')
  await expect(desk.text).toContainText('Term End: 21 May 1994')
})

test('F8 in the text goes on from the cursor, also after an undo', async ({ shelf, start }) => {
  const desk = await start(shelf.put('teixeda.txt', sample))
  await desk.reviewed()
  const at = (line: number): Promise<void> => expect(desk.status).toContainText(`Ln ${line},`)
  await desk.page.keyboard.press('F8')
  await expect(selected(desk)).toHaveAttribute('data-check', 'offices/ordinal-conflict')
  await desk.page.keyboard.press('1') // line 8 is changed, the review goes on to another finding
  await expect(selected(desk)).toHaveAttribute('data-check', 'record/marriage-dates-conflict')
  await toText(desk)
  await desk.page.keyboard.press('ControlOrMeta+z')
  await expect(desk.saved).toHaveText('saved')
  await desk.reviewed()
  await at(33)
  await desk.page.keyboard.press('F8') // not the one behind the selected card, but the one that is open again here
  await expect(selected(desk)).toHaveAttribute('data-check', 'offices/ordinal-conflict')
  await desk.page.keyboard.press('Shift+F8')
  await at(27)
  await desk.page.keyboard.press('F8')
  await at(33)
  await desk.clickBehind(8, 1)
  await desk.page.keyboard.press('F8')
  await at(27)
  await focused(desk, '.monaco-editor')
  expect(shelf.text('teixeda.txt')).toBe(sample)
})

for (const [command, key, shift] of [['all commands', 'p', true], ['settings', ',', false], ['export', 'e', false], ['save as', 's', true]] as const) {
  test(`what is typed at once after the keys for ${command} never reaches the text`, async ({ shelf, start }) => {
    const desk = await start(shelf.put('torrens.txt', governor))
    await desk.reviewed()
    await toText(desk)
    const cancel = await desk.holdSave()
    await desk.pressAtOnce({ key, shift, thenType: 'kkq' })
    if (command === 'all commands') await expect(desk.page.getByTestId('command-palette').getByRole('searchbox')).toHaveValue('kkq')
    await desk.page.keyboard.press('Escape')
    await desk.page.keyboard.press('Escape')
    await cancel()
    await expect(desk.text).toContainText('Sabela Torrens')
    await expect(desk.saved).toHaveText('saved')
    await focused(desk, '.monaco-editor') // the keyboard is back where it was
    await expect(async () => {
      await desk.page.keyboard.type('k')
      await expect(desk.saved).toContainText('unsaved', { timeout: 500 })
    }).toPass()
  })
}
