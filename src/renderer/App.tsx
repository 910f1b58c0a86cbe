import { lazy, Suspense, useEffect, useState } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { Group, Panel, Separator } from 'react-resizable-panels'
import { commandForKey } from '../shared/commands'
import Editor from './editor/Editor'
import { OtherPlace } from './editor/OtherPlace'
import { CommandPalette } from './panels/CommandPalette'
import { FindingsPanel } from './panels/FindingsPanel'
import { NoticeBars } from './panels/NoticeBars'
import { RecordPanel } from './panels/RecordPanel'
import { SettingsDialog } from './panels/SettingsDialog'
import { Stack } from './panels/Stack'
import { StartPage } from './panels/StartPage'
import { StatusBar } from './panels/StatusBar'
import { Toolbar } from './panels/Toolbar'
import { runCommand } from './store/effects'
import { openDropped } from './store/files'
import { activeDocument } from './store/select'
import { dispatch, getState, useStore } from './store/store'

const TimelinePanel = lazy(() => import('./panels/TimelinePanel'))
const ChangesPanel = lazy(() => import('./panels/ChangesPanel'))

/** The whole window. */
export function App() {
  const hasDocument = useStore((state) => state.active !== null)
  const showsStack = useStore((state) => state.folder !== null || state.documents.length > (state.active === null ? 0 : 1))
  const palette = useStore((state) => state.palette)
  const settingsOpen = useStore((state) => state.settingsOpen)
  const title = useStore((state) => { const document = activeDocument(state); return document ? `${document.dirty ? '● ' : ''}${document.name} — Corrigenda` : 'Corrigenda' })
  const name = useStore((state) => activeDocument(state)?.name ?? '')
  useEffect(() => { document.title = title }, [title])
  useShortcuts()
  const dropping = useDrop()
  return (
    <div className={`app ${dropping ? 'is-dropping' : ''}`}>
      <header><Toolbar /></header>
      <NoticeBars />
      <div className="work">
        <Group orientation="horizontal" id="desk">
          {showsStack && <Panel id="stack" defaultSize="18%" minSize="150px" collapsible><Stack /></Panel>}
          {showsStack && <Separator className="divider" />}
          <Panel id="text" minSize="30%">
            <main className="text-pane" hidden={!hasDocument}><h1 className="visually-hidden">{name}</h1><Editor /><OtherPlace /></main>
            {!hasDocument && <StartPage />}
          </Panel>
          {hasDocument && <Separator className="divider" />}
          {hasDocument && <Panel id="side" defaultSize="40%" minSize="300px"><aside className="side-place" aria-label="Review"><Side /></aside></Panel>}
        </Group>
      </div>
      <StatusBar />
      {palette && <CommandPalette />}
      {settingsOpen && <SettingsDialog />}
      {dropping && <div className="drop-hint" aria-hidden="true">Drop to open</div>}
    </div>
  )
}

function Side() {
  const tab = useStore((state) => state.tab)
  return (
    <Tabs className="side" selectedKey={tab} onSelectionChange={(key) => dispatch({ type: 'tab', tab: key === 'record' || key === 'changes' || key === 'timeline' ? key : 'findings' })}>
      <TabList className="tabs" aria-label="Views">
        <Tab id="findings" data-testid="tab-findings" className="tab">Findings</Tab>
        <Tab id="record" data-testid="tab-record" className="tab">Record</Tab>
        <Tab id="timeline" data-testid="tab-timeline" className="tab">Timeline</Tab>
        <Tab id="changes" data-testid="tab-changes" className="tab">Changes</Tab>
      </TabList>
      <TabPanel id="findings" className="tab-panel"><FindingsPanel /></TabPanel>
      <TabPanel id="record" className="tab-panel"><RecordPanel /></TabPanel>
      <TabPanel id="timeline" className="tab-panel"><Suspense fallback={<p className="empty">The picture is being drawn…</p>}><TimelinePanel /></Suspense></TabPanel>
      <TabPanel id="changes" className="tab-panel"><Suspense fallback={<p className="empty">The changes are being read…</p>}><ChangesPanel /></Suspense></TabPanel>
    </Tabs>
  )
}

/** The menu owns most shortcuts; these work where the menu does not reach, and before Monaco takes the key. */
function useShortcuts(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const command = commandForKey(event, getState().info?.platform ?? 'linux')
      const { palette, settingsOpen } = getState()
      if (!command || command.by === 'main' || ['undo', 'redo'].includes(command.id) || palette || settingsOpen) return
      event.preventDefault()
      event.stopPropagation()
      runCommand(command.id)
    }
    window.addEventListener('keydown', onKeyDown, true)
    return () => window.removeEventListener('keydown', onKeyDown, true)
  }, [])
}

/** Files may be dropped anywhere. */
function useDrop(): boolean {
  const [dropping, setDropping] = useState(false)
  useEffect(() => {
    const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false
    const over = (event: DragEvent): void => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setDropping(true)
    }
    const leave = (event: DragEvent): void => { if (event.relatedTarget === null) setDropping(false) }
    const drop = (event: DragEvent): void => {
      setDropping(false)
      if (!hasFiles(event)) return
      event.preventDefault()
      event.stopPropagation()
      void openDropped([...(event.dataTransfer?.files ?? [])])
    }
    const listeners = [['dragover', over], ['dragleave', leave], ['drop', drop]] as const
    for (const [name, listener] of listeners) window.addEventListener(name, listener, true)
    return () => { for (const [name, listener] of listeners) window.removeEventListener(name, listener, true) }
  }, [])
  return dropping
}
