import { useEffect, useRef, type FocusEvent, type RefObject } from 'react'
import { undoReview } from '../store/effects'
import { takesKeyboard } from '../store/views'

/**
 * What goes away with the keyboard in it, a card or a button, hands it to the list or the view: focus is never lost.
 * Only what has left the page counts: between two fields the keyboard is on neither for a moment, and the list may be drawn just then.
 */
export function useFocusKept(list: RefObject<HTMLElement | null>): { onFocus: (event: FocusEvent) => void; onBlur: (event: FocusEvent) => void } {
  const holder = useRef<Element | null>(null)
  useEffect(() => {
    if (holder.current?.isConnected === false && document.activeElement === document.body) list.current?.focus()
  })
  return {
    onFocus: (event) => { holder.current = event.target },
    onBlur: (event) => { if (event.relatedTarget !== null && !event.currentTarget.contains(event.relatedTarget)) holder.current = null },
  }
}

/** A view takes the keyboard when it is the one somebody went to, or when it replaces the one that had it. */
export function useViewFocus(view: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (takesKeyboard() && view.current) view.current.focus({ preventScroll: true })
  }, [view])
}

/** Takes back the last decision or change; the keyboard stays in the list. */
export function undoInPlace(): void {
  const before = document.activeElement
  undoReview()
  if (before instanceof HTMLElement) before.focus()
}
