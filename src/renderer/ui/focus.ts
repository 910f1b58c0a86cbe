import { useEffect, useRef, type FocusEvent, type RefObject } from 'react'
import { undoReview } from '../store/effects'

/** A card that goes away with the keyboard in it hands it to the list: focus is never lost. */
export function useFocusKept(list: RefObject<HTMLElement | null>): { onFocus: () => void; onBlur: (event: FocusEvent) => void } {
  const within = useRef(false)
  useEffect(() => {
    if (within.current && document.activeElement === document.body) list.current?.focus()
  })
  return {
    onFocus: () => { within.current = true },
    onBlur: (event) => { if (event.relatedTarget !== null && !event.currentTarget.contains(event.relatedTarget)) within.current = false },
  }
}

/** Takes back the last decision or change; the keyboard stays in the list. */
export function undoInPlace(): void {
  const before = document.activeElement
  undoReview()
  if (before instanceof HTMLElement) before.focus()
}
