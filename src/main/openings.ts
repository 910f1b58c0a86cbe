import { stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { textFilesBelow } from '../files/walk-folder'
import { success } from '../shared/base/result'
import type { Problem, Result } from '../shared/base/result'
import type { DocumentId, Folder, OpenedDocument, Opening } from '../shared/ipc'
import type { DocumentStore } from './files/document-store'
import type { RecentStore } from './files/recent-store'
import type { Samples } from './files/samples'
import type { DiskWatch } from './files/watch'

export const nothingOpened: Opening = { documents: [], folder: null, problems: [] }

/** Opens what dialogs, drops, arguments and lists name: reads it, watches it, remembers it. */
export class Openings {
  constructor(
    private readonly documents: DocumentStore, private readonly recent: RecentStore,
    private readonly watch: DiskWatch, private readonly samples: Samples,
  ) {}

  /** Opens files and the last folder of several paths; what cannot be opened is a problem beside the others. */
  async openPaths(paths: readonly string[]): Promise<Opening> {
    const documents: OpenedDocument[] = []
    const problems: Problem[] = []
    let folder: Folder | null = null
    for (const path of paths) {
      const isFolder = await stat(path).then((found) => found.isDirectory(), () => false)
      const opened = isFolder ? await this.openFolder(path) : await this.openFile(path)
      if (!opened.ok) problems.push(opened.error)
      else if ('documents' in opened.value) folder = opened.value
      else documents.push(opened.value)
    }
    return { documents, folder, problems }
  }

  async openFile(path: string): Promise<Result<OpenedDocument>> {
    return this.openDocument(await this.documents.register(path))
  }

  /** Reads a known document, now; the first time as well as again. */
  async openDocument(id: DocumentId): Promise<Result<OpenedDocument>> {
    const opened = await this.documents.read(id)
    const path = this.documents.pathOf(id)
    if (path === null) return opened
    if (!opened.ok) {
      if (opened.error.code === 'not-found') await this.recent.forget(path)
      return opened
    }
    this.watch.add(id)
    if (!(await this.isSample(id))) await this.recent.add(path)
    return opened
  }

  async openSample(sampleId: string): Promise<Result<OpenedDocument>> {
    const sample = (await this.samples.list()).find(({ id }) => id === sampleId)
    return sample === undefined
      ? { ok: false, error: { code: 'unknown-sample', message: 'This sample is not part of the program any more. Choose another one.' } }
      : this.openFile(sample.path)
  }

  /** Makes the text files of a folder known, without reading them. */
  async openFolder(path: string): Promise<Result<Folder>> {
    const content = await textFilesBelow(path)
    const own = content.problems.find((problem) => problem.path === '')
    if (own !== undefined) return { ok: false, error: own.problem }
    const documents = await Promise.all(content.paths.map(async (name) => ({ id: await this.documents.register(join(path, name)), name })))
    return success({ name: basename(path), documents })
  }

  /** True for whatever stands in the folder of the bundled samples: it is read and never written to. */
  async isSample(id: DocumentId): Promise<boolean> {
    const path = this.documents.pathOf(id)
    return path !== null && this.samples.hold(path)
  }
}
