import type { Api } from '../shared/ipc'

declare global {
  interface Window {
    readonly corrigenda: Api<File>
  }
}

/** The main process, as the preload exposes it. The only way out of the page. */
export const api = window.corrigenda
