import { readFileSync } from 'node:fs'
import { expect, test } from './app'
import type { Desk } from './desk'

const sample = readFileSync('samples/amaro-teixeda.txt', 'utf8')

/** The finding the keys work on. */
const selected = (desk: Desk) => desk.page.locator('[data-testid="finding-card"][data-selected="true"]')

/** The keyboard is still in the findings, and this finding is the one it works on. */
async function at(desk: Desk, check: string): Promise<void> {
  await desk.reviewed()
  await expect(selected(desk)).toHaveAttribute('data-check', check)
  await keysGoToFindings(desk)
}

const keysGoToFindings = (desk: Desk): Promise<void> =>
  expect.poll(() => desk.page.evaluate(() => document.activeElement?.closest('.findings') != null)).toBe(true)

interface Kept {
  readonly version: number
  readonly decisions: readonly { readonly check: string; readonly verdict: string; readonly reason: string; readonly time: string }[]
}

test('a whole review by keys alone, its verdicts kept; what changes outside opens again', async ({ shelf, start }) => {
  const path = shelf.put('teixeda.txt', sample)
  const desk = await start(path)
  const { keyboard } = desk.page
  const press = async (...keys: readonly string[]): Promise<void> => { for (const key of keys) await keyboard.press(key) }
  await desk.reviewed()
  await expect(desk.count('contradiction')).toHaveAttribute('data-count', '6')

  await press('ControlOrMeta+2')
  await keysGoToFindings(desk)
  await press('j')
  await at(desk, 'offices/ordinal-conflict')
  await press('j', 'k', 'F8', 'Shift+F8')
  await at(desk, 'offices/ordinal-conflict')

  await press('1') // the record follows the text
  await at(desk, 'record/marriage-dates-conflict')
  await expect(desk.count('contradiction')).toHaveAttribute('data-count', '5')
  await press('u')
  await expect(desk.count('contradiction')).toHaveAttribute('data-count', '6')
  await press('k')
  await at(desk, 'offices/ordinal-conflict')
  await press('1')
  await at(desk, 'record/marriage-dates-conflict')

  await press('x', 'Enter') // not the same event
  await at(desk, 'dates/day-does-not-exist')

  await press('x', 'ArrowRight', 'Tab') // both are right
  await keyboard.type('the gazette prints it so')
  await press('Enter')
  await at(desk, 'offices/term-dates-conflict')

  await press('2') // the text follows the record
  await at(desk, 'dates/weekday-does-not-match')

  await press('x', 'ArrowRight', 'ArrowRight', 'Enter') // the check is wrong
  await at(desk, 'offices/holder-conflict')

  await press('x', 'Escape', 'f') // a change of mind, then a flag with a note
  await keyboard.type('Who followed him?')
  await press('Enter')
  await expect(desk.count('contradiction')).toHaveAttribute('data-count', '0')
  await press('u') // takes the flag back
  await at(desk, 'offices/holder-conflict')
  await press('f')
  await keyboard.type('Who followed him?')
  await press('Enter')
  await expect(desk.count('contradiction')).toHaveAttribute('data-count', '0')
  expect(shelf.text('teixeda.txt')).toBe(sample)

  await press('ControlOrMeta+s')
  await expect(desk.saved).toHaveText('saved')
  const saved = sample.replace('7th Premier of Oriel', '6th Premier of Oriel').replace('mayor until 26 February 2003', 'mayor until 28 February 2003')
  expect(shelf.text('teixeda.txt')).toBe(saved)
  const expected = [
    ['offices/ordinal-conflict', 'second-changed', ''], ['record/marriage-dates-conflict', 'not-same-event', ''], ['dates/day-does-not-exist', 'disputed', 'the gazette prints it so'],
    ['offices/term-dates-conflict', 'first-changed', ''], ['dates/weekday-does-not-match', 'check-is-wrong', ''], ['offices/holder-conflict', 'flagged', 'Who followed him?'],
  ]
  const kept = (): string[][] => (JSON.parse(shelf.text('teixeda.txt.review.json')) as Kept).decisions.map(({ check, verdict, reason }) => [check, verdict, reason])
  await expect.poll(kept).toEqual(expected)

  await desk.end()
  const again = await start(path)
  await again.reviewed()
  await expect(again.count('contradiction')).toHaveAttribute('data-count', '0')
  await again.page.getByTestId('head-decided').click()
  const notes = again.page.getByTestId('decision-note')
  for (const words of ['Not the same event', 'Both are right (disputed): the gazette prints it so', 'The check is wrong here', 'Flagged for the author: Who followed him?', 'The second side was changed like the first', 'The first side was changed like the second']) {
    await again.findings.evaluate((list) => { list.scrollTop = list.scrollHeight })
    await expect(notes.filter({ hasText: words })).toHaveCount(1)
  }

  shelf.put('teixeda.txt', saved.replace('Clara Fontsec (m. 1984', 'Clara Fontsec (m. 1983'))
  await expect(again.count('contradiction')).toHaveAttribute('data-count', '1')
  const card = again.cards('record/marriage-dates-conflict')
  await again.findings.evaluate((list) => { list.scrollTop = 0 })
  await expect(card).toContainText('Open again: it was decided “Not the same event”')
  await expect(again.saved).toHaveText('saved')
})

test('a finding that was not selected is dismissed with the mouse: the review goes on from it', async ({ shelf, start }) => {
  const desk = await start(shelf.put('teixeda.txt', sample))
  await desk.reviewed()
  await desk.cards('record/marriage-dates-conflict').locator('h3').click()
  await expect(selected(desk)).toHaveAttribute('data-check', 'record/marriage-dates-conflict')
  await desk.cards('offices/ordinal-conflict').getByTestId('dismiss').click()
  await expect(selected(desk)).toHaveAttribute('data-check', 'offices/ordinal-conflict')
  await desk.page.getByRole('button', { name: 'Keep this decision' }).click()
  await expect(selected(desk)).toHaveAttribute('data-check', 'record/marriage-dates-conflict')
})

test('in a small window the form of a decision opens in full view', async ({ shelf, start }) => {
  const desk = await start(shelf.put('teixeda.txt', sample))
  await desk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(900, 640))
  await desk.reviewed()
  await desk.page.keyboard.press('ControlOrMeta+2')
  await desk.page.keyboard.press('j')
  await at(desk, 'offices/ordinal-conflict')
  await desk.page.keyboard.press('x')
  await expect(desk.page.getByRole('button', { name: 'Keep this decision' })).toBeInViewport({ ratio: 1 })
})

test('the keyboard goes from the verdict to the reason though the list is drawn anew in between', async ({ shelf, start }) => {
  const desk = await start(shelf.put('teixeda.txt', sample))
  const { keyboard } = desk.page
  await desk.reviewed()
  await keyboard.press('ControlOrMeta+2')
  await keyboard.press('j')
  await at(desk, 'offices/ordinal-conflict')
  await keyboard.press('x')
  // while it moves the keyboard is on no element; scrolling draws the list at once
  await desk.findings.evaluate((list) => list.addEventListener('blur', () => {
    list.scrollTop += 1
    list.dispatchEvent(new Event('scroll'))
  }, { capture: true, once: true }))
  await keyboard.press('Tab')
  await keyboard.type('so in the gazette')
  await expect(desk.page.getByLabel('Reason')).toHaveValue('so in the gazette')
})

test('the keyboard goes into the view that is asked for, from the text and from another view, however quickly they follow', async ({ shelf, start }) => {
  const desk = await start(shelf.put('teixeda.txt', sample))
  const { keyboard } = desk.page
  await desk.reviewed()
  await desk.type('')
  const view = () => desk.page.evaluate(() => document.activeElement?.closest('[data-testid$="-view"], .findings')?.getAttribute('data-testid') ?? document.activeElement?.className)
  for (const [key, name] of [['4', 'timeline-view'], ['3', 'changes-view'], ['1', 'record-view'], ['2', 'findings-list']] as const) {
    await keyboard.press(`ControlOrMeta+${key}`)
    await expect.poll(view).toBe(name)
  }
  // a comparison whose view is gone before it is done is given up
  for (let round = 0; round < 10; round++) {
    await keyboard.press('ControlOrMeta+3')
    await keyboard.press('ControlOrMeta+1')
  }
  await expect.poll(view).toBe('record-view')
  // what Monaco draws its boxes with outlives the comparison
  await desk.clickBehind(3, 2)
})

test('a view that has something to show at last does not take the keyboard from who types', async ({ shelf, start }) => {
  const desk = await start(shelf.put('new.txt', 'Orla Venn\n'))
  await desk.reviewed()
  for (const key of ['4', '1', '4']) await desk.page.keyboard.press(`ControlOrMeta+${key}`)
  await expect(desk.page.getByTestId('timeline-view')).toContainText('Nothing is dated here')
  await desk.type('- Birth Date: 3 May 1900')
  await desk.page.keyboard.press('Enter')
  await desk.reviewed()
  await expect(desk.page.getByRole('listbox', { name: 'Timeline' })).toBeVisible()
  await desk.page.keyboard.type('- Death Date: 4 June 1980')
  await expect(desk.text).toContainText('- Death Date: 4 June 1980')
})

test('what is chosen in the menu while a dialog is open closes it and is done', async ({ shelf, start }) => {
  const desk = await start(shelf.put('teixeda.txt', sample))
  await desk.reviewed()
  for (const dialog of ['settings', 'command-palette'] as const) {
    await desk.choose(dialog)
    await expect(desk.page.getByRole('dialog')).toBeVisible()
    await desk.choose('theme-dark') // changes what it changes, beside the dialog
    await expect(desk.page.locator(':root')).toHaveAttribute('data-theme', 'dark')
    await expect(desk.page.getByRole('dialog')).toBeVisible()
    await desk.clickBehind(dialog === 'settings' ? 4 : 5, 2)
    await expect(desk.page.getByRole('dialog')).toHaveCount(0)
    await desk.choose('theme-light')
    await expect(desk.page.locator(':root')).toHaveAttribute('data-theme', 'light')
  }
})

test('changes: the facts above, each fact and each hunk taken back alone and with undo, the patch exported', async ({ shelf, start }) => {
  const desk = await start(shelf.put('teixeda.txt', sample))
  await desk.reviewed()
  await desk.page.keyboard.press('ControlOrMeta+2')
  await desk.page.keyboard.press('j')
  await desk.page.keyboard.press('1')
  await at(desk, 'record/marriage-dates-conflict')
  await desk.page.keyboard.press('2')
  await at(desk, 'dates/day-does-not-exist')

  await desk.choose('show-changes')
  const changes = desk.page.getByTestId('changes-view')
  await expect(changes).toContainText('2 changes')
  const facts = changes.getByTestId('fact-change')
  await expect(facts.filter({ hasText: 'Spouse' })).toContainText('1986')
  await expect(facts.filter({ hasText: 'Office' })).toContainText('6th Premier of Oriel')

  await desk.answerSave(shelf.path('teixeda.patch'))
  await desk.choose('export-patch')
  await expect(desk.notice('teixeda.patch')).toBeVisible()
  expect(shelf.text('teixeda.patch')).toMatch(/^# Corrigenda .*\n# source [0-9a-f]{64}\n# result [0-9a-f]{64}\n# edit .*"verdict":"second-changed".*\n# edit [\s\S]*\n--- a\/teixeda\.txt\n/)

  await facts.filter({ hasText: 'Spouse' }).getByRole('button', { name: /Take back/ }).click()
  await expect(changes).toContainText('One change')
  await desk.choose('undo')
  await expect(changes).toContainText('2 changes')

  const hunks = changes.getByTestId('hunk')
  await expect(hunks).toHaveCount(2)
  await expect(hunks.nth(0)).toContainText('7 → 6')
  await expect(changes.getByTestId('difference').locator('.inline-deleted-text, .char-insert, .char-delete').first()).toBeVisible() // word by word
  await hunks.nth(0).getByRole('button', { name: /Take back the change in line 8/ }).press('Enter')
  // the button is gone, the keyboard is not
  await expect.poll(() => desk.page.evaluate(() => document.activeElement?.closest('[data-testid="changes-view"]') != null)).toBe(true)
  await expect(changes).toContainText('One change')
  await desk.choose('undo')
  await expect(changes).toContainText('2 changes')
  await desk.choose('undo')
  await desk.choose('undo')
  await expect(changes).toContainText('Nothing has changed')
  await expect(desk.saved).toHaveText('saved')
})
