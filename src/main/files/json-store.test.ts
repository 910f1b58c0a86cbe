import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { RecentStore } from './recent-store'
import { openSettingsStore } from './settings-store'

let folder: string
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'corrigenda-')) })
afterEach(async () => { await rm(folder, { recursive: true, force: true }) })

it('keeps settings from one start to the next', async () => {
  const settings = openSettingsStore(join(folder, 'inner'))
  const first = await settings.read()
  expect(first.theme).toBe('system')
  expect(await settings.write({ ...first, theme: 'dark' })).toBe(true)
  expect(await openSettingsStore(join(folder, 'inner')).read()).toEqual({ ...first, theme: 'dark' })
})

it('puts damaged settings aside and goes on', async () => {
  await writeFile(join(folder, 'settings.json'), '{"theme":"plaid"}')
  expect((await openSettingsStore(folder).read()).theme).toBe('system')
  expect(await readdir(folder)).toEqual(['settings.json.broken'])
})

it('writes one after the other, the last one last', async () => {
  const settings = openSettingsStore(folder)
  const first = await settings.read()
  await Promise.all(Array.from({ length: 20 }, (_, step) => settings.write({ ...first, textZoom: step })))
  expect(JSON.parse(await readFile(join(folder, 'settings.json'), 'utf8'))).toMatchObject({ textZoom: 19 })
})

it('lists recent files, newest first, twenty at most', async () => {
  const recent = new RecentStore(folder)
  for (let step = 0; step < 25; step++) await recent.add(`/life-${step}`)
  await recent.add('/life-20')
  await recent.forget('/life-24')
  const list = await new RecentStore(folder).list()
  expect(list.slice(0, 3)).toEqual(['/life-20', '/life-23', '/life-22'])
  expect(list).toHaveLength(19)
})
