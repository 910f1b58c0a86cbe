import { describe, expect, it, vi } from 'vitest'

vi.mock('electron', () => ({
  app: {}, protocol: {}, session: {}, dialog: {}, Menu: {},
  ipcMain: { handle: (channel: string, handler: unknown) => { registered.set(channel, handler) } },
}))
const registered = vi.hoisted(() => new Map<string, unknown>())

import type { BrowserWindow } from 'electron'
import { commands } from '../shared/commands'
import { contract } from '../shared/ipc'
import type { Handlers } from '../shared/ipc'
import { success } from '../shared/base/result'
import { answer, listen } from './ipc'
import { menuTemplate } from './menu'
import { fileOf } from './security'

const closed: unknown[] = []
const handlers = new Proxy({}, {
  get: (_target, channel) => async (request: unknown) => {
    if (channel === 'settings:read') throw new Error('disk on fire')
    closed.push(request)
    return success({})
  },
}) as Handlers

describe('the gate', () => {
  it('parses strictly, and answers a failing handler as data', async () => {
    expect(await answer(handlers, 'document:close', { id: 'a', path: '/etc/passwd' })).toMatchObject({ ok: false, error: { code: 'bad-request' } })
    expect(await answer(handlers, 'document:close', { id: 'abc' })).toEqual({ ok: true, value: {} })
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    expect(await answer(handlers, 'settings:read', {})).toMatchObject({ ok: false, error: { code: 'internal', message: expect.stringContaining('disk on fire') } })
    expect(logged).toHaveBeenCalledOnce()
    logged.mockRestore()
  })

  it('answers the main frame of our window at our origin, and nobody else', async () => {
    const frame = { url: 'app://desk/index.html' }
    const webContents = { mainFrame: frame }
    listen(handlers, () => ({ webContents }) as unknown as BrowserWindow)
    expect([...registered.keys()]).toEqual(Object.keys(contract))
    const close = registered.get('document:close') as (event: unknown, payload: unknown) => Promise<unknown>
    const refused = { ok: false, error: { code: 'refused', message: 'This call did not come from the desk.' } }
    expect(await close({ sender: webContents, senderFrame: frame }, { id: 'abc' })).toEqual({ ok: true, value: {} })
    expect(await close({ sender: webContents, senderFrame: { url: 'app://desk/index.html' } }, { id: 'abc' })).toEqual(refused)
    expect(await close({ sender: {}, senderFrame: frame }, { id: 'abc' })).toEqual(refused)
    expect(await close({ sender: webContents, senderFrame: null }, { id: 'abc' })).toEqual(refused)
    frame.url = 'https://example.org/'
    expect(await close({ sender: webContents, senderFrame: frame }, { id: 'abc' })).toEqual(refused)
  })
})

describe('app://', () => {
  it('serves files of the desk and nothing beside it', () => {
    expect(fileOf('/app/renderer', 'app://desk/')).toBe('/app/renderer/index.html')
    expect(fileOf('/app/renderer', 'app://desk/assets/a%20b.js?x#y')).toBe('/app/renderer/assets/a b.js')
    for (const address of ['app://desk/..%2f..%2fetc/passwd', 'app://desk/..%2frenderer-of-others/x', 'app://other/index.html', 'file:///etc/passwd', 'app://desk/%E0%A4%A', 'app://desk/a%00b']) {
      expect(fileOf('/app/renderer', address)).toBeNull()
    }
  })
})

describe('the menu', () => {
  it('lists every command once and passes on the chosen one', () => {
    const chosen: string[] = []
    const items = menuTemplate(({ id }) => { chosen.push(id) }, 'linux').flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
    expect(items.flatMap(({ id }) => id ?? [])).toEqual(commands.map(({ id }) => id))
    const save = items.find(({ id }) => id === 'save')
    expect(save).toMatchObject({ label: 'Save', accelerator: 'CmdOrCtrl+S', registerAccelerator: false })
    ;(save?.click as (() => void) | undefined)?.()
    expect(chosen).toEqual(['save'])
  })
})
