import type { Theme } from '../../shared/ipc'

const dark = window.matchMedia('(prefers-color-scheme: dark)')

/** What the theme setting means now. */
export const resolveTheme = (theme: Theme): 'light' | 'dark' => (theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme)

/** Sets the page's colours and answers with the theme's name; `onChange` follows the system while the setting says so. */
export function applyTheme(theme: Theme, onTheme: (name: 'light' | 'dark') => void): () => void {
  const apply = (): void => {
    const name = resolveTheme(theme)
    document.documentElement.dataset['theme'] = name
    onTheme(name)
  }
  apply()
  dark.addEventListener('change', apply)
  return () => dark.removeEventListener('change', apply)
}
