import { basename, dirname, join } from 'node:path'
import { dialog } from 'electron'
import type { BrowserWindow, OpenDialogOptions } from 'electron'
import { writeAtomically } from '../files/atomic-write'
import { readReview, reviewPathOf, writeReview } from '../files/review-file'
import type { Writing } from '../files/system-error'
import { version } from '../files/version'
import { failure, success } from '../shared/base/result'
import type { Result } from '../shared/base/result'
import type { Handlers, Request, Response, Settings } from '../shared/ipc'
import { askToSave } from './closing'
import type { DocumentStore } from './files/document-store'
import type { JsonStore } from './files/json-store'
import type { RecentStore } from './files/recent-store'
import type { Samples } from './files/samples'
import type { DiskWatch } from './files/watch'
import { nothingOpened } from './openings'
import type { Openings } from './openings'
import type { Targets } from './targets'

/** All that the handlers work with. */
export interface Services {
  readonly documents: DocumentStore
  readonly openings: Openings
  readonly recent: RecentStore
  readonly settings: JsonStore<Settings>
  readonly watch: DiskWatch
  readonly samples: Samples
  readonly targets: Targets
  /** The program's own folder. */
  readonly home: string
  readonly window: () => BrowserWindow | null
  /** Takes the paths that wait to be opened. */
  readonly takePending: () => Promise<readonly string[]>
  readonly applySettings: (settings: Settings) => void
  readonly closeSettled: () => void
  /** Carries out a command of main's own. */
  readonly perform: (id: 'quit' | 'full-screen') => void
}

const textFilters = [{ name: 'Text', extensions: ['txt', 'md'] }, { name: 'All files', extensions: ['*'] }]

/** One handler a channel. Each does one thing and answers with a `Result`. */
export function createHandlers(services: Services): Handlers {
  const { documents, openings, settings, watch } = services
  return {
    'app:info': async () => success(await appInfo(services)),
    'document:open-dialog': async () => {
      const paths = await choose(services, { title: 'Open biographies', properties: ['openFile', 'multiSelections'], filters: textFilters })
      return success(paths.length === 0 ? nothingOpened : await openings.openPaths(paths))
    },
    'document:open-folder': async () => {
      const [path] = await choose(services, { title: 'Open a folder of biographies', properties: ['openDirectory'] })
      if (path === undefined) return success({ folder: null })
      const opened = await openings.openFolder(path)
      return opened.ok ? success({ folder: opened.value }) : opened
    },
    'document:open-sample': ({ id }) => openings.openSample(id),
    'document:open-recent': ({ id }) => openings.openDocument(id),
    'document:read': ({ id }) => openings.openDocument(id),
    'document:glance': async ({ id }) => {
      const glance = await documents.glance(id)
      const place = await reviewPlace(services, id)
      const decisions = place.ok ? await readReview(place.value) : place
      return glance.ok ? success({ ...glance.value, decisions: decisions.ok ? [...decisions.value] : [] }) : glance
    },
    'document:open-dropped': async ({ paths }) => success(await openings.openPaths(paths)),
    'document:pending': async () => success(await openings.openPaths(await services.takePending())),
    'document:save': async (request) => (await openings.isSample(request.id) ? readOnlySample : documents.save(request)),
    'document:save-as': (request) => saveAs(services, request),
    'document:export': (request) => exportFile(services, request),
    'document:ask-to-save': async ({ id }) => {
      const window = services.window()
      return success({ choice: window === null ? 'cancel' : await askToSave(window, [documents.nameOf(id)]) })
    },
    'document:close': async ({ id }) => {
      watch.remove(id)
      await documents.close(id)
      return success({})
    },
    'document:dirty': async ({ id, dirty }) => {
      documents.setDirty(id, dirty)
      return success({})
    },
    'document:keep-unsaved': ({ id, text, baseVersion }) => documents.keepUnsaved(id, text, baseVersion),
    'review:read': async ({ id }) => {
      const place = await reviewPlace(services, id)
      if (!place.ok) return place
      const decisions = await readReview(place.value)
      return decisions.ok ? success({ decisions: [...decisions.value] }) : decisions
    },
    'review:write': async ({ id, decisions }) => {
      const place = await reviewPlace(services, id)
      if (!place.ok) return place
      const written = await writeReview(place.value, documents.nameOf(id), decisions)
      return written.ok ? success({}) : written
    },
    'settings:read': async () => success(await settings.read()),
    'settings:write': async (wanted) => {
      services.applySettings(wanted)
      return await settings.write(wanted) ? success(wanted)
        : failure('unwritable', 'The settings hold until the program ends; they could not be saved. Check that the disk is not full.')
    },
    'app:perform': async ({ id }) => {
      services.perform(id)
      return success({})
    },
    'window:close': async ({ settled }) => {
      if (settled) services.closeSettled()
      else services.window()?.close()
      return success({})
    },
  }
}

/** Beside the text; for a bundled sample, which nobody should have to write to, in the program's own folder. */
async function reviewPlace({ documents, openings, home }: Services, id: string): Promise<Result<string>> {
  const path = documents.pathOf(id)
  if (path === null) return failure('unknown-document', 'This document is not open any more. Open the file again.')
  return success(reviewPathOf(await openings.isSample(id) ? join(home, `sample-${basename(path)}`) : path))
}

const readOnlySample = failure('read-only-sample', 'This is one of the bundled samples; it is not overwritten. Use Save As to keep your copy.')

async function appInfo({ recent, samples, documents }: Services): Promise<Response<'app:info'>> {
  const paths = await recent.list()
  return {
    version, platform: process.platform,
    samples: (await samples.list()).map(({ id, title, about }) => ({ id, title, about })),
    recent: await Promise.all(paths.map(async (path) => ({ id: await documents.register(path), name: basename(path), folder: basename(dirname(path)) }))),
  }
}

async function choose({ window }: Services, options: OpenDialogOptions): Promise<readonly string[]> {
  const parent = window()
  const { canceled, filePaths } = parent === null ? await dialog.showOpenDialog(options) : await dialog.showOpenDialog(parent, options)
  return canceled ? [] : filePaths
}

async function saveAs(services: Services, { id, text }: Request<'document:save-as'>): Promise<Result<Response<'document:save-as'>>> {
  const from = services.documents.pathOf(id)
  if (from === null) return failure('unknown-document', 'This document is not open any more. Open the file again.')
  const target = await services.targets.choose('Save as', from, basename(from))
  if (!target.ok) return target
  if (target.value === null) return success(null)
  const saved = await services.documents.saveAs(id, text, target.value)
  if (!saved.ok) return saved
  services.watch.add(saved.value.id)
  await services.recent.add(target.value)
  return saved
}

const exporting: Writing = { done: 'exported', kept: '', elsewhere: 'Export again and choose another place.' }

async function exportFile(services: Services, { id, suggestedName, content, faithful = false, proof }: Request<'document:export'>): Promise<Result<Response<'document:export'>>> {
  const from = services.documents.pathOf(id)
  if (from === null) return failure('unknown-document', 'This document is not open any more. Open the file again.')
  // a name that is more than a name would start the dialog in a folder of the desk's choice
  if (suggestedName !== basename(suggestedName)) return failure('bad-request', 'The name of an export may not hold a folder.')
  const target = await services.targets.choose('Export', from, suggestedName)
  if (!target.ok) return target
  if (target.value === null) return success(null)
  const bytes = faithful ? services.documents.encode(id, content) : success(Buffer.from(content))
  if (!bytes.ok) return bytes
  const written = await writeAtomically(target.value, bytes.value, exporting)
  const proven = written.ok && proof !== undefined ? await writeAtomically(`${target.value}.proof.json`, Buffer.from(proof), exporting) : written
  return proven.ok ? success({ name: basename(target.value) }) : proven
}
