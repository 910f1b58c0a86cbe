import { governor, governorSettled } from './biographies'
import { expect, test } from './app'

const mark = Buffer.from([0xef, 0xbb, 0xbf])
const withEnds = (text: string): string => text.replaceAll('\n', '\r\n')

test('CRLF and a byte order mark: only the bytes of the fix change', async ({ shelf, start }) => {
  const desk = await start(shelf.put('torrens.txt', Buffer.concat([mark, Buffer.from(withEnds(governor))])))
  await desk.reviewed()
  await expect(desk.status).toContainText('UTF-8 with BOM')
  await expect(desk.status).toContainText('CRLF')
  await desk.cards('offices/term-dates-conflict').getByTestId('fix-button').first().click()
  await desk.choose('save')
  await expect(desk.saved).toHaveText('saved')
  expect(shelf.bytes('torrens.txt').equals(Buffer.concat([mark, Buffer.from(withEnds(governorSettled))]))).toBe(true)
})

test('mixed line ends, trailing blanks, no last line end and both Unicode forms stay as they are', async ({ shelf, start }) => {
  const odd = `${governor.replace('\n\n== Career', '\r\n\r\n== Career').replace('lawyer and', 'lawyer  and').trimEnd()}\rCafe\u0301 and caf\u00e9.\t `
  const desk = await start(shelf.put('torrens.txt', odd))
  await desk.reviewed()
  await expect(desk.status).toContainText('mixed line ends')
  await desk.cards('offices/term-dates-conflict').getByTestId('fix-button').first().click()
  await desk.choose('save')
  await expect(desk.saved).toHaveText('saved')
  expect(shelf.text('torrens.txt')).toBe(odd.replace('Term End: 24 May', 'Term End: 21 May'))
})

test('an older encoding is named, and kept on saving', async ({ shelf, start }) => {
  const old = Buffer.from(governor.replaceAll('Torrens', 'Torrén'), 'latin1')
  const desk = await start(shelf.put('torren.txt', old))
  await desk.reviewed()
  await expect(desk.notice('it was read as Windows-1252')).toBeVisible()
  await expect(desk.text).toContainText('Sabela Torrén')
  await desk.cards('offices/term-dates-conflict').getByTestId('fix-button').first().click()
  await desk.choose('save')
  await expect(desk.saved).toHaveText('saved')
  expect(shelf.bytes('torren.txt').equals(Buffer.from(governorSettled.replaceAll('Torrens', 'Torrén'), 'latin1'))).toBe(true)
})

test('opening, looking round and closing leaves the file and its time alone', async ({ shelf, start }) => {
  const path = shelf.put('torrens.txt', governor)
  const before = shelf.modified('torrens.txt')
  const desk = await start(path)
  await desk.reviewed()
  await desk.choose('next-finding')
  await desk.page.getByTestId('tab-changes').click()
  await expect(desk.page.getByTestId('changes-view')).toContainText('Nothing has changed')
  await desk.choose('quit')
  await desk.ended()
  expect(shelf.text('torrens.txt')).toBe(governor)
  expect(shelf.modified('torrens.txt')).toBe(before)
})
