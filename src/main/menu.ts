import { Menu } from 'electron'
import type { MenuItemConstructorOptions } from 'electron'
import { commands } from '../shared/commands'
import type { Command, CommandMenu } from '../shared/commands'

/** Carries a chosen command out, or passes it on to the desk. */
type Perform = (command: Command) => void

const menuTitles: Readonly<Record<CommandMenu, string>> = { file: '&File', edit: '&Edit', review: '&Review', view: '&View', help: '&Help' }

/** Puts the table of commands into the menu bar. */
export function installMenu(perform: Perform, platform: NodeJS.Platform): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(perform, platform)))
}

/** The menu bar as data: one menu a room of the command table, plus what the system's own text fields need. */
export function menuTemplate(perform: Perform, platform: NodeJS.Platform): MenuItemConstructorOptions[] {
  const menus = (Object.keys(menuTitles) as CommandMenu[]).map((menu) => ({
    label: platform === 'darwin' ? menuTitles[menu].replace('&', '') : menuTitles[menu],
    submenu: [...itemsOf(menu, perform), ...(menu === 'edit' ? clipboardItems : [])],
  }))
  return platform === 'darwin' ? [{ role: 'appMenu' }, ...menus, { role: 'windowMenu' }] : menus
}

const clipboardItems: MenuItemConstructorOptions[] = [
  { type: 'separator' }, { role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' },
]

function itemsOf(menu: CommandMenu, perform: Perform): MenuItemConstructorOptions[] {
  return commands.filter((command) => command.menu === menu).flatMap((command: Command) => {
    const item: MenuItemConstructorOptions = {
      id: command.id, label: command.title, click: () => perform(command),
      // the desk binds its own keys from the same table, so that they work the same in every field; shown here, not bound
      registerAccelerator: command.by === 'main',
      ...(command.shortcut === null ? {} : { accelerator: command.shortcut }),
    }
    return command.startsGroup === true ? [{ type: 'separator' as const }, item] : [item]
  })
}
