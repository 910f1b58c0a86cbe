import { join } from 'node:path'
import { settingsSchema } from '../../shared/ipc'
import type { Settings } from '../../shared/ipc'
import { defaultConfig } from '../../shared/review/config'
import { JsonStore } from './json-store'

const defaultSettings: Settings = {
  theme: 'system', wordWrap: true, textZoom: 0,
  config: { checks: {}, thresholds: { ...defaultConfig.thresholds } },
}

/** The user's settings, kept in `settings.json` of the program's own folder. */
export const openSettingsStore = (folder: string): JsonStore<Settings> =>
  new JsonStore(join(folder, 'settings.json'), settingsSchema, defaultSettings)
