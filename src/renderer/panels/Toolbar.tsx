import { ChevronDown, FileDiff, FileText, FolderOpen, Redo2, Save, Search, Settings, Share, Undo2 } from 'lucide-react'
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { commands, shortcutLabel, type CommandId } from '../../shared/commands'
import { runCommand } from '../store/effects'
import { activeDocument } from '../store/select'
import { useStore } from '../store/store'
import { Button } from '../ui/Button'

const ICON = 15

/** The commands an editor needs in each file; all others are in the menu and the palette. */
export function Toolbar() {
  const hasDocument = useStore((state) => state.active !== null)
  const dirty = useStore((state) => activeDocument(state)?.dirty ?? false)
  return (
    <div className="toolbar" role="toolbar" aria-label="Commands">
      <Press id="open"><FileText size={ICON} aria-hidden /> Open</Press>
      <Press id="open-folder"><FolderOpen size={ICON} aria-hidden /> Open folder</Press>
      <span className="toolbar-rule" />
      <Press id="save" disabled={!hasDocument || !dirty}><Save size={ICON} aria-hidden /> Save</Press>
      <Press id="undo" disabled={!hasDocument} label="Undo"><Undo2 size={ICON} aria-hidden /></Press>
      <Press id="redo" disabled={!hasDocument} label="Redo"><Redo2 size={ICON} aria-hidden /></Press>
      <span className="toolbar-rule" />
      <Press id="show-changes" disabled={!hasDocument}><FileDiff size={ICON} aria-hidden /> Review changes</Press>
      <Press id="export-data" disabled={!hasDocument}><Share size={ICON} aria-hidden /> Export data</Press>
      <MenuTrigger>
        <Button kind="quiet" className="menu-arrow" isDisabled={!hasDocument} aria-label="Export in another form" data-testid="export-menu"><ChevronDown size={14} aria-hidden /></Button>
        <Popover className="menu-popover" placement="bottom start">
          <Menu className="menu" onAction={(id) => runCommand(id as CommandId)}>
            {commands.filter((command) => command.id.startsWith('export-')).map((command) => <MenuItem key={command.id} id={command.id} className="menu-item">{command.title}</MenuItem>)}
          </Menu>
        </Popover>
      </MenuTrigger>
      <span className="toolbar-space" />
      <Press id="command-palette" className="palette-button"><Search size={ICON} aria-hidden /> <span>All commands</span></Press>
      <Press id="settings" label="Settings"><Settings size={ICON} aria-hidden /></Press>
    </div>
  )
}

function Press({ id, disabled = false, label, className, children }: { readonly id: CommandId; readonly disabled?: boolean; readonly label?: string; readonly className?: string; readonly children: React.ReactNode }) {
  const platform = useStore((state) => state.info?.platform ?? 'linux')
  const command = commands.find((one) => one.id === id)
  const keys = command?.shortcut ? ` (${shortcutLabel(command.shortcut, platform)})` : ''
  return (
    <Button kind="quiet" isDisabled={disabled} onPress={() => runCommand(id)} tip={`${command?.title.replace('…', '') ?? id}${keys}`} {...(label ? { 'aria-label': label } : {})} {...(className ? { className } : {})} data-testid={`command-${id}`}>
      {children}
    </Button>
  )
}
