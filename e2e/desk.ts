import type { ElectronApplication, Locator, Page, TestInfo } from '@playwright/test'
import { expect } from '@playwright/test'
import type { CommandId } from '../src/shared/commands'

/** The window as an editor sees it, and the hands on it. Native dialogs answer what a test says; nothing else is stubbed. */
export class Desk {
  /** What the page threw: a test whose desk did so fails. */
  readonly #faults: string[] = []
  readonly startPage: Locator
  readonly status: Locator
  readonly saved: Locator
  readonly findings: Locator
  readonly notices: Locator
  readonly diskBar: Locator
  /** The visible lines of the text. */
  readonly text: Locator

  constructor(readonly app: ElectronApplication, readonly page: Page) {
    page.on('pageerror', (error) => this.#faults.push(error.message))
    this.startPage = page.getByTestId('start-page')
    this.status = page.getByTestId('status-bar')
    this.saved = page.getByTestId('saved')
    this.findings = page.getByTestId('findings-list')
    this.notices = page.getByTestId('notice-bar')
    this.diskBar = page.getByTestId('disk-bar')
    this.text = page.getByTestId('editor').locator('.view-lines')
  }

  /** The first picture of the desk is there: the start page or the text. */
  async ready(): Promise<void> {
    await this.startPage.or(this.page.locator('[data-testid="status-bar"][data-dirty]')).or(this.notices).first().waitFor()
  }

  /** The review of the text as it is now is on the screen. */
  async reviewed(): Promise<void> {
    await expect(this.status).toHaveAttribute('data-analysed', 'true', { timeout: 30_000 })
  }

  /** How many open findings of a severity the status bar counts. */
  count(severity: 'contradiction' | 'doubt' | 'gap' | 'style'): Locator {
    return this.page.getByTestId(`count-${severity}`)
  }

  cards(check?: string): Locator {
    return this.page.locator(`[data-testid="finding-card"]${check === undefined ? '' : `[data-check="${check}"]`}`)
  }

  notice(words: string | RegExp): Locator {
    return this.notices.filter({ hasText: words })
  }

  /** Chooses a command in the menu bar, as the mouse would. */
  async choose(command: CommandId): Promise<void> {
    await this.app.evaluate(({ Menu }, id) => {
      const item = Menu.getApplicationMenu()?.getMenuItemById(id)
      // The program must live until this call has been answered.
      if (id === 'quit') setTimeout(() => item?.click(), 100)
      else item?.click()
    }, command).catch((error: unknown) => {
      // the click is done by then; what is collected, now and then, is only the inspector's promise of its answer
      if (!String(error).includes('promise was garbage collected')) throw error
    })
  }

  /** The next dialogs for opening answer with these paths. */
  async answerOpen(...paths: readonly string[]): Promise<void> {
    await this.app.evaluate(({ dialog }, filePaths) => {
      dialog.showOpenDialog = async () => ({ canceled: filePaths.length === 0, filePaths })
    }, [...paths])
  }

  /** The next dialogs for saving answer with this path; null cancels. */
  async answerSave(path: string | null): Promise<void> {
    await this.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async (...asked: unknown[]) => {
        const { defaultPath } = asked.at(-1) as Electron.SaveDialogOptions
        Object.assign(globalThis, { proposed: defaultPath })
        return { canceled: filePath === null, filePath: filePath ?? '' }
      }
    }, path)
  }

  /** The next dialog for saving stays open until it is cancelled, by what this answers with. */
  async holdSave(): Promise<() => Promise<void>> {
    const held = await this.app.evaluateHandle(({ dialog }) => {
      let cancel = (): void => undefined
      const answer = new Promise<Electron.SaveDialogReturnValue>((resolve) => { cancel = () => resolve({ canceled: true, filePath: '' }) })
      dialog.showSaveDialog = () => answer
      return { cancel }
    })
    return () => held.evaluate(({ cancel }) => cancel())
  }

  /** The path that the last dialog for saving proposed. */
  proposed(): Promise<string> {
    return this.app.evaluate(() => String(Reflect.get(globalThis, 'proposed')))
  }

  /** The next questions are answered with the button of this number. */
  async answerQuestion(response: number): Promise<void> {
    await this.app.evaluate(({ dialog }, button) => {
      const asked: string[] = []
      const answer = async (...[window, options]: unknown[]): Promise<Electron.MessageBoxReturnValue> => {
        asked.push(((options ?? window) as Electron.MessageBoxOptions).message)
        return { response: button, checkboxChecked: false }
      }
      dialog.showMessageBox = Object.assign(answer, { asked })
    }, response)
  }

  /** What was asked since `answerQuestion`. */
  questions(): Promise<readonly string[]> {
    return this.app.evaluate(({ dialog }) => (dialog.showMessageBox as unknown as { readonly asked: string[] }).asked)
  }

  async open(path: string): Promise<void> {
    await this.answerOpen(path)
    await this.page.getByTestId('command-open').click()
  }

  /** Drops files on the window, with their paths, as the system does. */
  async drop(...files: readonly string[]): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page)
    const data = { items: [], files: [...files], dragOperationsMask: 1 }
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await session.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data })
    await session.detach()
  }

  /** Types at the cursor of the text. */
  async type(words: string): Promise<void> {
    await this.choose('focus-text')
    await this.page.locator('.monaco-editor.focused').waitFor()
    await this.page.keyboard.type(words)
  }

  /** Presses a key with Ctrl and types on without waiting for anything, as fast hands do: no event waits for the one before. */
  async pressAtOnce({ key, shift, thenType }: { readonly key: string; readonly shift: boolean; readonly thenType: string }): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page)
    const modifiers = (process.platform === 'darwin' ? 4 : 2) + (shift ? 8 : 0)
    const codeOf = (one: string): number => (one === ',' ? 188 : one.toUpperCase().charCodeAt(0))
    await Promise.all([
      session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: shift ? key.toUpperCase() : key, windowsVirtualKeyCode: codeOf(key), modifiers }),
      ...[...thenType].map((letter) => session.send('Input.dispatchKeyEvent', { type: 'keyDown', key: letter, windowsVirtualKeyCode: codeOf(letter), text: letter })),
    ])
    await session.detach()
  }

  /** Puts the cursor behind words that are visible in the text. */
  async clickBehind(line: number, column: number): Promise<void> {
    await this.choose('go-to-line')
    await this.page.locator('.quick-input-widget input:focus').waitFor()
    await this.page.keyboard.type(`${line}:${column}`)
    await this.page.keyboard.press('Enter')
    await expect(this.status).toContainText(`Ln ${line}, Col ${column}`)
  }

  /** The program has ended of itself. */
  async ended(): Promise<void> {
    const process = this.app.process()
    if (process.exitCode === null) await new Promise((resolve) => process.once('exit', resolve))
  }

  /** Ends at once, as a crash or a power cut would. */
  async kill(): Promise<void> {
    const gone = new Promise((resolve) => this.app.process().once('exit', resolve))
    this.app.process().kill('SIGKILL')
    await gone
  }

  /** Ends without asking, and fails the test when the page threw anything meanwhile. */
  async end(): Promise<void> {
    await this.app.evaluate(({ app }) => app.exit(0)).catch(() => undefined)
    await this.app.close().catch(() => undefined)
    expect(this.#faults).toEqual([])
  }

  async picture(info: TestInfo): Promise<void> {
    const body = await this.page.screenshot({ timeout: 5_000 }).catch(() => null)
    if (body) await info.attach('window', { body, contentType: 'image/png' })
  }
}
