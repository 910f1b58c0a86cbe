import { Search } from 'lucide-react'
import { Autocomplete, Collection, Dialog, Header, Input, Menu, MenuItem, MenuSection, Modal, ModalOverlay, SearchField } from 'react-aria-components'
import { commands, shortcutLabel, type Command, type CommandId, type CommandMenu } from '../../shared/commands'
import { whyNot } from '../store/available'
import { runCommand } from '../store/effects'
import { dispatch, getState, useStore } from '../store/store'
import './dialogs.css'

const menus: readonly (readonly [CommandMenu, string])[] = [['file', 'File'], ['review', 'Review'], ['edit', 'Edit'], ['view', 'View'], ['help', 'Help']]

const close = (): void => dispatch({ type: 'palette', open: false })

/** Every command, found by typing; what cannot be used now says why. Read with the desk, not later: the next key is meant for it already. */
export function CommandPalette() {
  const platform = useStore((state) => state.info?.platform ?? 'linux')
  const listed = commands.filter((command: Command) => command.id !== 'command-palette')
  const reasons = new Map<string, string | null>(listed.map((command) => [command.id, whyNot(command, getState())]))
  return (
    <ModalOverlay className="dialog-backdrop" isOpen isDismissable onOpenChange={close}>
      <Modal className="dialog palette">
        <Dialog aria-label="All commands" data-testid="command-palette">
          <Autocomplete filter={matches}>
            <SearchField className="palette-search" aria-label="Find a command" autoFocus>
              <Search size={16} aria-hidden /> <Input placeholder="What do you want to do?" onKeyDown={(event) => { if (event.key === 'Escape') close() }} />
            </SearchField>
            <div className="palette-list" role="group" aria-label="Found commands" tabIndex={0}>
              <Menu className="palette-menu" aria-label="Commands" disabledKeys={listed.filter(({ id }) => reasons.get(id) !== null).map(({ id }) => id)} onAction={(id) => runCommand(id as CommandId)} renderEmptyState={() => <p className="palette-empty">No command has these words.</p>}>
                {menus.map(([menu, title]) => (
                  <MenuSection key={menu} className="palette-section">
                    <Header className="palette-head">{title}</Header>
                    <Collection items={listed.filter((command) => command.menu === menu)}>
                      {(command) => <Item command={command} reason={reasons.get(command.id) ?? null} platform={platform} />}
                    </Collection>
                  </MenuSection>
                ))}
              </Menu>
            </div>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function Item({ command, reason, platform }: { readonly command: Command; readonly reason: string | null; readonly platform: string }) {
  return (
    <MenuItem id={command.id} textValue={`${command.title} ${command.keywords.join(' ')}`} className="palette-item" data-testid={`palette-${command.id}`}>
      <span className="palette-title">{command.title}</span>
      {reason !== null && <span className="palette-reason">{reason}</span>}
      {command.shortcut !== null && <span className="palette-keys">{shortcutLabel(command.shortcut, platform).split('+').map((key) => <kbd key={key}>{key}</kbd>)}</span>}
    </MenuItem>
  )
}

/** Every typed word stands somewhere in the title or the other words, at the start of a word. */
function matches(textValue: string, typed: string): boolean {
  const words = textValue.toLowerCase().split(/[^\p{L}\p{N}.]+/u)
  return typed.toLowerCase().split(/\s+/).filter((part) => part !== '').every((part) => words.some((word) => word.startsWith(part)))
}
