import { join } from 'node:path'
import { BrowserWindow, nativeTheme, screen } from 'electron'
import type { Rectangle } from 'electron'
import { z } from 'zod'
import { JsonStore } from './files/json-store'
import { deskOrigin } from './security'

const placeSchema = z.strictObject({
  x: z.number().int().optional(), y: z.number().int().optional(),
  width: z.number().int().min(480).max(20_000), height: z.number().int().min(320).max(20_000),
  maximised: z.boolean(),
})

type Place = z.infer<typeof placeSchema>

export type PlaceStore = JsonStore<Place>

/** Where the window was, kept in `window.json` of the program's own folder. */
export const openPlaceStore = (folder: string): PlaceStore =>
  new JsonStore(join(folder, 'window.json'), placeSchema, { width: 1440, height: 900, maximised: false })

/** The paper the desk is drawn on, so that a window that is not painted yet does not flash. */
const paper = { light: '#faf8f4', dark: '#1c1b1a' }

/** Opens the one window, sandboxed, and shows it when its first picture is ready. The desk is not loaded yet. */
export async function createWindow(places: PlaceStore): Promise<BrowserWindow> {
  const place = onScreen(await places.read())
  const { x, y, width, height } = place
  const window = new BrowserWindow({
    width, height, ...(x === undefined || y === undefined ? {} : { x, y }), minWidth: 640, minHeight: 420, show: false, title: 'Corrigenda',
    backgroundColor: nativeTheme.shouldUseDarkColors ? paper.dark : paper.light,
    webPreferences: {
      preload: join(__dirname, '../preload/index.js'),
      sandbox: true, contextIsolation: true, nodeIntegration: false, webviewTag: false, navigateOnDragDrop: false,
      // the spelling dictionaries would be fetched from the network
      spellcheck: false,
    },
  })
  if (place.maximised) window.maximize()
  window.once('ready-to-show', () => window.show())
  const remember = (): void => void places.write({ ...window.getNormalBounds(), maximised: window.isMaximized() })
  window.on('close', remember)
  return window
}

/** Loads the desk into its window; also after a crash. */
export const loadDesk = (window: BrowserWindow): Promise<void> => window.loadURL(`${deskOrigin}/index.html`)

/** A place on a screen that is gone would open a window nobody sees. */
function onScreen(place: Place): Place {
  const { x, y, width, height, maximised } = place
  if (x === undefined || y === undefined) return place
  const visible = screen.getAllDisplays().some(({ workArea }) => overlapWidth({ x, y, width, height }, workArea) > 100)
  return visible ? place : { width, height, maximised }
}

function overlapWidth(a: Rectangle, b: Rectangle): number {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return down > 50 ? across : 0
}
