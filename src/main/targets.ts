import { basename, dirname, extname, join } from 'node:path'
import { dialog } from 'electron'
import type { BrowserWindow } from 'electron'
import { failure, success } from '../shared/base/result'
import type { Result } from '../shared/base/result'
import type { Samples } from './files/samples'

/** Where copies and exports go: asked of the editor, and never among the bundled samples. */
export class Targets {
  private lastFolder: string | null = null

  constructor(private readonly samples: Samples, private readonly documentsFolder: () => string, private readonly window: () => BrowserWindow | null) {}

  /** Asks for a place, proposing this name beside the text it comes from. Null when cancelled. Error: read-only-sample. */
  async choose(title: string, from: string, name: string): Promise<Result<string | null>> {
    const defaultPath = join(await this.folderFor(from), name)
    const ending = extname(name).slice(1)
    const options = { title, defaultPath, filters: ending === '' ? [] : [{ name: ending.toUpperCase(), extensions: [ending] }, { name: 'All files', extensions: ['*'] }] }
    const parent = this.window()
    const { canceled, filePath } = parent === null ? await dialog.showSaveDialog(options) : await dialog.showSaveDialog(parent, options)
    if (canceled || filePath === '') return success(null)
    if (await this.samples.hold(filePath)) return amongSamples(basename(filePath))
    this.lastFolder = dirname(filePath)
    return success(filePath)
  }

  private async folderFor(from: string): Promise<string> {
    return await this.samples.hold(from) ? this.lastFolder ?? this.documentsFolder() : dirname(from)
  }
}

const amongSamples = (name: string): Result<never> =>
  failure('read-only-sample', `“${name}” is in the folder of the bundled samples, which are never overwritten. Nothing was written; choose another folder.`)
