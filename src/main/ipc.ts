import { ipcMain } from 'electron'
import type { BrowserWindow } from 'electron'
import { z } from 'zod'
import { reasonOf } from '../files/system-error'
import { failure } from '../shared/base/result'
import type { Result } from '../shared/base/result'
import { contract } from '../shared/ipc'
import type { Channel, EventName, EventPayload, Handlers, Request } from '../shared/ipc'
import { isDeskFrame } from './security'

/**
 * Answers the desk's calls. Each passes the same gate: the main frame of our window, at our origin, then a strict and bounded
 * parse, then the handler. Whatever goes wrong is answered as data; nothing is thrown across the wire.
 */
export function listen(handlers: Handlers, currentWindow: () => BrowserWindow | null): void {
  for (const channel of Object.keys(contract) as Channel[]) {
    ipcMain.handle(channel, async (event, payload: unknown): Promise<Result<unknown>> => {
      const contents = currentWindow()?.webContents
      if (contents === undefined || event.sender !== contents || !isDeskFrame(event.senderFrame, contents)) {
        return failure('refused', 'This call did not come from the desk.')
      }
      return answer(handlers, channel, payload)
    })
  }
}

/** Parses what was sent and asks the handler. Separate from Electron, so that it can be tested without it. */
export async function answer<Name extends Channel>(handlers: Handlers, channel: Name, payload: unknown): Promise<Result<unknown>> {
  const parsed = contract[channel].request.safeParse(payload)
  if (!parsed.success) return failure('bad-request', `The desk asked “${channel}” in a way that is not allowed: ${z.prettifyError(parsed.error)}`)
  try {
    return await handlers[channel](parsed.data as Request<Name>)
  } catch (error) {
    console.error(`corrigenda: ${channel} failed`, error)
    return failure('internal', `Something went wrong in the program itself (${channel}: ${reasonOf(error)}). Your text is still here; save it, then start the program again.`)
  }
}

/** Tells the desk something unasked; nothing happens while there is no desk. */
export function tell<Name extends EventName>(window: BrowserWindow | null, event: Name, payload: EventPayload<Name>): void {
  if (window !== null && !window.isDestroyed() && !window.webContents.isCrashed()) window.webContents.send(event, payload)
}
