import type { Tab } from './state'
import { dispatch } from './store'

/** A view is drawn later than it is asked for when its code is read first: then it takes the keyboard itself, unless a key or a click came between. */
let isAwaited = false
for (const input of ['keydown', 'pointerdown']) window.addEventListener(input, () => { isAwaited = false }, true)

/** Shows a view and moves the keyboard into it, to the element that carries `data-view`. */
export function goToView(tab: Tab): void {
  dispatch({ type: 'tab', tab })
  // React draws the view in a microtask; the next key is meant for it already
  queueMicrotask(() => {
    const view = document.querySelector<HTMLElement>('[data-view]')
    isAwaited = view === null
    view?.focus({ preventScroll: true })
  })
}

/** Whether a view that is drawn now is the one the keyboard goes to: somebody waits for it, or the keyboard is nowhere. */
export function takesKeyboard(): boolean {
  const takes = isAwaited || document.activeElement === document.body
  isAwaited = false
  return takes
}
