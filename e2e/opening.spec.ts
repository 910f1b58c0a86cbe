import { spawn } from 'node:child_process'
import { governor, painter, picture, runner } from './biographies'
import { expect, test } from './app'

test('by argument: several files, the last one in front', async ({ shelf, start }) => {
  const desk = await start(shelf.put('valstar.txt', painter), shelf.put('torrens.txt', governor))
  await desk.reviewed()
  await expect(desk.page).toHaveTitle(/torrens\.txt/)
  await expect(desk.count('contradiction')).toHaveAttribute('data-count', '1')
})

test('by drop: files and, among them, one that is none', async ({ shelf, desk }) => {
  await desk.drop(shelf.put('oderberg.txt', runner))
  await desk.reviewed()
  await expect(desk.page).toHaveTitle(/oderberg\.txt/)
  await expect(desk.cards('dates/day-does-not-exist').getByTestId('quote-a')).toContainText('31 April 1999')
  await desk.drop(shelf.put('noise.txt', picture), shelf.put('torrens.txt', governor))
  await expect(desk.page).toHaveTitle(/torrens\.txt/)
  await expect(desk.notice('“noise.txt” is not a text file')).toBeVisible()
})

test('from the recent files, newest first, gone ones forgotten', async ({ shelf, start }) => {
  const first = await start(shelf.put('valstar.txt', painter), shelf.put('torrens.txt', governor))
  await first.reviewed()
  await first.choose('quit')
  await first.ended()

  const second = await start()
  await expect(second.page.getByTestId('recent-button')).toContainText(['torrens.txt', 'valstar.txt'])
  shelf.remove('valstar.txt')
  await second.page.getByTestId('recent-button').filter({ hasText: 'valstar.txt' }).click()
  await expect(second.notice('“valstar.txt” is not there')).toBeVisible()
  await second.page.getByTestId('recent-button').filter({ hasText: 'torrens.txt' }).click()
  await second.reviewed()
  await expect(second.page).toHaveTitle(/torrens\.txt/)
  await second.choose('quit')
  await second.ended()

  const third = await start()
  await expect(third.page.getByTestId('recent-button')).toHaveCount(1)
})

test('by a second start, which hands its file over', async ({ shelf, start }) => {
  const desk = await start(shelf.put('valstar.txt', painter))
  await desk.reviewed()
  const [command = '', ...args] = [desk.app.process().spawnfile, ...(await desk.app.evaluate(({ app }) => [
    ...process.argv.slice(1).filter((word) => /^--(no-sandbox|user-data-dir)/.test(word)), app.getAppPath(),
  ])), shelf.put('torrens.txt', governor)]
  await new Promise((done) => spawn(command, args, { stdio: 'ignore' }).once('exit', done))
  await expect(desk.page).toHaveTitle(/torrens\.txt/)
  await desk.reviewed()
})

test('without a choice in the dialog nothing happens', async ({ desk }) => {
  await desk.answerOpen()
  await desk.page.getByTestId('command-open').click()
  await desk.choose('open-folder')
  await expect(desk.startPage).toBeVisible()
  await expect(desk.notices).toHaveCount(0)
})

test('by folder: a stack with its counts, from which a file opens', async ({ shelf, desk }) => {
  shelf.put('people/torrens.txt', governor)
  shelf.put('people/older/valstar.txt', painter)
  shelf.put('people/noise.txt', picture)
  await desk.answerOpen(shelf.path('people'))
  await desk.choose('open-folder')
  const entries = desk.page.getByTestId('stack-entry')
  await expect(entries).toHaveCount(3)
  await expect(desk.page.getByTestId('stack-done')).toContainText('1 of 3 done')
  await expect(entries.first()).toHaveAttribute('data-name', 'torrens.txt')
  await expect(entries.filter({ hasText: 'noise.txt' })).toContainText('not read')
  await entries.filter({ hasText: 'valstar.txt' }).click()
  await expect(desk.page).toHaveTitle(/valstar\.txt/)
  await entries.filter({ hasText: 'torrens.txt' }).click()
  await desk.reviewed()
  await desk.cards('offices/term-dates-conflict').getByTestId('fix-button').first().click()
  await expect(entries.filter({ hasText: 'torrens.txt' }).getByTestId('unsaved-dot')).toBeVisible()
  await desk.choose('save')
  await expect(desk.page.getByTestId('stack-done')).toContainText('2 of 3 done')
})

test('seen: one mark in the margin for each place, though it runs over the end of a wrapped line', async ({ shelf, start }) => {
  const paragraphs = Array.from({ length: 12 }, (_, index) => `He ran${' on'.repeat(20 + 2 * index)} till 31 April 1999.`)
  const desk = await start(shelf.put('oderberg.txt', `= Nils Oderberg =\n\nNils Oderberg was a runner.\n\n${paragraphs.join('\n')}\n`))
  await desk.reviewed()
  await expect(desk.page.locator('.glyph-contradiction')).toHaveCount(paragraphs.length)
  // The wrapped ones are underlined twice, on both lines.
  expect(await desk.page.locator('.squiggle-contradiction').count()).toBeGreaterThan(paragraphs.length)
})
