import { describe, expect, it } from 'vitest'
import { commandForKey, commands, shortcutLabel } from './commands'

const key = (name: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', boolean>> = {}) =>
  ({ key: name, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held })

describe('commands', () => {
  it('have ids and shortcuts of their own', () => {
    const shortcuts = commands.flatMap(({ shortcut }) => shortcut ?? [])
    expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length)
    expect(new Set(shortcuts).size).toBe(shortcuts.length)
  })

  it('are found by their keys, on a Mac by its own', () => {
    expect(commandForKey(key('S', { ctrlKey: true, shiftKey: true }), 'linux')?.id).toBe('save-as')
    expect(commandForKey(key('s', { ctrlKey: true }), 'linux')?.id).toBe('save')
    expect(commandForKey(key('s', { metaKey: true }), 'darwin')?.id).toBe('save')
    expect(commandForKey(key('s', { ctrlKey: true }), 'darwin')).toBeNull()
    expect(commandForKey(key('F8', { shiftKey: true }), 'win32')?.id).toBe('previous-finding')
    expect(commandForKey(key('s'), 'linux')).toBeNull()
  })

  it('take plus for larger text on any keyboard', () => {
    expect(commandForKey(key('+', { ctrlKey: true, shiftKey: true }), 'linux')?.id).toBe('zoom-in')
    expect(commandForKey(key('+', { ctrlKey: true }), 'linux')?.id).toBe('zoom-in')
    expect(commandForKey(key('=', { ctrlKey: true }), 'linux')?.id).toBe('zoom-in')
  })

  it('show their shortcut the way the system writes it', () => {
    expect(shortcutLabel('CmdOrCtrl+Shift+S', 'linux')).toBe('Ctrl+Shift+S')
    expect(shortcutLabel('CmdOrCtrl+Shift+S', 'darwin')).toBe('⇧⌘S')
    expect(shortcutLabel('F8', 'darwin')).toBe('F8')
  })
})
