import { Button as AriaButton, Tooltip, TooltipTrigger, type ButtonProps } from 'react-aria-components'
import type { ReactNode } from 'react'

interface Props extends ButtonProps {
  readonly kind?: 'plain' | 'quiet' | 'primary'
  /** Shown on hover and focus: what the button does, with its shortcut. */
  readonly tip?: string
  readonly children: ReactNode
}

/** The one button of the desk. */
export function Button({ kind = 'plain', tip, className, ...props }: Props) {
  const button = <AriaButton {...props} className={`button ${kind} ${typeof className === 'string' ? className : ''}`} />
  if (tip === undefined) return button
  return (
    <TooltipTrigger delay={600}>
      {button}
      <Tooltip className="tooltip" offset={6}>{tip}</Tooltip>
    </TooltipTrigger>
  )
}
