import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { Api, Channel, EventName, EventPayload, Request, Response } from '../shared/ipc'
import type { Result } from '../shared/base/result'

const call = <Name extends Channel>(channel: Name, request: Request<Name>): Promise<Result<Response<Name>>> => ipcRenderer.invoke(channel, request)

function listen<Name extends EventName>(event: Name, listener: (payload: EventPayload<Name>) => void): () => void {
  const receive = (_event: unknown, payload: EventPayload<Name>): void => listener(payload)
  ipcRenderer.on(event, receive)
  return () => { ipcRenderer.off(event, receive) }
}

const api = {
  app: {
    info: () => call('app:info', {}),
    perform: (request) => call('app:perform', request),
  },
  document: {
    openDialog: () => call('document:open-dialog', {}),
    openFolder: () => call('document:open-folder', {}),
    openSample: (request) => call('document:open-sample', request),
    openRecent: (request) => call('document:open-recent', request),
    read: (request) => call('document:read', request),
    glance: (request) => call('document:glance', request),
    // only a file the user really dropped has a path; one made by a script has none
    openDropped: (files) => call('document:open-dropped', { paths: files.map((file) => webUtils.getPathForFile(file)).filter((path) => path !== '') }),
    pending: () => call('document:pending', {}),
    save: (request) => call('document:save', request),
    saveAs: (request) => call('document:save-as', request),
    export: (request) => call('document:export', request),
    askToSave: (request) => call('document:ask-to-save', request),
    close: (request) => call('document:close', request),
    dirty: (request) => call('document:dirty', request),
    keepUnsaved: (request) => call('document:keep-unsaved', request),
  },
  review: {
    read: (request) => call('review:read', request),
    write: (request) => call('review:write', request),
  },
  settings: {
    read: () => call('settings:read', {}),
    write: (request) => call('settings:write', request),
  },
  window: {
    close: (request) => call('window:close', request),
  },
  on: {
    command: (listener) => listen('command', listener),
    documentOpened: (listener) => listen('document:opened', listener),
    documentChangedOnDisk: (listener) => listen('document:changed-on-disk', listener),
    windowCloseRequested: (listener) => listen('window:close-requested', listener),
  },
} satisfies Api<File>

contextBridge.exposeInMainWorld('corrigenda', api)
